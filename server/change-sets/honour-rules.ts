import { awardType } from '#contract/award-types.ts'
import type { Fact, FactOf } from '#contract/facts.ts'
import { daysOf } from '#contract/period.ts'
import type { FieldError } from '#contract/problem.ts'
import { ratingScheme } from '#contract/rating-schemes.ts'
import { bodyError } from '../problem.ts'

/** What can be judged of awards, ratings and rounds from one fact alone. */
export function brokenHonour(fact: Fact, at: string): FieldError[] {
  switch (fact.entity) {
    case 'award':
      return brokenAward(fact, at)
    case 'rating':
      return brokenRating(fact, at)
    case 'round':
      return fact.from !== null && fact.to !== null && fact.from > fact.to
        ? [bodyError(`${at}.to`, `Must be ${fact.from} or later.`, fact.to, 'days-in-wrong-order')]
        : []
    default:
      return []
  }
}

/** I14: people, times and collectives are never mixed. */
function brokenAward({ typeId, recipientKind, countUnit, recipientName }: FactOf<'award'>, at: string) {
  const errors: FieldError[] = []
  if (awardType(typeId) === null)
    errors.push(bodyError(`${at}.typeId`, 'Unknown kind of award.', typeId, 'unknown-award-type'))
  if ((recipientKind === 'collective') !== (countUnit === 'collective'))
    errors.push(
      bodyError(
        `${at}.countUnit`,
        'Collectives are counted as collectives, individuals as persons or occurrences.',
        countUnit,
        'count-unit-mixed',
      ),
    )
  if (recipientKind === 'individual' && recipientName !== null)
    errors.push(
      bodyError(`${at}.recipientName`, 'People are counted, never named.', recipientName.vi, 'person-named'),
    )
  return errors
}

function brokenRating({ schemeId, level, periodId, selfScore, givenScore }: FactOf<'rating'>, at: string) {
  const scheme = ratingScheme(schemeId)
  if (schemeId !== null && scheme === null)
    return [bodyError(`${at}.schemeId`, 'Unknown rating scheme.', schemeId, 'unknown-scheme')]
  if (scheme === null)
    return level === null
      ? []
      : [bodyError(`${at}.level`, 'A level needs the scheme it belongs to.', level, 'level-without-scheme')]
  const errors: FieldError[] = []
  const { from, to } = daysOf(periodId)
  if ((scheme.validFrom ?? from) > to || (scheme.validTo ?? to) < from)
    errors.push(bodyError(`${at}.schemeId`, 'Not in force in this period.', schemeId, 'scheme-not-in-force'))
  if (level !== null && !scheme.levels.some(({ code }) => code === level))
    errors.push(bodyError(`${at}.level`, 'No level of this scheme.', level, 'unknown-level'))
  for (const [field, score] of Object.entries({ selfScore, givenScore }))
    if (score !== null && score > scheme.scoreMax)
      errors.push(bodyError(`${at}.${field}`, `At most ${scheme.scoreMax}.`, score, 'score-too-high'))
  return errors
}
