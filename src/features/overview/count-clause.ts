import { isIllustrative, isPartial } from '#app/api/figure-facts.ts'
import { directionOf } from '#app/api/trend.ts'
import { formatBound, formatCount, formatNumber, formatReport } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Figure, Source } from '#contract/common.ts'
import type { Kpi } from '#contract/overview.ts'
import { ILLUSTRATIVE } from './illustrative.ts'

type CountKpi = Extract<Kpi, { type: 'count' }>

/** "có 79 đoàn viên, tăng 2 so với năm trước". `null`: not reported. */
export function countClause(
  { id, figure, previousYear, change, attainment }: CountKpi,
  sources: readonly Source[],
  t: Translate,
): string | null {
  if (figure.value === null) return null
  const mark = (used: Figure): string => (isIllustrative(used, sources) ? ILLUSTRATIVE : '')
  const number =
    id === 'newUnions' || id === 'activities'
      ? formatReport(t.language, figure.value)
      : formatNumber(t.language, figure.value)
  const tail = [
    change === null
      ? null
      : t(`overview.tell.change.${directionOf(change)}`, {
          change: `${formatNumber(t.language, Math.abs(change))}${mark(previousYear)}`,
        }),
    attainment === null ? null : verdict(attainment, figure, mark(attainment.target), t),
    figure.coverage !== null && isPartial(figure) ? t('chart.reported', figure.coverage) : null,
  ].filter(part => part !== null)
  return t(`overview.tell.${id}`, {
    value: `${formatBound(t.language, number, figure.bound)}${mark(figure)}`,
    n: figure.value,
    tail: tail.map(part => `, ${part}`).join(''),
  })
}

/** How it stands against the target; what lies above it is as exact as the figure. */
function verdict(
  { met, over, missing }: NonNullable<CountKpi['attainment']>,
  { bound }: Figure,
  mark: string,
  t: Translate,
): string | null {
  if (met === null) return null
  if (!met)
    return missing === null
      ? null
      : t('overview.tell.target.missing', { n: `${formatNumber(t.language, missing)}${mark}` })
  return over === null || over === 0
    ? t('overview.tell.target.met', { mark })
    : t('overview.tell.target.over', { n: `${formatCount(t.language, over, bound)}${mark}` })
}
