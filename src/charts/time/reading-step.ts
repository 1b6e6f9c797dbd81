import { yearOf } from '#contract/period.ts'
import type { TimePanelsSpec } from '../spec.ts'

type Spot = { index: number; line: number }

/** Where a key leads; `null`: not one of ours. `index` may lie one past the end, before the first key. */
export function step(key: string, spec: TimePanelsSpec, at: Spot): Spot | null {
  const last = spec.categories.length - 1
  const lastLine = spec.panels.reduce((sum, panel) => sum + panel.series.length, 0) - 1
  const to = (index: number): Spot => ({ ...at, index: Math.max(0, Math.min(last, index)) })
  switch (key) {
    case 'ArrowLeft':
      return to(at.index - 1)
    case 'ArrowRight':
      return to(at.index + 1)
    case 'PageUp':
      return to(at.index - leap(spec))
    case 'PageDown':
      return to(at.index + leap(spec))
    case 'Home':
      return to(0)
    case 'End':
      return to(last)
    case 'ArrowUp':
      return { ...to(at.index), line: Math.max(0, at.line - 1) }
    case 'ArrowDown':
      return { ...to(at.index), line: Math.min(lastLine, at.line + 1) }
    default:
      return null
  }
}

const YEARS = 5

/** A year of months or quarters; five where each is a year. */
function leap({ categories }: TimePanelsSpec): number {
  const perYear = new Map<string, number>()
  for (const { id } of categories) perYear.set(yearOf(id), (perYear.get(yearOf(id)) ?? 0) + 1)
  const most = Math.max(1, ...perYear.values())
  return most === 1 ? YEARS : most
}

/** The labels of the breaks that lie between two categories. */
export const breaksBetween = ({ breaks }: TimePanelsSpec, a: number, b: number): string[] =>
  breaks.filter(({ before }) => before > Math.min(a, b) && before <= Math.max(a, b)).map(({ label }) => label)
