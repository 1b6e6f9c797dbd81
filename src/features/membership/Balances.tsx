import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { formatDay, formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { Envelope } from '#contract/common.ts'
import type { Membership } from '#contract/membership.ts'
import { balanceCharts } from './balance-chart.ts'

type Props = { answer: Envelope<Membership>; onOpen: (figureId: string) => void }

/** What led from the members at the start of the year to those at its end; apart for the two sides of a break. */
export function Balances({ answer, onOpen }: Props) {
  const t = useTranslate()
  const charts = balanceCharts(answer, t)
  const [found] = answer.data.years.at(-1)?.breaks ?? []
  if (charts.length === 0)
    return <p>{t('members.balance.empty', { period: formatPeriod(t.language, answer.meta.periodTo) })}</p>
  return (
    <>
      {found !== undefined && <p>{t('members.balance.sides', { day: formatDay(t.language, found.date) })}</p>}
      {charts.map(spec => (
        <ChartFigure key={spec.id} spec={spec} onOpenFigure={onOpen} />
      ))}
    </>
  )
}
