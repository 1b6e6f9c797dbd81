import type { Break, Meta } from '#contract/common.ts'
import { shiftYear, yearOf } from '#contract/period.ts'

/** The break that keeps the year of an answer apart from the year before it. `null`: the two may be compared. */
export function breakBefore({ breaks, period }: Pick<Meta, 'breaks' | 'period'>): Break | null {
  const years = [yearOf(period), shiftYear(yearOf(period), -1)]
  return breaks.find(found => years.includes(yearOf(found.period))) ?? null
}
