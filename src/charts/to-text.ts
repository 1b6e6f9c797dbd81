import { translateTo } from '#app/i18n/translate.ts'
import type { ChartSpec } from './spec.ts'

/** The whole chart as paragraphs, for a clipboard, a note or a reader who has no picture. */
export function chartToText(spec: ChartSpec): string {
  return [
    spec.title,
    spec.subtitle,
    ...(saysMore(spec) ? [spec.summary] : []),
    ...spec.notes,
    ...chartFootnotes(spec),
    ...(isDemo(spec) ? [translateTo(spec.language)('chart.demo')] : []),
  ].join('\n')
}

/** Who reported, of which day, from where: what stands under every chart. */
export function chartFootnotes(spec: ChartSpec): string[] {
  const t = translateTo(spec.language)
  const sources = `${t('chart.source', { count: spec.sources.length })}: ${spec.sources.join('; ')}`
  return [
    ...(spec.reported === null ? [] : [t('chart.reported', spec.reported)]),
    ...(spec.asOf === null ? [] : [t('chart.asOf', { day: spec.asOf })]),
    ...(spec.sources.length === 0 ? [] : [sources]),
  ]
}

/** Invented figures are named on every output. */
export const isDemo = (spec: ChartSpec): boolean => spec.provenance.includes('demo')

/** The summary is not the title once more. */
export const saysMore = ({ title, summary }: ChartSpec): boolean =>
  summary.trim() !== '' && bare(summary) !== bare(title)

const bare = (words: string): string => words.trim().replace(/\.$/, '')

/** True when the drawing would show nothing at all. */
export function isEmpty(spec: ChartSpec): boolean {
  if (spec.kind === 'time-panels')
    return spec.panels.every(p => p.series.every(s => s.cells.every(c => c.value === null)))
  if (spec.kind === 'waterfall') return spec.rows.every(r => r.cell.value === null)
  if (spec.kind === 'share') return spec.whole === 0
  if (spec.kind === 'bump') return spec.rows.every(r => r.cells.every(c => c === null || c.rank.min === null))
  if (spec.kind === 'matrix') return spec.rows.length === 0 || spec.columns.length === 0
  if (spec.kind === 'ladder') return spec.groups.length === 0
  if (spec.kind === 'timeline') return spec.bands.length === 0
  return spec.rows.length === 0
}
