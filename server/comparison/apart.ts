import type { Break, UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import type { Reference } from '../store/reference.ts'
import { everBelow } from '../units/below.ts'
import { lastMonthOf, monthsOfUnit } from '../units/lifetime.ts'
import { breaksOf, unitInMonth } from '../units/series.ts'
import type { Apart } from './rules.ts'

/** `askedId`: what was asked for; `unitId`: whose figures are shown, a predecessor in a year before a break. */
export type Subject = { askedId: UnitId; unitId: UnitId; year: YearId }

export const subjectOf = (reference: Reference, askedId: UnitId, year: YearId): Subject => ({
  askedId,
  unitId: unitInMonth(reference, askedId, lastMonthOf(reference, askedId, year)) ?? askedId,
  year,
})

/** The break that lies between two years of one unit; inside either of them counts, on their first day does not. */
export function breakBetween(reference: Reference, first: Subject, other: Subject): Break | null {
  if (first.askedId !== other.askedId || first.year === other.year) return null
  const [from, to] = first.year < other.year ? [first.year, other.year] : [other.year, first.year]
  return breaksOf(reference, first.askedId, from, to).find(({ date }) => date > `${from}-01-01`) ?? null
}

export function apartOf(reference: Reference, first: Subject, other: Subject): Apart {
  return {
    broken: breakBetween(reference, first, other) !== null,
    contains: first.unitId !== other.unitId && isWithin(reference, first.unitId, other.unitId),
    lifetime: lifetimes(
      monthsOfUnit(reference, first.unitId, first.year),
      monthsOfUnit(reference, other.unitId, other.year),
    ),
  }
}

const isWithin = (reference: Reference, a: UnitId, b: UnitId): boolean =>
  everBelow(reference, a).includes(b) || everBelow(reference, b).includes(a)

type Window = ReturnType<typeof monthsOfUnit>
function lifetimes(a: Window, b: Window): Apart['lifetime'] {
  if (a === null || b === null) return 'all'
  const month = (period: string) => period.slice(4)
  if (month(a[1]) !== month(b[1])) return 'all'
  return month(a[0]) === month(b[0]) ? 'none' : 'flows'
}
