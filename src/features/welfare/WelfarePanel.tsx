import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Panel } from '#app/ui/Panel.tsx'
import { WelfareTotals } from './WelfareTotals.tsx'
import { WithWelfare } from './WithWelfare.tsx'
import { welfareChart } from './welfare-chart.ts'
import './welfare.css'

/** The year: totals side by side and the ribbon of occasions. */
export function WelfarePanel() {
  const t = useTranslate()
  return (
    <Panel title={t('welfare.panel')} height={48} {...usePanel()}>
      <WithWelfare>
        {(answer, open) => (
          <>
            <WelfareTotals welfare={answer.data} onOpen={open} />
            <ChartFigure spec={welfareChart(answer, t)} onOpenFigure={open} />
          </>
        )}
      </WithWelfare>
    </Panel>
  )
}
