import { MOST_YEARS, type YearId, yearsBetween } from '#contract/period.ts'
import { ProblemError } from './problem.ts'

/** The years of a range; throws `invalid-request` for one that is the wrong way round or too long. */
export function requireYears(from: YearId, to: YearId): YearId[] {
  const years = yearsBetween(from, to)
  if (years.length > 0 && years.length <= MOST_YEARS) return years
  throw new ProblemError('invalid-request', `The range must be 1 to ${MOST_YEARS} years.`, [
    {
      in: 'query',
      field: 'to',
      message: `Must not be before "from", and at most ${MOST_YEARS - 1} years after it.`,
      read: to,
      rule: null,
    },
  ])
}
