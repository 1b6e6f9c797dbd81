import { type Entity, Fact, factId } from '#contract/facts.ts'
import { FACT_TABLES, type FieldKind } from './fact-tables.ts'

export type FactRow = { id: string; revision: number; source_id: string; note: string | null } & Record<
  string,
  string | number | null
>

/** The entity's own `id` field is kept in `key`: the column `id` holds the fact's id. */
const columnOf = (field: string): string =>
  field === 'id' ? 'key' : field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

const write = (kind: FieldKind, value: unknown): string | number | null => {
  if (value === null || value === undefined) return null
  if (kind === 'json') return JSON.stringify(value)
  if (kind === 'flag') return value === true ? 1 : 0
  return value as string | number
}

const read = (kind: FieldKind, value: unknown): unknown => {
  if (value === null || value === undefined) return null
  if (kind === 'json') return JSON.parse(String(value))
  if (kind === 'flag') return Number(value) === 1
  return kind === 'number' ? Number(value) : value
}

export function toRow(fact: Fact, revision: number): FactRow {
  const row: FactRow = { id: factId(fact), revision, source_id: fact.sourceId, note: fact.note }
  const fields = fact as unknown as Record<string, unknown>
  for (const [field, kind] of Object.entries(FACT_TABLES[fact.entity].fields))
    row[columnOf(field)] = write(kind, fields[field])
  return row
}

/** Checked against the contract, so that a row edited by hand outside the product fails here and not on a screen. */
export function fromRow(entity: Entity, row: FactRow): Fact {
  const fact: Record<string, unknown> = { entity, sourceId: row.source_id, note: row.note }
  for (const [field, kind] of Object.entries(FACT_TABLES[entity].fields))
    fact[field] = read(kind, row[columnOf(field)])
  return Fact.parse(fact)
}

/**
 * A fact as the history holds it, `null` for none. Facts gain fields over time: what was recorded before a field was
 * there did not state it.
 */
export function fromHistory(json: string | null): Fact | null {
  if (json === null) return null
  const recorded = JSON.parse(json) as Fact
  const { fields } = FACT_TABLES[recorded.entity]
  return { ...Object.fromEntries(Object.keys(fields).map(field => [field, null])), ...recorded } as Fact
}

/** The entity a fact id names, or `null` when it names none. */
export function entityOf(id: string): Entity | null {
  const name = id.slice(0, id.indexOf(':'))
  return Object.hasOwn(FACT_TABLES, name) ? (name as Entity) : null
}
