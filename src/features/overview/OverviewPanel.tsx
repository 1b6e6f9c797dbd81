import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, useDeferredValue } from 'react'
import { usePanel } from '#app/api/use-panel.ts'
import { useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import { MarkedText } from './IllustrativeMark.tsx'
import { KpiTiles } from './KpiTiles.tsx'
import { kpiTiles } from './kpi-tiles.ts'
import { narrative } from './narrative.ts'
import { overviewOptions } from './queries.ts'
import { useFoundedLater } from './use-founded-later.ts'
import { NextThemes, YearStrip } from './YearStrip.tsx'
import './overview.css'

/** The charts come beside the figures they draw: both are asked for at once, and the panel waits for both. */
const loading = import('./OverviewCharts.tsx')
const OverviewCharts = lazy(async () => ({ default: (await loading).OverviewCharts }))

export function OverviewPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('overview.panel')} height={36} {...usePanel()}>
      <Content />
    </Panel>
  )
}

function Content() {
  const t = useTranslate()
  const { filters } = useFilters()
  const shown = useDeferredValue(filters)
  const openFigure = useOpenFigure()
  const { data: answer, isRefetchError } = useSuspenseQuery(overviewOptions(shown))
  const { data, meta } = answer
  const tiles = kpiTiles(answer, t)
  const founded = useFoundedLater(shown)
  return (
    <div className="overview" aria-busy={shown !== filters}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      {founded !== null && <EmptyState title={founded} />}
      {founded === null && meta.sources.length === 0 && (
        <EmptyState title={t('overview.empty', { period: formatPeriod(t.language, meta.period) })}>
          {t('overview.emptyNext')}
        </EmptyState>
      )}
      <YearStrip overview={data} year={shown.year} onOpen={openFigure} />
      <KpiTiles tiles={tiles} label={t('overview.figures')} onOpen={openFigure} />
      <p className="overview__story">
        <MarkedText text={narrative(answer, t)} />
      </p>
      <OverviewCharts answer={answer} onOpen={openFigure} />
      <NextThemes overview={data} year={shown.year} onOpen={openFigure} />
    </div>
  )
}
