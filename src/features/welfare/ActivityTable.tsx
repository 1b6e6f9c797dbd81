import { localText } from '#app/api/local-text.ts'
import { walked } from '#app/charts/walked.ts'
import {
  capitalise,
  formatBound,
  formatCount,
  formatDay,
  formatMoneyExact,
  formatPeriod,
} from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { WelfareActivity } from '#contract/welfare.ts'

type Open = (figureId: string) => void
type Props = { list: readonly WelfareActivity[]; onOpen: Open }

const COLUMNS = ['activity', 'when', 'occasion', 'for', 'reach', 'amount', 'funding', 'unit'] as const

/** Each activity with its reach and money apart; its name opens its source. */
export function ActivityTable({ list, onOpen }: Props) {
  const t = useTranslate()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too
    <section ref={walked} className="activities__scroll" aria-label={t('welfare.list.table')} tabIndex={0}>
      <table className="activities">
        <thead>
          <tr>
            {COLUMNS.map(column => (
              <th
                key={column}
                scope="col"
                className={column === 'reach' || column === 'amount' ? 'activities__number' : undefined}
              >
                {t(`welfare.col.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map(activity => (
            <Row key={activity.figureId} activity={activity} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ activity, onOpen }: { activity: WelfareActivity; onOpen: Open }) {
  const t = useTranslate()
  const { figureId, title, category, occasionId, beneficiaries, amount, funding, unit } = activity
  return (
    <tr>
      <th scope="row">
        <NumberLink onOpen={() => onOpen(figureId)}>{localText(t.language, title)}</NumberLink>
        <span className="activities__category"> ({t(`category.${category}`)})</span>
      </th>
      <td>{when(activity, t)}</td>
      <td>{occasionId === null ? '' : t(`occasion.${occasionId}`)}</td>
      <td>
        {beneficiaries === null
          ? t('welfare.by.notStated.beneficiaries')
          : localText(t.language, beneficiaries)}
      </td>
      <td className="activities__number">{reach(activity, t)}</td>
      <td className="activities__number">
        {amount?.value == null
          ? t('format.notReported')
          : formatBound(t.language, formatMoneyExact(t.language, amount.value), amount.bound)}
      </td>
      <td>{funding === null ? t('welfare.by.notStated.funding') : t(`funding.${funding}`)}</td>
      <td>{localText(t.language, unit.shortName)}</td>
    </tr>
  )
}

const when = ({ date, periodId }: WelfareActivity, t: Translate): string =>
  date === null ? capitalise(t.language, formatPeriod(t.language, periodId)) : formatDay(t.language, date)

const reach = ({ reach: figure }: WelfareActivity, t: Translate): string =>
  figure?.value == null
    ? t('format.notReported')
    : `${formatCount(t.language, figure.value, figure.bound)} ${t(`unit.${figure.unit}`)}`
