import { type Fact, factId } from '#contract/facts.ts'
import { compareCodes, daysOf } from '#contract/period.ts'
import type { DatasetBundle, UnitLink } from './bundle.ts'
import type { RuleId, Violation } from './violation.ts'

type StoredUnit = DatasetBundle['units'][number]

const EARLIEST = '0000-01-01'
const LATEST = '9999-12-31'

/** Checks that everything named exists: sources, units, schemes; that ids are unique, links lie within lifetimes. */
export function referenceViolations({
  units,
  links,
  successions,
  schemes,
  sources,
  facts,
}: Pick<DatasetBundle, 'units' | 'links' | 'successions' | 'schemes' | 'sources' | 'facts'>): Violation[] {
  const known = new Map(units.map(unit => [unit.id, unit]))
  const sourceIds = new Set(sources.map(source => source.id))
  const schemeIds = new Set(schemes.map(scheme => scheme.id))
  const named = [
    ...links.flatMap(link => [link.unitId, link.parentId]),
    ...successions.flatMap(succession => [succession.fromId, succession.toId]),
    ...schemes.flatMap(scheme => scheme.population),
    ...units.flatMap(unit => unit.territory),
  ]
  return [
    ...repeated(units.map(({ id }) => id)),
    ...repeated(sources.map(({ id }) => id)),
    ...repeated(schemes.map(({ id }) => id)),
    ...repeated(facts.map(factId)),
    ...named.filter(id => !known.has(id)).map(id => broken('unit-missing', [id])),
    ...facts
      .filter(({ sourceId }) => !sourceIds.has(sourceId))
      .map(fact => broken('source-missing', [factId(fact)])),
    ...facts
      .filter(
        fact => !known.has(fact.unitId) || (fact.entity === 'rankEntry' && !schemeIds.has(fact.schemeId)),
      )
      .map(fact => broken('unit-missing', [factId(fact)])),
    ...facts
      .filter(fact => outlives(fact, known))
      .map(fact => broken('unit-validity', [factId(fact)], 'warning')),
    ...links
      .filter(link => outside(link, known.get(link.unitId)) || outside(link, known.get(link.parentId)))
      .map(link => broken('unit-validity', [link.unitId, link.parentId])),
    ...twoParents(links),
  ]
}

const broken = (rule: RuleId, at: string[], severity: Violation['severity'] = 'error'): Violation => ({
  rule,
  severity,
  at,
  expected: null,
  actual: null,
})

function repeated(ids: readonly string[]): Violation[] {
  const seen = new Set<string>()
  return ids.filter(id => seen.has(id) || !seen.add(id)).map(id => broken('id-repeated', [id]))
}

/** Whether a fact describes days on which its unit did not exist. */
function outlives(fact: Fact, units: ReadonlyMap<string, StoredUnit>): boolean {
  if (
    fact.entity !== 'observation' &&
    fact.entity !== 'activity' &&
    fact.entity !== 'civicWork' &&
    fact.entity !== 'award'
  )
    return false
  const unit = units.get(fact.unitId)
  const days = daysOf(fact.periodId)
  return days.from < (unit?.validFrom ?? EARLIEST) || days.to > (unit?.validTo ?? LATEST)
}

const outside = (link: UnitLink, unit: StoredUnit | undefined): boolean =>
  (link.from ?? EARLIEST) < (unit?.validFrom ?? EARLIEST) && link.from !== null
    ? true
    : (link.to ?? LATEST) > (unit?.validTo ?? LATEST)

function twoParents(links: readonly UnitLink[]): Violation[] {
  const byUnit = Map.groupBy(links, link => link.unitId)
  return [...byUnit].flatMap(([unitId, own]) => {
    const sorted = own.toSorted((a, b) => compareCodes(a.from ?? EARLIEST, b.from ?? EARLIEST))
    const overlap = sorted.some(
      (link, i) => i > 0 && (link.from ?? EARLIEST) <= (sorted[i - 1]?.to ?? LATEST),
    )
    return overlap ? [broken('two-parents', [unitId])] : []
  })
}
