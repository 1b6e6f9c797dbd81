import { formatNumber } from '#app/i18n/format.ts'
import { boundSign, isPartial, withSign } from '../partial.ts'
import { spread, yOf } from '../scale.ts'
import type { TimePanel, TimePanelsSpec } from '../spec.ts'
import { lastValue } from './last-value.ts'
import { type PanelLayout, slotOfIndex, type TimeLayout, xOf } from './layout.ts'

/** `note`: the name where there are several lines, or the period of a value that is not of the last one. */
export type EndLabel = { key: string; y: number; value: string; note: string; series: number }
export type TopLabel = { key: string; x: number; y: number; text: string }

/** Last known value, and the name where there are several lines and room, at the end of each line; never overlapping. */
export function endLabels(
  spec: TimePanelsSpec,
  panel: TimePanel,
  at: PanelLayout,
  layout: TimeLayout,
): EndLabel[] {
  if (panel.form !== 'line') return []
  const ends = panel.series.flatMap((series, i) => {
    const index = series.cells.findLastIndex(c => c.value !== null)
    const value = series.cells[index]?.value ?? null
    return value === null ? [] : [{ series, i, y: yOf(at.scale, value, at.top, at.bottom) }]
  })
  const hasNames = layout.namesFit && panel.series.length > 1
  const last = ends.map(({ series }) => lastValue(spec, series))
  const gap = layout.size.em * (hasNames || last.some(l => l.period !== '') ? 2.5 : 1.6)
  const placed = spread(
    ends.map(e => e.y),
    gap,
    at.top,
    at.bottom,
  )
  return ends.map(({ series, i, y }, n) => ({
    key: series.key,
    y: placed[n] ?? y,
    value: last[n]?.number ?? '',
    note: [hasNames ? series.name : '', last[n]?.period ?? ''].filter(words => words !== '').join(', '),
    series: i,
  }))
}

/** The number on top of each column of the own series, when every one of them fits. */
export function topLabels(
  spec: TimePanelsSpec,
  panel: TimePanel,
  at: PanelLayout,
  layout: TimeLayout,
): TopLabel[] {
  const own = panel.series.filter(s => s.role === 'own')
  const [series] = own
  if (panel.form !== 'columns' || own.length !== 1 || series === undefined) return []
  const labels = series.cells.flatMap((cell, i): TopLabel[] => {
    if (cell.value === null) return []
    const y = yOf(at.scale, cell.value, at.top, at.bottom)
    return [
      {
        key: String(i),
        x: xOf(layout, slotOfIndex(layout, i)),
        y,
        text: withSign(cell, formatNumber(spec.language, cell.value)),
      },
    ]
  })
  const widest = Math.max(0, ...labels.map(l => l.text.length))
  return widest * layout.size.em * 0.56 < layout.slotWidth ? labels : []
}

/** '≥' over each value that is not the whole; where slots are narrow, over the first of each run of them. */
export function signLabels(panel: TimePanel, at: PanelLayout, layout: TimeLayout): TopLabel[] {
  if (panel.form === 'diverging') return []
  const isNarrow = layout.slotWidth < layout.size.em
  return panel.series.flatMap(series =>
    series.cells.flatMap((cell, i): TopLabel[] => {
      const text = boundSign(cell)
      const isRepeated = isNarrow && isPartial(series.cells[i - 1])
      if (cell.value === null || text === '' || isRepeated) return []
      const x = xOf(layout, slotOfIndex(layout, i))
      return [{ key: `${series.key}/${i}`, x, y: yOf(at.scale, cell.value, at.top, at.bottom), text }]
    }),
  )
}
