import { cellOf, isWhole } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import type { Series, TimePanelsSpec } from '#app/charts/spec.ts'
import { capitalise, formatCount, formatNumber, formatPeriod, formatPeriodTick } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope } from '#contract/common.ts'
import type { NewMembers } from '#contract/new-members.ts'
import { shiftYear } from '#contract/period.ts'
import { shortVerdict, verdictWords } from './attainment-words.ts'

/** Admissions added up from the first month, an even share of the target, and the year before; ends where reports end. */
export function progressChart({ data, meta }: Envelope<NewMembers>, t: Translate): TimePanelsSpec {
  const { cumulative } = data
  const head = metaHead(meta, t)
  const title = finding(data, t)
  return {
    ...head,
    kind: 'time-panels',
    id: 'new-members-progress',
    title,
    subtitle: t('newMembers.progress.subtitle', {
      unit: localText(t.language, meta.unit.name),
      period: formatPeriod(t.language, meta.period),
    }),
    summary: [`${title}.`, paceSentence(data, t), againstShare(data, t)]
      .filter(words => words !== '')
      .join(' '),
    notes: [...head.notes, ...(data.calendar === 'union' ? [t('newMembers.progress.unionNote')] : [])],
    categories: cumulative.map(({ period }, i) => ({
      id: period,
      label: formatPeriodTick(t.language, period, i === 0),
    })),
    panels: [
      {
        key: 'cumulative',
        title: t('newMembers.progress.panel'),
        unitLabel: t('unit.person'),
        form: 'line',
        series: [
          {
            key: 'actual',
            name: formatPeriod(t.language, meta.period),
            role: 'own',
            cells: cumulative.map(({ actual }) => cellOf(actual)),
          },
          ...shareSeries(data, t),
          {
            key: 'previous',
            name: formatPeriod(t.language, shiftYear(meta.period, -1)),
            role: 'previous',
            cells: cumulative.map(({ previousYear }) => cellOf(previousYear)),
          },
        ],
      },
    ],
    breaks: [],
  }
}

/** Some month is known, so there is a line to draw. */
export const hasProgress = ({ cumulative }: NewMembers): boolean =>
  cumulative.some(({ actual }) => actual.value !== null)

/** Each point of the even share opens the target it is a share of. */
function shareSeries({ attainment, cumulative }: NewMembers, t: Translate): Series[] {
  if (attainment === null || attainment.target.value === null) return []
  const { target } = attainment
  return [
    {
      key: 'proRata',
      name: t('newMembers.progress.share'),
      role: 'target',
      cells: cumulative.map(({ proRata }) => ({ ...cellOf(target), value: proRata })),
    },
  ]
}

function lastKnown({ cumulative }: NewMembers): NewMembers['cumulative'][number] | undefined {
  return cumulative.findLast(({ actual }) => actual.value !== null)
}

/** "Hết tháng 9/2017: 5/8 người, còn thiếu 3, cần 1 người/tháng để đạt". */
function finding(data: NewMembers, t: Translate): string {
  const last = lastKnown(data)
  if (last === undefined) return t('newMembers.finding.none')
  const { attainment } = data
  const head = {
    period: formatPeriod(t.language, last.period),
    value: formatCount(t.language, last.actual.value, last.actual.bound),
  }
  if (attainment === null || attainment.target.value === null) return t('newMembers.progress.total', head)
  const target = formatNumber(t.language, attainment.target.value)
  const verdict = shortVerdict(attainment, data.total.bound, t)
  const words = t('newMembers.progress.against', { ...head, target })
  return verdict === null ? words : `${words}, ${verdict}`
}

/** What is still needed each month. */
const paceSentence = ({ attainment, total }: NewMembers, t: Translate): string =>
  attainment === null || attainment.pace === null
    ? ''
    : `${capitalise(t.language, verdictWords(attainment, t, total.bound))}.`

/** Ahead of an even share or behind it, at the last reported month; only for a complete, exact count. */
function againstShare(data: NewMembers, t: Translate): string {
  const last = lastKnown(data)
  if (last === undefined || last.proRata === null || !isWhole(last.actual)) return ''
  const gap = Math.round((last.actual.value - last.proRata) * 10) / 10
  const share = formatNumber(t.language, last.proRata)
  if (gap === 0) return t('newMembers.progress.even', { share })
  return t(gap > 0 ? 'newMembers.progress.ahead' : 'newMembers.progress.behind', {
    share,
    gap: formatNumber(t.language, Math.abs(gap)),
  })
}
