import type { SourceKind } from '#contract/common.ts'
import type { Entity } from '#contract/facts.ts'
import type { Provenance } from '#contract/provenance.ts'

/** The kinds of source in the order in which they are told: what is real first. */
const KINDS = ['seed', 'import', 'manual', 'demo'] as const satisfies readonly SourceKind[]

export type FactTable = {
  kinds: SourceKind[]
  /** `counts` in the order of `kinds`. */
  rows: { entity: Entity; counts: number[]; total: number }[]
  totals: number[]
  total: number
}

/** Stored facts as a table: what they are by the kind of their source. Kinds that do not occur have no column. */
export function factTable(facts: Provenance['facts']): FactTable {
  const kinds = KINDS.filter(kind => facts.some(fact => fact.kind === kind))
  const count = (entity: Entity | null, kind: SourceKind | null): number =>
    facts
      .filter(fact => (entity === null || fact.entity === entity) && (kind === null || fact.kind === kind))
      .reduce((sum, fact) => sum + fact.count, 0)
  const entities = [...new Set(facts.map(({ entity }) => entity))]
  return {
    kinds,
    rows: entities.map(entity => ({
      entity,
      counts: kinds.map(kind => count(entity, kind)),
      total: count(entity, null),
    })),
    totals: kinds.map(kind => count(null, kind)),
    total: count(null, null),
  }
}
