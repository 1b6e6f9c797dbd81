import type { ReactNode } from 'react'
import { quotientValue } from '#app/api/quotient-words.ts'
import { capitalise, formatBound, formatCount, formatCounted, formatReport } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Quotient } from '#contract/common.ts'
import type { Welfare } from '#contract/welfare.ts'
import { amountWords } from './welfare-words.ts'

type Props = { welfare: Welfare; onOpen: (figureId: string) => void }

/** Activities, each unit of reach and the money: side by side, never added. */
export function WelfareTotals({ welfare, onOpen }: Props) {
  const { activities, previousYear, reach, amount, amountPerMember, occurrencesPerMember } = welfare
  const t = useTranslate()
  const count =
    activities.value === null
      ? t('format.notReported')
      : formatBound(t.language, formatReport(t.language, activities.value), activities.bound)
  const before = formatCount(t.language, previousYear.value, previousYear.bound)
  return (
    <dl className="welfare__totals">
      <Total name={t('welfare.activities')}>
        <NumberLink onOpen={() => onOpen(activities.id)}>{count}</NumberLink>
        <small>
          <NumberLink onOpen={() => onOpen(previousYear.id)}>
            {t('welfare.previous', { value: before })}
          </NumberLink>
        </small>
      </Total>
      {reach.length === 0 && <Total name={t('welfare.reach')}>{t('welfare.reach.none')}</Total>}
      {reach.map(({ unit, figure }) => (
        <Total key={unit} name={t(`welfare.reach.${unit}`)}>
          <NumberLink onOpen={() => onOpen(figure.id)}>
            {formatCounted(t.language, figure.value, figure.bound, t(`unit.${unit}`))}
          </NumberLink>
          {figure.coverage !== null && figure.coverage.reported < figure.coverage.expected && (
            <small>{t('chart.reported', figure.coverage)}</small>
          )}
        </Total>
      ))}
      <Total name={t('welfare.amount')}>
        <NumberLink onOpen={() => onOpen(amount.id)}>{amountWords(amount, t)}</NumberLink>
        {amount.coverage !== null && amount.coverage.reported < amount.coverage.expected && (
          <small>{t('chart.reported', amount.coverage)}</small>
        )}
      </Total>
      <PerMember quotient={amountPerMember} onOpen={onOpen} />
      {occurrencesPerMember !== null && <PerMember quotient={occurrencesPerMember} onOpen={onOpen} />}
    </dl>
  )
}

/** Each quotient with what it is divided by, or why there is none. */
function PerMember({ quotient, onOpen }: { quotient: Quotient; onOpen: Props['onOpen'] }) {
  const t = useTranslate()
  const isMoney = quotient.unit === 'vndPerPerson'
  return (
    <Total name={t(isMoney ? 'welfare.perMember.amount' : 'welfare.perMember.occurrences')}>
      <NumberLink onOpen={() => onOpen(quotient.id)}>
        {capitalise(t.language, quotientValue(quotient, t))}
      </NumberLink>
      <small>
        {quotient.reason === null
          ? t('welfare.perMember.of', { members: formatCount(t.language, quotient.denominator.value) })
          : t(`welfare.perMember.${quotient.reason}`)}
      </small>
    </Total>
  )
}

const Total = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
