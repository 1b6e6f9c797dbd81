import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import type { TimelineBand, TimelineSpec } from '#app/charts/ladder-spec.ts'
import { formatBound, formatDay, formatPeriod, formatPeriodTick, formatReport } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope } from '#contract/common.ts'
import { daysOf, monthsOf, type YearId } from '#contract/period.ts'
import type { RoundOfYear, YearWork } from '#contract/year-work.ts'

const DAY = 86_400_000

/** The rounds of a year on its months. Rounds that are counted and not described stand there without a place in time. */
export function roundsChart({ data, meta }: Envelope<YearWork>, t: Translate): TimelineSpec {
  const { count, list } = data.rounds
  const head = metaHead(meta, t, [...count.sources, ...list.flatMap(({ sources }) => sources)])
  const year = meta.period
  const untold = Math.max(0, (count.value ?? 0) - list.length)
  const bands = [
    ...list.map((round, i) => bandOf(round, i, year, t)),
    ...Array.from({ length: untold }, (_, i): TimelineBand => {
      const no = list.length + i + 1
      return {
        key: `untold-${no}`,
        label: t('figure.roundNo', { no: String(no) }),
        detail: '',
        when: t('work.rounds.undated'),
        span: null,
        figureId: count.id,
      }
    }),
  ]
  const title =
    count.value === null
      ? t('work.rounds.none')
      : t('work.rounds.title', {
          count: formatBound(t.language, formatReport(t.language, count.value), count.bound),
        })
  return {
    ...head,
    kind: 'timeline',
    id: 'rounds',
    title,
    subtitle: t('work.rounds.subtitle', {
      unit: localText(t.language, meta.unit.name),
      period: formatPeriod(t.language, year),
    }),
    summary: [title, ...bands.map(({ label, when }) => t('work.rounds.line', { label, when }))]
      .map(words => `${words}.`)
      .join(' '),
    notes: [...head.notes, ...(untold > 0 ? [t('work.rounds.untold')] : [])],
    months: monthsOf(year).map(month => formatPeriodTick(t.language, month, false)),
    bands,
  }
}

function bandOf(
  { figureId, no, title, from, to, contents }: RoundOfYear,
  i: number,
  year: YearId,
  t: Translate,
) {
  const label = t('figure.roundNo', { no: String(no ?? i + 1) })
  return {
    key: figureId,
    label: title === null ? label : t('work.rounds.named', { label, title: localText(t.language, title) }),
    detail: contents.map(text => localText(t.language, text)).join('; '),
    when:
      from === null && to === null
        ? t('work.rounds.undated')
        : t('work.rounds.days', {
            from: from === null ? null : formatDay(t.language, from),
            to: to === null ? null : formatDay(t.language, to),
          }),
    span: from === null || to === null ? null : { from: shareOf(from, year), to: shareOf(to, year, 1) },
    figureId,
  }
}

/** Where a day lies in the year, from 0 to 1; a band ends with its last day. */
function shareOf(day: string, year: YearId, ends = 0): number {
  const { from, to } = daysOf(year)
  const whole = (Date.parse(to) - Date.parse(from)) / DAY + 1
  const at = (Date.parse(day) - Date.parse(from)) / DAY + ends
  return Math.min(1, Math.max(0, at / whole))
}
