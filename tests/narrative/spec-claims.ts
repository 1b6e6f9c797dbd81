import type { BumpSpec, ChartSpec, TimePanelsSpec } from '#app/charts/spec.ts'
import { formatNumber, formatPeriod, formatRankWords } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { type Claim, pattern } from './claims.ts'
import { whole } from './in-spec.ts'

/** The directions of what is read aloud. */
export const spokenPatterns = (t: Translate) => [
  ...(['rise', 'fall', 'steady'] as const).map(way =>
    pattern(way, ['name', 'from', 'to', 'start', 'end', 'change'], args =>
      t(`narrative.trend.${way}`, {
        name: args.name ?? '',
        from: args.from ?? '',
        to: args.to ?? '',
        start: args.start ?? '',
        end: args.end ?? '',
        change: args.change ?? '',
      }),
    ),
  ),
  ...(['more', 'fewer', 'same'] as const).map(way =>
    pattern(way, ['periods'], ({ periods = '' }) => t(`narrative.against.${way}`, { periods })),
  ),
]

/** Looks the claim up in the chart: the very cells, whole, with no break between, and the sign of their difference. */
export function isTrueOf(spec: ChartSpec, { key, slots }: Claim, t: Translate): boolean {
  if (spec.kind === 'bump') return hasMoved(spec, key, slots, t)
  if (spec.kind !== 'time-panels') return false
  if (key === 'more' || key === 'fewer' || key === 'same') return agrees(spec, key, slots, t)
  const [start, end] = [slots.start, slots.end].map(words =>
    spec.categories.findIndex(({ id }) => formatPeriod(t.language, id) === words),
  )
  const panel = spec.panels.find(({ title }) => slots.name?.endsWith(title))
  const [series] = panel?.series ?? []
  if (start === undefined || end === undefined || series === undefined) return false
  const [from, to] = [series.cells[start], series.cells[end]]
  if (from === undefined || to === undefined || !whole(from) || !whole(to)) return false
  const change = (to.value ?? 0) - (from.value ?? 0)
  const first = (words = ''): string => words.split(' ')[0] ?? ''
  return (
    spec.breaks.every(({ before }) => before <= start || before > end) &&
    (change > 0 ? 'rise' : change < 0 ? 'fall' : 'steady') === key &&
    first(slots.to) === formatNumber(t.language, to.value ?? 0) &&
    (key === 'steady' ||
      (first(slots.from) === formatNumber(t.language, from.value ?? 0) &&
        first(slots.change) === formatNumber(t.language, Math.abs(change))))
  )
}

function agrees(spec: TimePanelsSpec, key: 'more' | 'fewer' | 'same', slots: Claim['slots'], t: Translate) {
  const panel = spec.panels.find(({ form }) => form === 'columns')
  const own = panel?.series.find(({ role }) => role === 'own')
  const previous = panel?.series.find(({ role }) => role === 'previous')
  if (own === undefined || previous === undefined || previous.apart === true || spec.breaks.length > 0)
    return false
  const sign = { more: 1, fewer: -1, same: 0 }[key]
  const found = own.cells.filter((cell, i) => {
    const before = previous.cells[i]
    return before !== undefined && whole(cell) && whole(before)
      ? Math.sign((cell.value ?? 0) - (before.value ?? 0)) === sign
      : false
  }).length
  return slots.periods?.match(/[\d.,]+(?=\D*$)/)?.[0] === formatNumber(t.language, found)
}

function hasMoved({ categories, rows }: BumpSpec, key: string, slots: Claim['slots'], t: Translate): boolean {
  const [start = -1, end = -1] = [slots.start, slots.end].map(words =>
    categories.findIndex(({ id }) => formatPeriod(t.language, id) === words),
  )
  const own = rows.find(row => row.own)
  const [from, to] = [own?.cells[start]?.rank, own?.cells[end]?.rank]
  if (from?.status !== 'exact' || to?.status !== 'exact' || from.of !== to.of) return false
  const gained = (from.min ?? 0) - (to.min ?? 0)
  return (
    categories.slice(start + 1, end + 1).every(({ joins }) => joins) &&
    (gained > 0 ? 'rise' : gained < 0 ? 'fall' : 'steady') === key &&
    slots.to?.endsWith(formatRankWords(t.language, to)) === true
  )
}
