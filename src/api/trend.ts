import type { Break, Figure } from '#contract/common.ts'
import type { PeriodId } from '#contract/period.ts'
import { isWhole } from './figure-facts.ts'

export type Point = { period: PeriodId; figure: Figure }
export type KnownPoint = { period: PeriodId; value: number; figure: Figure }

/**
 * From the first to the last value of a stock, not beyond the last break. `single`: one value that may be told
 * but not compared. `none`: nothing reported.
 */
export type Trend =
  | { kind: 'rise' | 'fall' | 'steady'; from: KnownPoint; to: KnownPoint }
  | { kind: 'single'; to: KnownPoint }
  | { kind: 'none' }

export function trendOf(points: readonly Point[], breaks: readonly Pick<Break, 'period'>[]): Trend {
  const known = points.flatMap(({ period, figure }): KnownPoint[] =>
    figure.value === null ? [] : [{ period, value: figure.value, figure }],
  )
  const to = known.at(-1)
  if (to === undefined) return { kind: 'none' }
  const start = lastBreak(breaks, to.period)
  const from = known.find(point => point.period >= start && isWhole(point.figure))
  if (from === undefined || from === to || !isWhole(to.figure)) return { kind: 'single', to }
  return { kind: directionOf(to.value - from.value), from, to }
}

export const directionOf = (change: number): 'rise' | 'fall' | 'steady' =>
  change > 0 ? 'rise' : change < 0 ? 'fall' : 'steady'

/** First period after the last break not later than `period`; empty text when there is none. */
const lastBreak = (breaks: readonly Pick<Break, 'period'>[], period: PeriodId): string =>
  breaks.reduce((last, next) => (next.period <= period && next.period > last ? next.period : last), '')
