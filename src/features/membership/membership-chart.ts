import { cellOf } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import type { Cell, Series, SeriesRole, TimePanel, TimePanelsSpec } from '#app/charts/spec.ts'
import { formatDay, formatPeriod, formatPeriodTick } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Break, Envelope } from '#contract/common.ts'
import type { IndicatorId } from '#contract/indicators.ts'
import type { Balance, Membership } from '#contract/membership.ts'
import { hasFlow, isKnown, occurs } from './flows.ts'
import { membershipFinding, membershipSummary } from './membership-words.ts'
import { stockTrend } from './stock-trend.ts'

/** Members at the end of each month above what moved them. Without any stock only the flow is drawn. */
export function membershipChart({ data, meta }: Envelope<Membership>, t: Translate): TimePanelsSpec {
  const { series } = data
  const head = metaHead(meta, t)
  const trend = stockTrend(series, meta.breaks)
  return {
    ...head,
    kind: 'time-panels',
    id: 'membership',
    title: membershipFinding(trend.trend, t),
    subtitle: t('members.subtitle', {
      unit: localText(t.language, meta.unit.name),
      from: formatPeriod(t.language, meta.period),
      to: formatPeriod(t.language, meta.periodTo),
    }),
    summary: membershipSummary(trend, series, t),
    notes: [...head.notes, ...ownNotes(series, t)],
    categories: series.map(({ period }, i) => ({
      id: period,
      label: formatPeriodTick(t.language, period, i === 0 || period.endsWith('-M01')),
    })),
    panels: [...(isKnown(series, 'closing') ? [stockPanel(series, t)] : []), flowPanel(series, t)],
    breaks: breakLines(series, meta.breaks, t),
  }
}

const stockPanel = (series: readonly Balance[], t: Translate): TimePanel => ({
  key: 'stock',
  title: t('members.stock'),
  unitLabel: t('unit.person'),
  form: 'line',
  series: [termSeries(series, 'closing', 'own', t)],
})

function flowPanel(series: readonly Balance[], t: Translate): TimePanel {
  const reorganisation = (indicator: IndicatorId, role: SeriesRole) =>
    occurs(series, indicator) ? [termSeries(series, indicator, role, t)] : []
  return {
    key: 'flow',
    title: t('members.flow'),
    unitLabel: t('unit.person'),
    form: 'diverging',
    series: [
      termSeries(series, 'admitted', 'up', t),
      termSeries(series, 'transferIn', 'up', t),
      ...reorganisation('reorgIn', 'up'),
      termSeries(series, 'transferOut', 'down', t),
      {
        key: 'left',
        name: t('members.left'),
        role: 'down',
        cells: series.map(({ left }): Cell => cellOf(left)),
      },
      ...reorganisation('reorgOut', 'down'),
      { key: 'net', name: t('members.net'), role: 'net', cells: series.map(({ net }): Cell => cellOf(net)) },
    ],
  }
}

const termSeries = (
  series: readonly Balance[],
  indicator: IndicatorId,
  role: SeriesRole,
  t: Translate,
): Series => ({
  key: indicator,
  name: t(`indicator.${indicator}`),
  role,
  cells: series.map(({ terms }): Cell => cellOf(terms[indicator])),
})

const breakLines = (series: readonly Balance[], breaks: readonly Break[], t: Translate) =>
  breaks.flatMap(found => {
    const before = series.findIndex(({ period }) => period === found.period)
    const label = t('members.breakLabel', {
      kind: t(`break.${found.kind}`),
      day: formatDay(t.language, found.date),
    })
    return before > 0 ? [{ before, label }] : []
  })

const ownNotes = (series: readonly Balance[], t: Translate): string[] => [
  ...(isKnown(series, 'closing') ? [] : [t(hasFlow(series) ? 'members.noStock' : 'members.noMonths')]),
  ...(occurs(series, 'adjustment') ? [t('members.netHasAdjustment')] : []),
]
