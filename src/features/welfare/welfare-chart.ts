import { cellOf } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { lunarDay } from '#app/api/lunar-day.ts'
import { metaHead } from '#app/api/meta-head.ts'
import type { RibbonMark, RibbonSpec } from '#app/charts/spec.ts'
import { formatPeriod, formatPeriodTick } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope } from '#contract/common.ts'
import { monthsOf, yearOf } from '#contract/period.ts'
import type { Welfare } from '#contract/welfare.ts'
import { activitiesWords, listNotes, reachWords } from './welfare-words.ts'

type Occasion = Welfare['byOccasion'][number]
type Month = Occasion['months'][number]

/** The year by occasion and month. Reach keeps its units apart; what has no month stands beside the ribbon. */
export function welfareChart({ data, meta }: Envelope<Welfare>, t: Translate): RibbonSpec {
  const head = metaHead(meta, t)
  const months = monthsOf(meta.period)
  const title = activitiesWords(data.activities, t)
  return {
    ...head,
    kind: 'ribbon',
    id: 'welfare',
    title,
    subtitle: t('welfare.subtitle', {
      unit: localText(t.language, meta.unit.name),
      period: formatPeriod(t.language, meta.period),
    }),
    summary: [title, ...reachSentence(data, t)].map(words => `${words}.`).join(' '),
    notes: [...head.notes, ...listNotes(data, t)],
    months: months.map(id => ({ id, label: formatPeriodTick(t.language, id, false) })),
    rows: data.byOccasion.map(occasion => ({
      key: occasion.occasionId,
      label: t(`occasion.${occasion.occasionId}`),
      note: lunarDay(occasion.occasionId, yearOf(meta.period), t),
      activities: cellOf(occasion.activities),
      marks: months.map(id => markOf(occasion, id, t)),
      undated: markOf(occasion, null, t),
    })),
  }
}

/** One sentence, each unit of count on its own. */
const reachSentence = ({ reach }: Welfare, t: Translate): string[] =>
  reach.length === 0 ? [] : [t('welfare.reached', { list: reachWords(reach, t).join('; ') })]

/** `null`: nothing recorded in that month, so nothing is drawn. */
function markOf({ months }: Occasion, month: Month['month'], t: Translate): RibbonMark | null {
  const found = months.find(entry => entry.month === month)
  return found === undefined || found.activities.value === 0
    ? null
    : {
        activities: cellOf(found.activities),
        reach: found.reach.map(({ unit, figure }) => ({
          unitLabel: t(`unit.${unit}`),
          cell: cellOf(figure),
        })),
        amount: cellOf(found.amount),
      }
}
