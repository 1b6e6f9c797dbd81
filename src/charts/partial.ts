import type { Cell, Series } from './spec.ts'

const SIGNS: Record<Cell['bound'], string> = { exact: '', atLeast: '≥', atMost: '≤', about: '≈' }

/**
 * Known, but not the whole: some units have not reported, or the source names only a bound. Beside a whole figure it
 * would look like a fall or a rise that never was.
 */
export const isPartial = (cell: Cell | null | undefined): boolean =>
  cell !== null &&
  cell !== undefined &&
  cell.value !== null &&
  (cell.bound === 'atLeast' || cell.bound === 'atMost' || lacksUnits(cell))

export const lacksUnits = ({ coverage }: Cell): boolean =>
  coverage !== null && coverage.reported < coverage.expected

/** '≥', where the words of a bound have no room; empty for an exact number. */
export const boundSign = ({ bound }: Cell): string => SIGNS[bound]

/** '≥ 12'. Drawn only: what is read aloud uses the words. */
export const withSign = (cell: Cell, printed: string): string =>
  cell.bound === 'exact' ? printed : `${boundSign(cell)} ${printed}`

export const hasPartial = (series: Series): boolean => series.cells.some(isPartial)
