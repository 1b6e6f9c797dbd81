import { isWhole } from '#app/api/figure-facts.ts'
import type { KnownPoint, Trend } from '#app/api/trend.ts'
import { formatCount, formatNumber, formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Balance } from '#contract/membership.ts'
import { monthsOf, type PeriodId, yearOf } from '#contract/period.ts'
import { hasFlow } from './flows.ts'
import type { StockTrend } from './stock-trend.ts'

/** The finding of the member chart. Says a direction only between two complete, exact counts on one side of a break. */
export function membershipFinding(trend: Trend, t: Translate): string {
  if (trend.kind === 'none') return t('members.finding.none')
  if (trend.kind === 'single')
    return t('members.finding.single', {
      value: printed(trend.to, t),
      period: formatPeriod(t.language, trend.to.period),
    })
  const args = {
    from: formatNumber(t.language, trend.from.value),
    to: formatNumber(t.language, trend.to.value),
    years: yearsWords(trend.from.period, trend.to.period),
  }
  return t(`members.finding.${trend.kind}`, args)
}

export function membershipSummary(trend: StockTrend, series: readonly Balance[], t: Translate): string {
  return [stockSentence(trend, series, t), admittedSentence(series, t), gapSentence(series, t)]
    .filter(sentence => sentence !== null)
    .join(' ')
}

function stockSentence({ trend, since }: StockTrend, series: readonly Balance[], t: Translate): string {
  if (trend.kind === 'none') return t(hasFlow(series) ? 'members.noStock' : 'members.noMonths')
  if (trend.kind === 'single')
    return t('members.summary.single', {
      value: printed(trend.to, t),
      period: formatPeriod(t.language, trend.to.period),
    })
  return t(`members.summary.${trend.kind}`, {
    from: formatNumber(t.language, trend.from.value),
    to: formatNumber(t.language, trend.to.value),
    change: formatNumber(t.language, Math.abs(trend.to.value - trend.from.value)),
    start: momentWords(since, trend.from.period, t),
    end: momentWords('end', trend.to.period, t),
  })
}

/** The month with most admissions, when every month is known and one stands out. */
function admittedSentence(series: readonly Balance[], t: Translate): string | null {
  const months = series.map(({ period, terms }) => ({ period, figure: terms.admitted }))
  const known = months.flatMap(({ period, figure }) =>
    figure !== undefined && isWhole(figure) ? [{ period, value: figure.value }] : [],
  )
  if (known.length < series.length) return null
  const most = known.reduce((best, month) => (month.value > best.value ? month : best), {
    period: '',
    value: 0,
  })
  if (known.filter(({ value }) => value === most.value).length !== 1) return null
  return t('members.summary.most', {
    period: formatPeriod(t.language, most.period),
    value: formatNumber(t.language, most.value),
  })
}

function gapSentence(series: readonly Balance[], t: Translate): string | null {
  const missing = series.filter(({ terms }) => (terms.closing?.value ?? null) === null).length
  if (missing === 0 || missing === series.length) return null
  return t('members.summary.gaps', { count: formatNumber(t.language, missing) })
}

/** "đầu năm 2013", "cuối tháng 5/2014": the first and last month of a year are its start and its end. */
function momentWords(edge: 'start' | 'end', month: PeriodId, t: Translate): string {
  const year = yearOf(month)
  const isEdge = monthsOf(year).at(edge === 'start' ? 0 : -1) === month
  return t(`members.moment.${edge}`, { period: formatPeriod(t.language, isEdge ? year : month) })
}

/** "2013–2017", or the one year. */
const yearsWords = (from: PeriodId, to: PeriodId): string =>
  yearOf(from) === yearOf(to) ? yearOf(to) : `${yearOf(from)}–${yearOf(to)}`

const printed = ({ value, figure }: KnownPoint, t: Translate): string =>
  formatCount(t.language, value, figure.bound)
