import * as z from 'zod/mini'

/**
 * A reporting period of the civil calendar: `2017`, `2017-H1`, `2017-Q3` or `2017-M07`.
 * Ids of one type sort by time.
 */
export const PeriodId = z
  .string()
  .check(z.regex(/^(19|20)\d\d(-(H[12]|Q[1-4]|M(0[1-9]|1[0-2])))?$/))
  .check(z.meta({ id: 'PeriodId' }))
export type PeriodId = z.infer<typeof PeriodId>

export const YearId = z
  .string()
  .check(z.regex(/^(19|20)\d\d$/))
  .check(z.meta({ id: 'YearId' }))
export type YearId = z.infer<typeof YearId>

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1)

export const monthId = (year: string, month: number): PeriodId => `${year}-M${String(month).padStart(2, '0')}`

export const isMonth = (period: PeriodId): boolean => period.includes('-M')
export const isYear = (period: PeriodId): boolean => period.length === 4
export const yearOf = (period: PeriodId): YearId => period.slice(0, 4)

/** The months that make up a period, in order; a month is made of itself. */
export function monthsOf(period: PeriodId): PeriodId[] {
  const year = yearOf(period)
  const part = period.slice(5, 6)
  const number = Number(period.slice(6))
  if (part === '') return MONTHS.map(m => monthId(year, m))
  if (part === 'M') return [period]
  const size = part === 'H' ? 6 : 3
  return MONTHS.slice((number - 1) * size, number * size).map(m => monthId(year, m))
}

/** The same part of another year: (2017-Q3, -1) is 2016-Q3. */
export const shiftYear = (period: PeriodId, years: number): PeriodId =>
  `${Number(yearOf(period)) + years}${period.slice(4)}`

/** Every year from `from` to `to`, both included; empty when they are the wrong way round. */
export function yearsBetween(from: YearId, to: YearId): YearId[] {
  const first = Number(from)
  return Array.from({ length: Math.max(0, Number(to) - first + 1) }, (_, i) => String(first + i))
}

/** The longest range of years one request may ask for: more than a screen can show. */
export const MOST_YEARS = 15

/** First and last calendar day of a period as `YYYY-MM-DD`. */
export function daysOf(period: PeriodId): { from: string; to: string } {
  const months = monthsOf(period)
  const year = yearOf(period)
  const first = (months[0] ?? '').slice(6)
  const last = (months.at(-1) ?? '').slice(6)
  const lastDay = new Date(Date.UTC(Number(year), Number(last), 0)).getUTCDate()
  return { from: `${year}-${first}-01`, to: `${year}-${last}-${lastDay}` }
}

/** Order of ids, days and periods: the same on every machine, whatever its language. */
export const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The month a calendar day falls in. */
export const monthOfDay = (day: string): PeriodId => monthId(day.slice(0, 4), Number(day.slice(5, 7)))
