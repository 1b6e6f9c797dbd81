import { isPartial } from '../partial.ts'
import type { Series, TimePanel, TimePanelsSpec } from '../spec.ts'
import type { Slot } from './ticks.ts'

const BACKGROUND = new Set<Series['role']>(['previous', 'context', 'target'])

/** One slot as Recharts wants it: the value of every drawn piece under its key. */
export type DrawnRow = { id: string } & Record<string, number | string | null>

/** A line ends at a break: each stretch between breaks is a piece of its own. */
export const pieceKey = (series: Series, stretch: number): string => `${series.key}/${stretch}`

/** The values that are not the whole are a piece of their own too, which nothing joins. */
export const partialKey = (series: Series): string => `${series.key}/partial`

export const stretchCount = (spec: TimePanelsSpec): number => spec.breaks.length + 1

/** Values by slot. `down` series become negative here and only here. A line runs through whole neighbours only. */
export function drawnRows(spec: TimePanelsSpec, panel: TimePanel, slots: readonly Slot[]): DrawnRow[] {
  return slots.map(({ id, index }) => {
    const row: DrawnRow = { id }
    if (index === null) return row
    const stretch = spec.breaks.filter(b => b.before <= index).length
    for (const series of panel.series) {
      const key = isPartial(series.cells[index]) ? partialKey(series) : pieceKey(series, stretch)
      row[key] = signed(series, index)
    }
    return row
  })
}

/** The value with the sign it is drawn with; `null` is a gap. */
export function signed(series: Series, index: number): number | null {
  const value = series.cells[index]?.value ?? null
  return value !== null && series.role === 'down' ? -value : value
}

/** A point without neighbours to join makes no line: it needs a dot to be seen. */
export function isLonely(series: Series, index: number, breaks: readonly { before: number }[]): boolean {
  const isBreak = (i: number): boolean => breaks.some(b => b.before === i)
  const before = isWhole(series, index - 1) && !isBreak(index)
  const after = isWhole(series, index + 1) && !isBreak(index + 1)
  return isWhole(series, index) && !before && !after
}

/** Stretches of categories in which nothing a panel is about is known: `[first, last]`. What stands behind does not count. */
export const gapsOf = (panel: TimePanel): [number, number][] =>
  runsOf(panel, (subjects, i) => subjects.every(s => (s.cells[i]?.value ?? null) === null))

/** Stretches in which something a panel is about is known in part only. */
export const partialRunsOf = (panel: TimePanel): [number, number][] =>
  runsOf(panel, (subjects, i) => subjects.some(s => isPartial(s.cells[i])))

function runsOf(panel: TimePanel, isIn: (subjects: Series[], index: number) => boolean): [number, number][] {
  const subjects = panel.series.filter(s => !BACKGROUND.has(s.role))
  const length = Math.max(0, ...subjects.map(s => s.cells.length))
  const runs: [number, number][] = []
  for (let i = 0; i < length; i++) {
    if (!isIn(subjects, i)) continue
    const last = runs.at(-1)
    if (last !== undefined && last[1] === i - 1) last[1] = i
    else runs.push([i, i])
  }
  return runs
}

const isWhole = (series: Series, index: number): boolean =>
  (series.cells[index]?.value ?? null) !== null && !isPartial(series.cells[index])
