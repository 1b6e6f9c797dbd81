import { type FactOf, factId } from '#contract/facts.ts'
import { placeOf, totalsOf } from '../rankings/explain.ts'
import type { RankingSchemeRow } from './bundle.ts'
import type { Violation } from './violation.ts'

/** Scores lie within 0 and the most of their criterion, and the totals of a weighted ranking give its places. */
export function scoreViolations(
  schemes: readonly RankingSchemeRow[],
  entries: readonly FactOf<'rankEntry'>[],
  scores: readonly FactOf<'score'>[],
): Violation[] {
  const byScheme = new Map(schemes.map(scheme => [scheme.id, scheme]))
  const outside = scores.filter(({ schemeId, criterionId, unitId, value }) => {
    const scheme = byScheme.get(schemeId)
    const max = scheme?.criteria?.find(({ id }) => id === criterionId)?.max
    return max === undefined || !scheme?.population.includes(unitId) || (value !== null && value > max)
  })
  return [
    ...outside.map((fact): Violation => {
      return {
        rule: 'score-bounds',
        severity: 'error',
        at: [factId(fact)],
        expected: null,
        actual: fact.value,
      }
    }),
    ...schemes
      .filter(({ method }) => method === 'weighted')
      .flatMap(scheme => wrongOrder(scheme, entries, scores)),
  ]
}

function wrongOrder(
  { id, criteria = [], population }: RankingSchemeRow,
  entries: readonly FactOf<'rankEntry'>[],
  scores: readonly FactOf<'score'>[],
): Violation[] {
  const value = (unitId: string, criterionId: string): number | null =>
    scores.find(s => s.schemeId === id && s.unitId === unitId && s.criterionId === criterionId)?.value ?? null
  const totals = totalsOf({
    criteria: criteria.map(c => ({ ...c, max: c.max * 100 })),
    units: population.map(unitId => ({
      unitId,
      points: criteria.map(c => {
        const points = value(unitId, c.id)
        return points === null ? null : Math.round(points * 100)
      }),
    })),
  })
  return entries
    .filter(entry => entry.schemeId === id && entry.status === 'exact')
    .flatMap((entry): Violation[] => {
      const place = placeOf(totals, entry.unitId)
      if (place === null || (place.min === entry.min && place.tied === entry.tied)) return []
      const at = [factId(entry)]
      return [{ rule: 'score-order', severity: 'warning', at, expected: place.min, actual: entry.min }]
    })
}
