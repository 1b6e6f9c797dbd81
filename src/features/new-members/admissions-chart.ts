import { breakBefore } from '#app/api/break-before.ts'
import { cellOf, isWhole } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import { directionOf } from '#app/api/trend.ts'
import type { TimePanelsSpec } from '#app/charts/spec.ts'
import {
  capitalise,
  formatCount,
  formatDay,
  formatNumber,
  formatPeriod,
  formatPeriodTick,
} from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope, Meta } from '#contract/common.ts'
import type { NewMembers } from '#contract/new-members.ts'
import { shiftYear, yearOf } from '#contract/period.ts'
import { attainmentWords, headlineWords } from './attainment-words.ts'

/** Admissions by month with the same month of the year before behind. */
export function admissionsChart({ data, meta }: Envelope<NewMembers>, t: Translate): TimePanelsSpec {
  return {
    ...metaHead(meta, t),
    kind: 'time-panels',
    id: 'new-members',
    title: finding(data, t),
    subtitle: t('newMembers.subtitle', {
      unit: localText(t.language, meta.unit.name),
      period: spanWords(data, meta, t),
    }),
    summary: [`${finding(data, t)}.`, ...moreThanFinding(data, t), againstPrevious(data, meta, t)].join(' '),
    categories: data.columns.map(({ period }) => ({
      id: period,
      label: formatPeriodTick(t.language, period, false),
    })),
    panels: [
      {
        key: 'admitted',
        title: t(`newMembers.by.${data.step}`),
        unitLabel: t('unit.person'),
        form: 'columns',
        series: [
          {
            key: 'previous',
            name:
              data.step === 'year'
                ? t('newMembers.yearBefore')
                : formatPeriod(t.language, shiftYear(meta.period, -1)),
            role: 'previous',
            cells: data.columns.map(month => cellOf(month.previousYear)),
            ...(breakBefore(meta) === null || data.step === 'year' ? {} : { apart: true }),
          },
          {
            key: 'admitted',
            name: data.step === 'year' ? t('newMembers.eachYear') : formatPeriod(t.language, meta.period),
            role: 'own',
            cells: data.columns.map(month => cellOf(month.admitted)),
          },
        ],
      },
    ],
    breaks: [],
  }
}

/** The year shown; with the step of a year, all of them. */
function spanWords(
  { step, calendar, columns }: NewMembers,
  { period }: Pick<Meta, 'period'>,
  t: Translate,
): string {
  const [first, last] = [columns[0], columns.at(-1)]
  if (step !== 'year' || first === undefined || last === undefined) return formatPeriod(t.language, period)
  const years = { from: yearOf(first.period), to: yearOf(last.period) }
  return t(`newMembers.years.${calendar}`, years)
}

/** The columns are worth a drawing: the source divides the year. */
export const hasMonths = ({ columns }: NewMembers): boolean =>
  columns.some(({ admitted, previousYear }) => admitted.value !== null || previousYear.value !== null)

function finding({ total, attainment }: NewMembers, t: Translate): string {
  if (total.value === null) return t('newMembers.finding.none')
  const value = formatCount(t.language, total.value, total.bound)
  const reached = headlineWords(attainment, total.bound, t)
  return reached === null
    ? t('newMembers.finding.total', { value })
    : t('newMembers.finding.attained', { value, reached })
}

/** What the headline has no room for: bounds, what is needed each month. */
function moreThanFinding({ total, attainment }: NewMembers, t: Translate): string[] {
  const reached = attainmentWords(attainment, total.bound, t)
  if (reached === null || (total.bound === 'exact' && attainment?.pace == null)) return []
  return [`${capitalise(t.language, reached)}.`]
}

/** Compared only when both years are complete and no break lies between them. */
export function againstPrevious(
  { total, previousYear }: NewMembers,
  meta: Pick<Meta, 'breaks' | 'period'>,
  t: Translate,
): string {
  const found = breakBefore(meta)
  if (found !== null) return t('newMembers.previous.break', { day: formatDay(t.language, found.date) })
  const period = formatPeriod(t.language, shiftYear(meta.period, -1))
  if (previousYear.value === null) return t('newMembers.previous.none', { period })
  const value = formatCount(t.language, previousYear.value, previousYear.bound)
  if (!isWhole(total) || !isWhole(previousYear))
    return t('newMembers.previous.only', { period: capitalise(t.language, period), value })
  const change = total.value - previousYear.value
  return t(`newMembers.previous.${directionOf(change)}`, {
    period,
    value,
    change: formatNumber(t.language, Math.abs(change)),
  })
}
