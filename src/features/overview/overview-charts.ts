import { cellOf } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import { trendOf } from '#app/api/trend.ts'
import type { ShareSpec, TimePanelsSpec } from '#app/charts/spec.ts'
import { capitalise, formatCount, formatNumber, formatPeriod, formatPeriodTick } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope, Figure } from '#contract/common.ts'
import type { Kpi, Overview } from '#contract/overview.ts'
import { yearOf } from '#contract/period.ts'

/** How many evaluators placed the unit high. `null`: the year has no such figure. */
export function shareChart({ data, meta }: Envelope<Overview>, t: Translate): ShareSpec | null {
  const kpi = data.kpis.find((found): found is Extract<Kpi, { type: 'part' }> => found.type === 'part')
  if (kpi === undefined || kpi.figure.whole === 0) return null
  const { figure, k } = kpi
  const title = t('overview.share.title', { part: String(figure.part), whole: String(figure.whole), k })
  return {
    ...metaHead(meta, t, figure.sources),
    kind: 'share',
    id: 'overview-share',
    title,
    subtitle: t('overview.share.subtitle', { period: formatPeriod(t.language, meta.period) }),
    summary: title,
    part: figure.part,
    undetermined: figure.undetermined,
    whole: figure.whole,
    figureId: figure.id,
    partLabel: t('overview.share.part', { k }),
    restLabel: t('overview.share.rest'),
    undeterminedLabel: t('overview.share.undetermined'),
  }
}

/** Members over the last years, one line that ends at a break. `null`: no count at all. */
export function membersChart({ data, meta }: Envelope<Overview>, t: Translate): TimePanelsSpec | null {
  const points = data.members.map(({ period, closing }) => ({ period, figure: closing }))
  // Before the unit existed there is only a predecessor, which must not stand under the unit's name.
  if (!points.some(({ figure }) => figure.value !== null && unitOf(figure) === meta.unit.id)) return null
  const trend = trendOf(points, meta.breaks)
  if (trend.kind === 'none') return null
  const summary =
    trend.kind === 'single'
      ? t('overview.members.single', {
          value: capitalise(t.language, formatCount(t.language, trend.to.value, trend.to.figure.bound)),
          period: formatPeriod(t.language, trend.to.period),
        })
      : t(`overview.members.${trend.kind}`, {
          from: formatNumber(t.language, trend.from.value),
          to: formatNumber(t.language, trend.to.value),
          start: formatPeriod(t.language, trend.from.period),
          end: formatPeriod(t.language, trend.to.period),
        })
  const title =
    trend.kind === 'single'
      ? summary
      : t(`overview.members.title.${trend.kind}`, {
          from: formatNumber(t.language, trend.from.value),
          to: formatNumber(t.language, trend.to.value),
          years: [...new Set([trend.from, trend.to].map(({ period }) => yearOf(period)))].join('–'),
        })
  return {
    ...metaHead(
      meta,
      t,
      data.members.flatMap(({ closing }) => closing.sources),
    ),
    kind: 'time-panels',
    id: 'overview-members',
    title,
    subtitle: t('overview.members.subtitle', { unit: localText(t.language, meta.unit.shortName) }),
    summary,
    categories: points.map(({ period }, i) => ({
      id: period,
      label: formatPeriodTick(t.language, period, i === 0 || period.endsWith('-M01')),
    })),
    panels: [
      {
        key: 'stock',
        title: t('overview.members.panel'),
        unitLabel: t('unit.person'),
        form: 'line',
        series: [
          {
            key: 'closing',
            name: t('overview.kpi.members'),
            role: 'own',
            cells: points.map(({ figure }) => cellOf(figure)),
          },
        ],
      },
    ],
    breaks: meta.breaks.flatMap(found => {
      const before = points.findIndex(({ period }) => period === found.period)
      return before > 0 ? [{ before, label: t(`break.${found.kind}`) }] : []
    }),
  }
}

/** Whose figure it is: the unit stands in its id. */
const unitOf = ({ id }: Figure): string | undefined => id.split(':')[1]
