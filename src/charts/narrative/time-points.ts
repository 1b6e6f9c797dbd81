import { formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Series, TimePanelsSpec } from '../spec.ts'
import { isWholeCell, periods, type WholeCell } from './reading.ts'

/** A whole number and where on the axis it stands. */
export type At = { i: number; cell: WholeCell }

export const lastBreak = ({ breaks }: TimePanelsSpec, end: number): number =>
  Math.max(0, ...breaks.map(({ before }) => before).filter(before => before <= end))

export const wholeAfterBreak = (spec: TimePanelsSpec, { cells }: Series, end: number): At[] => {
  const start = lastBreak(spec, end)
  return cells.flatMap((cell, i) => (i >= start && i <= end && isWholeCell(cell) ? [{ i, cell }] : []))
}

export const periodAt = ({ categories }: TimePanelsSpec, i: number, t: Translate): string =>
  formatPeriod(t.language, categories[i]?.id ?? '')

/** The one period with this value, or how many share it. */
export function whenWords(spec: TimePanelsSpec, known: readonly At[], value: number, t: Translate): string {
  const found = known.filter(({ cell }) => cell.value === value)
  const [first] = found
  if (first === undefined) return ''
  return found.length === 1
    ? periodAt(spec, first.i, t)
    : t('narrative.shared', { periods: periods(t, found.length, spec.categories[first.i]?.id ?? '') })
}
