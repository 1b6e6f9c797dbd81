import { formatNumber } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Series, TimePanel, TimePanelsSpec } from '../spec.ts'
import { amount, amountOf, isLoose, isWholeCell } from './reading.ts'
import { type At, lastBreak, periodAt, whenWords, wholeAfterBreak } from './time-points.ts'

/** From the first to the last whole number since the last break, then both extremes. */
export function readStock(spec: TimePanelsSpec, panel: TimePanel, series: Series, t: Translate): string[] {
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

/** The headline already gives this number. */
const told = ({ title }: TimePanelsSpec, value: number | null, t: Translate): boolean =>
  value !== null &&
  title.split(/[^\d.,−]+/).some(piece => piece.replace(/[.,]$/, '') === formatNumber(t.language, value))
