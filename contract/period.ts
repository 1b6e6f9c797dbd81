import * as z from 'zod/mini'

/**
 * A reporting period. Of the civil calendar: `2017`, `2017-H1`, `2017-Q3`, `2017-M07`. Of the union's reporting year, which
 * ends on 30 November: `2017-U` (December 2016 to November 2017) with its halves `2017-U1` (to 31 May) and `2017-U2`.
 * Ids of one type sort by time.
 */
export const PeriodId = z
  .string()
  .check(z.regex(/^(19|20)\d\d(-(H[12]|Q[1-4]|M(0[1-9]|1[0-2])|U[12]?))?$/))
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
  if (part === 'U') {
    const months = [monthId(String(Number(year) - 1), 12), ...MONTHS.slice(0, 11).map(m => monthId(year, m))]
    return number === 0 ? months : months.slice((number - 1) * 6, number * 6)
  }
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
  const first = months[0] ?? ''
  const last = months.at(-1) ?? ''
  const lastDay = new Date(Date.UTC(Number(yearOf(last)), Number(last.slice(6)), 0)).getUTCDate()
  return {
    from: `${yearOf(first)}-${first.slice(6)}-01`,
    to: `${yearOf(last)}-${last.slice(6)}-${lastDay}`,
  }
}

/** The steps a year can be divided by. */
export const Step = z.enum(['month', 'quarter', 'half', 'year']).check(z.meta({ id: 'Step' }))
export type Step = z.infer<typeof Step>

/** civil: January to December; union: December to November, as the union's own reports count (cut-offs 31/5, 30/11). */
export const Calendar = z.enum(['civil', 'union']).check(z.meta({ id: 'Calendar' }))
export type Calendar = z.infer<typeof Calendar>

/** The whole year in one of the calendars. */
export const yearIn = (year: YearId, calendar: Calendar): PeriodId =>
  calendar === 'union' ? `${year}-U` : year

/** The periods a year is divided into; empty where a calendar has no such step: the union reports no quarters of its own. */
export function dividedBy(year: YearId, step: Step, calendar: Calendar): PeriodId[] {
  if (step === 'year') return [yearIn(year, calendar)]
  if (step === 'month') return monthsOf(yearIn(year, calendar))
  if (step === 'half') return [1, 2].map(half => `${year}-${calendar === 'union' ? 'U' : 'H'}${half}`)
  return calendar === 'union' ? [] : [1, 2, 3, 4].map(quarter => `${year}-Q${quarter}`)
}

/** Order of ids, days and periods: the same on every machine, whatever its language. */
export const compareCodes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The month a calendar day falls in. */
export const monthOfDay = (day: string): PeriodId => monthId(day.slice(0, 4), Number(day.slice(5, 7)))
