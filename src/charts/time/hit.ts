import type { Series, TimePanel } from '../spec.ts'
import { columnShare, columnsBeside, isColumn } from './columns.ts'
import { signed } from './rows.ts'

/** Where in a slot: `across` from −0.5 to 0.5 of its width, `value` on the axis. `reach` is half a dot, in the same measures. */
export type Spot = { across: number; value: number; reach: { across: number; value: number } }

/** What a series paints in a slot: a column from one value to another, or a dot (`from` is `to`). */
type Mark = { series: Series; from: number; to: number; left: number; right: number }

/** The series painted at a spot; where none is, the nearest above or below. `null`: the slot is empty. */
export function seriesAt(panel: TimePanel, index: number, spot: Spot): Series | null {
  const marks = marksOf(panel, index)
  const dots = marks.filter(isDot).sort((a, b) => distance(a, spot) - distance(b, spot))
  const columns = marks.filter(m => !isDot(m))
  const dot = dots.find(m => isOn(m, spot))
  const column = columns.find(m => isAcross(m, spot) && distance(m, spot) === 0)
  const nearest = marks.toSorted((a, b) => distance(a, spot) - distance(b, spot))[0]
  return (dot ?? column ?? nearest)?.series ?? null
}

/** Marks of one slot, what is painted in front first. Columns of a diverging panel stand on each other. */
function marksOf(panel: TimePanel, index: number): Mark[] {
  const sums = { up: 0, down: 0 }
  const marks = panel.series.flatMap((series): Mark[] => {
    const value = signed(series, index)
    if (value === null) return []
    if (!isColumn(panel, series)) return [{ series, from: value, to: value, left: -0.5, right: 0.5 }]
    if (panel.form !== 'diverging') return [{ series, from: 0, to: value, ...placeOf(panel, series) }]
    const side = series.role === 'down' ? 'down' : 'up'
    const from = sums[side]
    sums[side] += value
    return [{ series, from, to: sums[side], ...placeOf(panel, series) }]
  })
  return marks.sort((a, b) => Number(isBehind(a)) - Number(isBehind(b)))
}

function placeOf(panel: TimePanel, series: Series): { left: number; right: number } {
  const share = columnShare(panel, series)
  if (panel.form === 'diverging' || series.role === 'previous') return { left: -share / 2, right: share / 2 }
  const beside = columnsBeside(panel)
  const left = (beside.indexOf(series) - beside.length / 2) * share
  return { left, right: left + share }
}

const isBehind = ({ series }: Mark): boolean => series.role === 'previous'

const isDot = ({ from, to, left, right }: Mark): boolean => from === to && right - left === 1

const isOn = (mark: Mark, spot: Spot): boolean =>
  distance(mark, spot) <= spot.reach.value &&
  (mark.series.role !== 'net' || Math.abs(spot.across) <= spot.reach.across)

const isAcross = ({ left, right }: Mark, { across }: Spot): boolean => across >= left && across <= right

/** 0 inside; otherwise to the nearer end. */
const distance = ({ from, to }: Mark, { value }: Spot): number =>
  Math.max(Math.min(from, to) - value, value - Math.max(from, to), 0)
