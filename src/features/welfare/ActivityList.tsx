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
import type { Welfare, WelfareActivity } from '#contract/welfare.ts'

type Open = (figureId: string) => void
type Props = { welfare: Welfare; onOpen: Open }

/** Every activity with its reach and money apart; its name opens its source. */
export function ActivityList({ welfare: { list, listTotal }, onOpen }: Props) {
  const t = useTranslate()
  return (
    <section>
      <h3 id="welfare-list">{t('welfare.list')}</h3>
      {list.length < listTotal && (
        <p>{t('welfare.list.partial', { shown: list.length, total: listTotal })}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too */}
      <section ref={walked} className="welfare__scroll" aria-labelledby="welfare-list" tabIndex={0}>
        <table className="welfare__list">
          <thead>
            <tr>
              {(['activity', 'when', 'occasion', 'for', 'reach', 'amount', 'funding', 'unit'] as const).map(
                column => (
                  <th key={column} scope="col">
                    {t(`welfare.col.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {list.map(activity => (
              <Row key={activity.figureId} activity={activity} onOpen={onOpen} />
            ))}
          </tbody>
        </table>
      </section>
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
        <span className="welfare__category"> ({t(`category.${category}`)})</span>
      </th>
      <td>{when(activity, t)}</td>
      <td>{occasionId === null ? '' : t(`occasion.${occasionId}`)}</td>
      <td>{beneficiaries === null ? '' : localText(t.language, beneficiaries)}</td>
      <td className="welfare__number">{reach(activity, t)}</td>
      <td className="welfare__number">
        {amount?.value == null
          ? t('format.notReported')
          : formatBound(t.language, formatMoneyExact(t.language, amount.value), amount.bound)}
      </td>
      <td>{funding === null ? '' : t(`funding.${funding}`)}</td>
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
