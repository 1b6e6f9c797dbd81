import { quotientValue } from '#app/api/quotient-words.ts'
import {
  formatBound,
  formatChange,
  formatCount,
  formatDay,
  formatMoney,
  formatNumber,
  formatRank,
} from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Break, Figure } from '#contract/common.ts'
import type { Average, Compared, ComparedMeasure, Delta } from '#contract/comparison.ts'

/** A value as a table prints it; what was never asked for is not "missing". */
export function comparedWords(measure: ComparedMeasure, shown: Compared, t: Translate): string {
  if (shown.type === 'none') return t(measure === 'attainment' ? 'compare.noTarget' : 'compare.noRanking')
  if (shown.type === 'rank') return formatRank(t.language, shown.figure.rank)
  if (shown.type === 'quotient') return quotientValue(shown.figure, t)
  return countWords(measure, shown.figure, t)
}

export const figureIdOf = (shown: Compared): string | null => (shown.type === 'none' ? null : shown.figure.id)

function countWords(measure: ComparedMeasure, { value, bound, unit }: Figure, t: Translate): string {
  if (value === null) return t('format.notReported')
  if (unit === 'vnd') return formatBound(t.language, formatMoney(t.language, value), bound)
  return measure === 'net'
    ? formatBound(t.language, formatChange(t.language, value), bound)
    : formatCount(t.language, value, bound)
}

/** "nhiều hơn 3 người", "thấp hơn 2 bậc", or why nothing can be said; empty for the first subject. */
export function deltaWords(
  measure: ComparedMeasure,
  shown: Compared,
  delta: Delta,
  found: Break | null,
  t: Translate,
): string {
  const { change, reason, coverage } = delta
  if (change !== null) return changeWords(measure, shown, change, t)
  if (reason === 'first' || reason === null || shown.type === 'none') return ''
  if (reason === 'break')
    return t('compare.break', { day: found === null ? '' : formatDay(t.language, found.date) })
  if (reason === 'incomplete' && coverage !== null)
    return t(`compare.lacks.${coverage.of}`, { count: coverage.expected - coverage.reported })
  return t(`compare.reason.${reason}`)
}

function changeWords(measure: ComparedMeasure, shown: Compared, change: number, t: Translate): string {
  const size = Math.abs(change)
  if (shown.type === 'rank') {
    if (change === 0) return t('compare.samePlace')
    return t(change > 0 ? 'compare.better' : 'compare.worse', { count: size })
  }
  if (change === 0) return t('compare.equal')
  const amount =
    shown.type === 'quotient'
      ? t('compare.points', { number: formatNumber(t.language, size) })
      : measure === 'amount'
        ? formatMoney(t.language, size)
        : `${formatNumber(t.language, size)} ${t(measure === 'activities' ? 'unit.activity' : 'unit.person')}`
  const more = shown.type === 'quotient' ? 'compare.higher' : 'compare.more'
  const less = shown.type === 'quotient' ? 'compare.lower' : 'compare.less'
  return t(change > 0 ? more : less, { amount })
}

/** The mean, the share of all together, or how many units have reported. */
export function averageWords(measure: ComparedMeasure, average: Average, t: Translate): string {
  if (average.type === 'share') return quotientValue(average.figure, t)
  const { value, total } = average
  if (value === null) return t(lackOf(total), total.coverage ?? { reported: 0, expected: 0 })
  return measure === 'amount' ? formatMoney(t.language, Math.round(value)) : formatNumber(t.language, value)
}

function lackOf({ value, coverage, rule, unit }: Figure) {
  if (value === null || coverage === null) return 'compare.averageNone' as const
  if (coverage.reported === coverage.expected) return 'compare.averageBound' as const
  return rule === 'count' && unit !== 'activity'
    ? ('compare.averageActivities' as const)
    : ('compare.averageLacks' as const)
}
