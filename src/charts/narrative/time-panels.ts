import { formatList, formatNumber, formatPeriod } from '#app/i18n/format.ts'
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
  type WholeCell,
} from './reading.ts'

/** Gaps are named one by one up to here, counted beyond. */
const MOST_NAMED = 3

type At = { i: number; cell: WholeCell }

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

function readStock(spec: TimePanelsSpec, panel: TimePanel, series: Series, t: Translate): string[] {
  const lastKnown = series.cells.findLastIndex(({ value }) => value !== null)
  const known = wholeAfterBreak(spec, series, lastKnown)
  const end = series.cells[lastKnown]
  const [from] = known
  const name = panel.title
  const word = (i: number): string => periodAt(spec, i, t)
  const say = (value: number): string => amount(t, value, panel.unitLabel, true)
  if (end === undefined) return []
  if (from === undefined || from.i === lastKnown || !isWholeCell(end))
    return told(spec, end.value, t)
      ? []
      : [
          t('narrative.single', {
            name,
            value: amountOf(t, end, panel.unitLabel, true),
            period: word(lastKnown),
          }),
        ]
  const change = end.value - from.cell.value
  const trend = t(`narrative.trend.${change > 0 ? 'rise' : change < 0 ? 'fall' : 'steady'}`, {
    name,
    from: say(from.cell.value),
    to: say(end.value),
    start: word(from.i),
    end: word(lastKnown),
    change: say(Math.abs(change)),
  })
  return [...(told(spec, end.value, t) ? [] : [trend]), ...extremes(spec, series, known, lastKnown, say, t)]
}

/** Told only where no loose number might lie beyond. */
function extremes(
  spec: TimePanelsSpec,
  series: Series,
  known: readonly At[],
  end: number,
  say: (value: number) => string,
  t: Translate,
): string[] {
  const segment = series.cells.slice(lastBreak(spec, end))
  const high = Math.max(...known.map(({ cell }) => cell.value))
  const low = Math.min(...known.map(({ cell }) => cell.value))
  if (known.length < 3 || high === low || segment.some(isLoose)) return []
  return [
    t(known.length === segment.length ? 'narrative.extremes' : 'narrative.extremesKnown', {
      high: t('narrative.at', { value: say(high), when: whenWords(spec, known, high, t) }),
      low: t('narrative.at', { value: say(low), when: whenWords(spec, known, low, t) }),
    }),
  ]
}

/** The one period with this value, or how many share it. */
function whenWords(spec: TimePanelsSpec, known: readonly At[], value: number, t: Translate): string {
  const found = known.filter(({ cell }) => cell.value === value)
  const [first] = found
  if (first === undefined) return ''
  return found.length === 1
    ? periodAt(spec, first.i, t)
    : t('narrative.shared', { periods: periods(t, found.length, spec.categories[first.i]?.id ?? '') })
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

const lastBreak = ({ breaks }: TimePanelsSpec, end: number): number =>
  Math.max(0, ...breaks.map(({ before }) => before).filter(before => before <= end))

const wholeAfterBreak = (spec: TimePanelsSpec, { cells }: Series, end: number): At[] => {
  const start = lastBreak(spec, end)
  return cells.flatMap((cell, i) => (i >= start && i <= end && isWholeCell(cell) ? [{ i, cell }] : []))
}

const periodAt = ({ categories }: TimePanelsSpec, i: number, t: Translate): string =>
  formatPeriod(t.language, categories[i]?.id ?? '')

/** The headline already gives this number. */
const told = ({ title }: TimePanelsSpec, value: number | null, t: Translate): boolean =>
  value !== null &&
  title.split(/[^\d.,−]+/).some(piece => piece.replace(/[.,]$/, '') === formatNumber(t.language, value))
