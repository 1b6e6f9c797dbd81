import type { Series, TimePanel } from '../spec.ts'

export const isColumn = (panel: TimePanel, { role }: Series): boolean =>
  panel.form !== 'line' && role !== 'net' && role !== 'target'

/** Width of a series' column as a share of its slot. A column behind others is wider than they are together. */
export function columnShare(panel: TimePanel, series: Series): number {
  if (series.role === 'previous') return 0.84
  if (panel.form === 'diverging') return 0.64
  const hasBehind = panel.series.some(s => s.role === 'previous')
  return (hasBehind ? 0.46 : 0.68) / columnsBeside(panel).length
}

/** The series whose columns stand side by side, from left to right. */
export const columnsBeside = (panel: TimePanel): Series[] =>
  panel.series.filter(s => s.role !== 'previous' && isColumn(panel, s))
