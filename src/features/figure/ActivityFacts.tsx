import { localText } from '#app/api/local-text.ts'
import { lunarDay } from '#app/api/lunar-day.ts'
import { capitalise, formatCount, formatDay, formatMoneyExact, formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { Activity } from '#contract/facts.ts'
import { yearOf } from '#contract/period.ts'

/** All that the source says of one activity; what it leaves out is said to be left out. */
export function ActivityFacts({ activity }: { activity: Activity }) {
  const t = useTranslate()
  return (
    <section className="figure-source__document">
      <h3>{t('activity.facts')}</h3>
      <dl>
        {rowsOf(activity, t).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{capitalise(t.language, value ?? t('activity.notStated'))}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const rowsOf = (activity: Activity, t: Translate): [name: string, value: string | null][] => [
  [t('welfare.by.category'), t(`category.${activity.category}`)],
  [t('welfare.col.occasion'), occasionWords(activity, t)],
  [
    t('welfare.col.when'),
    activity.date === null
      ? formatPeriod(t.language, activity.periodId)
      : formatDay(t.language, activity.date),
  ],
  [t('welfare.col.for'), activity.beneficiaries && localText(t.language, activity.beneficiaries)],
  [
    t('welfare.col.reach'),
    activity.reach === null || activity.reachUnit === null
      ? null
      : `${formatCount(t.language, activity.reach)} ${t(`unit.${activity.reachUnit}`)}`,
  ],
  [
    t('welfare.col.amount'),
    activity.amountVnd === null ? null : formatMoneyExact(t.language, activity.amountVnd),
  ],
  [t('welfare.by.funding'), activity.funding && t(`funding.${activity.funding}`)],
  [t('activity.partner'), activity.partner && localText(t.language, activity.partner)],
]

/** 'Tết Trung thu (rằm tháng Tám, 04/10/2017)'. */
function occasionWords({ occasionId, periodId }: Activity, t: Translate): string | null {
  if (occasionId === null) return null
  const occasion = t(`occasion.${occasionId}`)
  const day = lunarDay(occasionId, yearOf(periodId), t)
  return day === null ? occasion : t('activity.occasionOn', { occasion, day })
}
