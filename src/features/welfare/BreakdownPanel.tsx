import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Panel } from '#app/ui/Panel.tsx'
import { BREAKDOWNS, breakdownChart } from './breakdown-chart.ts'
import { MeasureSwitch } from './MeasureSwitch.tsx'
import { WithWelfare } from './WithWelfare.tsx'
import './breakdown.css'

/** One measure by kind, funding and beneficiaries; which measure stands in the address. */
export function BreakdownPanel() {
  const t = useTranslate()
  const { address } = useFilters()
  const change = useChangeFilters()
  const measure = address.measure ?? 'activities'
  return (
    <Panel title={t('welfare.breakdown')} height={40} {...usePanel()}>
      <WithWelfare>
        {(answer, open) => (
          <>
            <MeasureSwitch
              welfare={answer.data}
              measure={measure}
              onChange={next => change({ measure: next === 'activities' ? null : next })}
            />
            <div className="welfare-breakdowns">
              {BREAKDOWNS.map(by => (
                <ChartFigure key={by} spec={breakdownChart(answer, by, measure, t)} onOpenFigure={open} />
              ))}
            </div>
          </>
        )}
      </WithWelfare>
    </Panel>
  )
}
