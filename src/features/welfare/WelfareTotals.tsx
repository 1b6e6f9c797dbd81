import type { ReactNode } from 'react'
import { formatBound, formatCount, formatCounted, formatReport } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Welfare } from '#contract/welfare.ts'
import { amountWords } from './welfare-words.ts'

type Props = { welfare: Welfare; onOpen: (figureId: string) => void }

/** Activities, each unit of reach and the money: side by side, never added. */
export function WelfareTotals({ welfare: { activities, previousYear, reach, amount }, onOpen }: Props) {
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
    </dl>
  )
}

const Total = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)
