import { type FactOf, factId } from '#contract/facts.ts'
import { yearOf } from '#contract/period.ts'
import { type RatingScheme, ratingScheme } from '#contract/rating-schemes.ts'
import { moreThanRequired } from '../change-sets/award-rules.ts'
import type { Violation } from './violation.ts'

/** I14: units of count are not mixed, and no more people hold a title than hold the one it requires. */
export function awardViolations(awards: readonly FactOf<'award'>[]): Violation[] {
  const mixed = awards.filter(a => (a.recipientKind === 'collective') !== (a.countUnit === 'collective'))
  const byUnit = Map.groupBy(awards, award => `${award.unitId}:${yearOf(award.periodId)}`)
  return [
    ...mixed.map(award => found('count-unit-mixed', 'error', [factId(award)])),
    ...[...byUnit.values()].flatMap(held =>
      moreThanRequired(held).map(({ types, more, most }) =>
        found(
          'title-without-required',
          'error',
          held.filter(a => types.includes(a.typeId)).map(factId),
          most,
          more,
        ),
      ),
    ),
  ]
}

/** I19: a level agrees with the points it takes, or a condition that failed explains the lower one. */
export const ratingViolations = (ratings: readonly FactOf<'rating'>[]): Violation[] =>
  ratings.flatMap(rating => {
    const scheme = ratingScheme(rating.schemeId)
    const at = scheme?.levels.findIndex(({ code }) => code === rating.level) ?? -1
    if (scheme === null || at === -1 || rating.givenScore === null) return []
    const least = leastFor(scheme, at)
    const above = scheme.levels.slice(0, at).findLast(({ min }) => min !== null)?.min ?? null
    const tooLow = least !== null && rating.givenScore < least
    const unexplained =
      above !== null && rating.givenScore >= above && (rating.failedConditions ?? []).length === 0
    if (!tooLow && !unexplained) return []
    return [
      found('rating-against-score', 'warning', [factId(rating)], tooLow ? least : above, rating.givenScore),
    ]
  })

/** Points a level takes; a level without known points takes at least those of the next below that has some. */
const leastFor = ({ levels }: RatingScheme, at: number): number | null =>
  levels.slice(at).find(({ min }) => min !== null)?.min ?? null

const found = (
  rule: Violation['rule'],
  severity: Violation['severity'],
  at: string[],
  expected: number | null = null,
  actual: number | null = null,
): Violation => ({ rule, severity, at, expected, actual })
