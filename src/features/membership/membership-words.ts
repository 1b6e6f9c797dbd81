import { isWhole } from '#app/api/figure-facts.ts'
import type { KnownPoint, Trend } from '#app/api/trend.ts'
import { formatCount, formatNumber, formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Balance } from '#contract/membership.ts'
import { hasFlow } from './flows.ts'

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
  }
  return t(`members.finding.${trend.kind}`, args)
}

export function membershipSummary(trend: Trend, series: readonly Balance[], t: Translate): string {
  return [stockSentence(trend, series, t), admittedSentence(series, t), gapSentence(series, t)]
    .filter(sentence => sentence !== null)
    .join(' ')
}

function stockSentence(trend: Trend, series: readonly Balance[], t: Translate): string {
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
    start: formatPeriod(t.language, trend.from.period),
    end: formatPeriod(t.language, trend.to.period),
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

const printed = ({ value, figure }: KnownPoint, t: Translate): string =>
  formatCount(t.language, value, figure.bound)
