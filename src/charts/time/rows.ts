import type { Series, TimePanel, TimePanelsSpec } from '../spec.ts'
import type { Slot } from './ticks.ts'

const BACKGROUND = new Set<Series['role']>(['previous', 'context', 'target'])

/** One slot as Recharts wants it: the value of every drawn piece under its key. */
export type DrawnRow = { id: string } & Record<string, number | string | null>

/** A line ends at a break: each stretch between breaks is a piece of its own. */
export const pieceKey = (series: Series, stretch: number): string => `${series.key}/${stretch}`

export const stretchCount = (spec: TimePanelsSpec): number => spec.breaks.length + 1

/** Values by slot. `down` series become negative here and only here. */
export function drawnRows(spec: TimePanelsSpec, panel: TimePanel, slots: readonly Slot[]): DrawnRow[] {
  return slots.map(({ id, index }) => {
    const row: DrawnRow = { id }
    if (index === null) return row
    const stretch = spec.breaks.filter(b => b.before <= index).length
    for (const series of panel.series) row[pieceKey(series, stretch)] = signed(series, index)
    return row
  })
}

/** The value with the sign it is drawn with; `null` is a gap. */
export function signed(series: Series, index: number): number | null {
  const value = series.cells[index]?.value ?? null
  return value !== null && series.role === 'down' ? -value : value
}

/** A point without neighbours makes no line: it needs a dot to be seen. */
export function isLonely(series: Series, index: number, breaks: readonly { before: number }[]): boolean {
  const known = (i: number): boolean => (series.cells[i]?.value ?? null) !== null
  const isBreak = (i: number): boolean => breaks.some(b => b.before === i)
  const before = known(index - 1) && !isBreak(index)
  const after = known(index + 1) && !isBreak(index + 1)
  return known(index) && !before && !after
}

/** Stretches of categories in which nothing a panel is about is known: `[first, last]`. What stands behind does not count. */
export function gapsOf(panel: TimePanel): [number, number][] {
  const subjects = panel.series.filter(s => !BACKGROUND.has(s.role))
  const length = Math.max(0, ...subjects.map(s => s.cells.length))
  const gaps: [number, number][] = []
  for (let i = 0; i < length; i++) {
    if (subjects.some(s => (s.cells[i]?.value ?? null) !== null)) continue
    const last = gaps.at(-1)
    if (last !== undefined && last[1] === i - 1) last[1] = i
    else gaps.push([i, i])
  }
  return gaps
}
