import { breakBefore } from '#app/api/break-before.ts'
import { isIllustrative, isPartial } from '#app/api/figure-facts.ts'
import { directionOf } from '#app/api/trend.ts'
import { formatBound, formatCount, formatDay, formatNumber, formatPercent } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { FigureId, Meta } from '#contract/common.ts'
import type { Kpi } from '#contract/overview.ts'

/** A line under the value; with `figureId` it opens the source of what it says. */
export type TileLine = { key: string; text: string; figureId: FigureId | null; illustrative: boolean }

type CountKpi = Extract<Kpi, { type: 'count' }>

/** Target, year before and who has reported. */
export const countLines = (kpi: CountKpi, meta: Meta, t: Translate): TileLine[] => [
  ...attainmentLine(kpi, meta, t),
  ...previousLine(kpi, meta, t),
  ...coverageLine(kpi, t),
]

/** Of a lower bound, the share and what lies above the target are lower bounds too. */
function attainmentLine({ attainment, figure }: CountKpi, { sources }: Meta, t: Translate): TileLine[] {
  if (attainment === null || attainment.target.value === null) return []
  const { target, percent, met, missing, over } = attainment
  const line = { key: 'target', figureId: target.id, illustrative: isIllustrative(target, sources) }
  const aim = formatNumber(t.language, attainment.target.value)
  if (percent === null || met === null) return [{ ...line, text: t('overview.target.only', { aim }) }]
  const verdict = met
    ? over === null || over === 0
      ? t('overview.target.met')
      : t('overview.target.over', { n: formatCount(t.language, over, figure.bound) })
    : t('overview.target.missing', { n: missing === null ? '' : formatNumber(t.language, missing) })
  const text = t('overview.target.reached', {
    percent: formatBound(t.language, formatPercent(t.language, percent), figure.bound),
    aim,
    verdict,
  })
  return [{ ...line, text }]
}

/** Across a break there is nothing to compare, whatever the year before says. */
function previousLine({ previousYear, change, figure }: CountKpi, meta: Meta, t: Translate): TileLine[] {
  const line = {
    key: 'previous',
    figureId: previousYear.id,
    illustrative: isIllustrative(previousYear, meta.sources),
  }
  const value =
    previousYear.value === null ? null : formatCount(t.language, previousYear.value, previousYear.bound)
  const found = change === null ? breakBefore(meta) : null
  if (found !== null) {
    const text = t('overview.previous.break', { value, day: formatDay(t.language, found.date) })
    return figure.value === null ? [] : [{ ...line, text }]
  }
  if (value === null) return figure.value === null ? [] : [{ ...line, text: t('overview.previous.none') }]
  if (change === null) return [{ ...line, text: t('overview.previous.only', { value }) }]
  const text = t(`overview.previous.${directionOf(change)}`, {
    value,
    change: formatNumber(t.language, Math.abs(change)),
  })
  return [{ ...line, text }]
}

const coverageLine = ({ figure }: CountKpi, t: Translate): TileLine[] =>
  figure.coverage === null || !isPartial(figure)
    ? []
    : [
        {
          key: 'coverage',
          text: t('chart.reported', figure.coverage),
          figureId: figure.id,
          illustrative: false,
        },
      ]
