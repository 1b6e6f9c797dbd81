import { isWhole } from '#app/api/figure-facts.ts'
import { directionOf, type Trend, trendOf } from '#app/api/trend.ts'
import type { Break } from '#contract/common.ts'
import type { Balance } from '#contract/membership.ts'

/** `since`: whether the comparison begins at the start or at the end of its first month. */
export type StockTrend = { trend: Trend; since: 'start' | 'end' }

/**
 * How the members moved, from the opening of the first known month, as the year cards count it. Where that opening is
 * not known, or is what a reorganisation brought, from the end of that month.
 */
export function stockTrend(series: readonly Balance[], breaks: readonly Pick<Break, 'period'>[]): StockTrend {
  const trend = trendOf(stockOf(series), breaks)
  if (trend.kind === 'none') return { trend, since: 'end' }
  const { to } = trend
  const { period } = trend.kind === 'single' ? to : trend.from
  const opening = series.find(balance => balance.period === period)?.terms.opening
  const isFirstAfterBreak = breaks.some(found => found.period === period)
  if (opening === undefined || isFirstAfterBreak || !isWhole(opening) || !isWhole(to.figure))
    return { trend, since: 'end' }
  const from = { period, value: opening.value, figure: opening }
  return { trend: { kind: directionOf(to.value - from.value), from, to }, since: 'start' }
}

/** Closing counts in time; where the closing count is missing, there is a gap. */
const stockOf = (series: readonly Balance[]) =>
  series.flatMap(({ period, terms }) =>
    terms.closing === undefined ? [] : [{ period, figure: terms.closing }],
  )
