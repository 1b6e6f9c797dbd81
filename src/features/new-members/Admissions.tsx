import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { capitalise, formatCount, formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Envelope } from '#contract/common.ts'
import type { NewMembers } from '#contract/new-members.ts'
import { admissionsChart, againstPrevious, hasMonths } from './admissions-chart.ts'
import { verdictWords } from './attainment-words.ts'

type Props = { answer: Envelope<NewMembers>; onOpen: (figureId: string) => void }

/** The year's admissions in one line, and by month where the source divides the year. */
export function Admissions({ answer, onOpen }: Props) {
  const t = useTranslate()
  const { data, meta } = answer
  const period = formatPeriod(t.language, meta.period)
  if (data.total.value === null && !hasMonths(data))
    return (
      <EmptyState
        title={t('newMembers.empty', { period })}
        actions={<Button onClick={() => onOpen(data.total.id)}>{t('newMembers.enter')}</Button>}
      >
        {t('newMembers.emptyNext')}
      </EmptyState>
    )
  const total = formatCount(t.language, data.total.value, data.total.bound)
  return (
    <>
      <p className="admissions__total">
        <NumberLink onOpen={() => onOpen(data.total.id)}>{total}</NumberLink>
        <span className="admissions__words">
          {t('unit.person')}, {verdictWords(data.attainment, t, data.total.bound)}.{' '}
          {againstPrevious(data, meta, t)}
        </span>
      </p>
      {hasMonths(data) ? (
        <ChartFigure spec={admissionsChart(answer, t)} onOpenFigure={onOpen} />
      ) : (
        <EmptyState title={t('newMembers.noMonths.title', { total, period: capitalise(t.language, period) })}>
          {t('newMembers.noMonths.next')}
        </EmptyState>
      )}
    </>
  )
}
