import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import { ActivityList } from './ActivityList.tsx'
import { welfareOptions } from './queries.ts'
import { WelfareTotals } from './WelfareTotals.tsx'
import { welfareChart } from './welfare-chart.ts'
import './welfare.css'

export function WelfarePanel() {
  const t = useTranslate()
  return (
    <Panel title={t('welfare.panel')} height={48} {...usePanel()}>
      <Content />
    </Panel>
  )
}

function Content() {
  const t = useTranslate()
  const { filters } = useFilters()
  const shown = useDeferredValue(filters)
  const open = useOpenFigure()
  const { data: answer, isRefetchError } = useSuspenseQuery(
    welfareOptions({ unitId: shown.unitId, year: shown.year }),
  )
  const { data, meta } = answer
  if (data.listTotal === 0 && data.activities.value === null)
    return (
      <EmptyState title={t('welfare.empty', { period: formatPeriod(t.language, meta.period) })}>
        {t('welfare.emptyNext')}
      </EmptyState>
    )
  return (
    <div className="welfare" aria-busy={shown !== filters}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <WelfareTotals welfare={data} onOpen={open} />
      <ChartFigure spec={welfareChart(answer, t)} onOpenFigure={open} />
      <ActivityList welfare={data} onOpen={open} />
    </div>
  )
}
