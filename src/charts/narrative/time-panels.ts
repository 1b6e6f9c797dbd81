import { formatList } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Series, TimePanel, TimePanelsSpec } from '../spec.ts'
import {
  amount,
  amountOf,
  isLoose,
  isWholeCell,
  periodNames,
  periods,
  type Reading,
  restOfSummary,
} from './reading.ts'
import { readStock } from './stock.ts'
import { lastBreak, periodAt, whenWords, wholeAfterBreak } from './time-points.ts'

/** Gaps are named one by one up to here, counted beyond. */
const MOST_NAMED = 3

/** A stock from its start to its end and its extremes; columns by their highest and against the year before. */
export function readTimePanels(spec: TimePanelsSpec, t: Translate): Reading {
  const told = spec.panels.map(panel => readPanel(spec, panel, t))
  return {
    body: told.flatMap(({ body }) => body),
    caveats: [...told.flatMap(({ caveats }) => caveats), ...breakClauses(spec, t)],
  }
}

function readPanel(spec: TimePanelsSpec, panel: TimePanel, t: Translate): Reading {
  const own = panel.series.filter(({ role }) => role === 'own')
  const [main = panel.series[0]] = own
  if (main === undefined) return { body: [], caveats: [] }
  if (main.cells.every(({ value }) => value === null))
    return { body: [], caveats: [t('narrative.noFigures', { name: panel.title })] }
  const caveats = gapClauses(spec, main, t)
  if (own.length > 1) return { body: latest(spec, panel, own, t), caveats }
  if (panel.form === 'line') return { body: readStock(spec, panel, main, t), caveats }
  const previous = panel.series.find(({ role }) => role === 'previous')
  const against = previous === undefined ? { body: [], caveats: [] } : compared(spec, main, previous, t)
  // What moved the members has the gaps of its stock: they are not told again.
  return {
    body: [...restOfSummary(spec), ...highest(spec, panel, main, t), ...against.body],
    caveats: [...(panel.form === 'diverging' ? [] : caveats), ...against.caveats],
  }
}

/** The highest of a whole series that is known throughout. */
function highest(spec: TimePanelsSpec, panel: TimePanel, series: Series, t: Translate): string[] {
  const last = series.cells.length - 1
  const known = wholeAfterBreak(spec, series, last)
  const high = Math.max(...known.map(({ cell }) => cell.value))
  if (known.length < Math.max(2, series.cells.length - lastBreak(spec, last)) || high <= 0) return []
  return [
    t('narrative.most', {
      name: series.role === 'own' ? panel.title : series.name,
      value: t('narrative.at', {
        value: amount(t, high, panel.unitLabel, true),
        when: whenWords(spec, known, high, t),
      }),
    }),
  ]
}

/** Period by period, where both are complete; never across a break. */
function compared(spec: TimePanelsSpec, own: Series, previous: Series, t: Translate): Reading {
  if (previous.apart === true || spec.breaks.length > 0)
    return { body: [], caveats: [t('narrative.against.apart', { name: previous.name })] }
  const changes = own.cells.flatMap((cell, i) => {
    const before = previous.cells[i]
    return isWholeCell(cell) && isWholeCell(before) ? [cell.value - before.value] : []
  })
  if (changes.length === 0) return { body: [], caveats: [] }
  const like = spec.categories[0]?.id ?? ''
  const clause = (key: 'more' | 'fewer' | 'same', n: number): string[] =>
    n === 0 ? [] : [t(`narrative.against.${key}`, { periods: periods(t, n, like) })]
  const list = [
    ...clause('more', changes.filter(change => change > 0).length),
    ...clause('fewer', changes.filter(change => change < 0).length),
    ...clause('same', changes.filter(change => change === 0).length),
  ]
  return { body: [t('narrative.against', { name: previous.name, list: list.join(', ') })], caveats: [] }
}

/** Several units on one scale: where each stands last. */
function latest(spec: TimePanelsSpec, panel: TimePanel, own: readonly Series[], t: Translate): string[] {
  const list = own.flatMap(({ name, cells }) => {
    const i = cells.findLastIndex(({ value }) => value !== null)
    const cell = cells[i]
    if (cell === undefined) return []
    return [
      t('narrative.latestOf', {
        name,
        value: amountOf(t, cell, panel.unitLabel, true),
        period: periodAt(spec, i, t),
      }),
    ]
  })
  return [t('narrative.latest', { list: list.join('; ') })]
}

function gapClauses({ categories }: TimePanelsSpec, series: Series, t: Translate): string[] {
  const ids = (lacks: (cell: Series['cells'][number]) => boolean): string[] =>
    categories.flatMap(({ id }, i) => {
      const cell = series.cells[i]
      return cell !== undefined && lacks(cell) ? [id] : []
    })
  const gaps = ids(({ value }) => value === null)
  const loose = ids(isLoose)
  const count = (found: readonly string[]): string => periods(t, found.length, found[0] ?? '')
  const list = gaps.length > MOST_NAMED ? '' : formatList(t.language, periodNames(t, gaps))
  return [
    ...(gaps.length === 0 ? [] : [t('narrative.gaps', { periods: count(gaps), list })]),
    ...(loose.length === 0 ? [] : [t('narrative.partial', { periods: count(loose) })]),
  ]
}

const breakClauses = (spec: TimePanelsSpec, t: Translate): string[] =>
  spec.breaks.map(({ before, label }) => t('narrative.break', { period: periodAt(spec, before, t), label }))
