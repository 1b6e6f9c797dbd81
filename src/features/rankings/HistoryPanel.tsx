import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useChangeFilters, useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import { historyChart } from './history-chart.ts'
import { rankingHistoryOptions } from './queries.ts'
import './rankings.css'

type Props = { set: 'overall' | 'union' }

/** The places of all units over the years, the own one in front: ward unions, then wards. */
export function HistoryPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('rankings.history')} height={80} {...usePanel()}>
      <Content set="union" />
      <Content set="overall" />
    </Panel>
  )
}

function Content({ set }: Props) {
  const t = useTranslate()
  const { filters, address } = useFilters()
  const shown = useDeferredValue(filters)
  const open = useOpenFigure()
  const change = useChangeFilters()
  const { data: answer, isRefetchError } = useSuspenseQuery(
    rankingHistoryOptions({ unitId: shown.unitId, set, from: shown.from, to: shown.year }),
  )
  const chosen = { top: address.top === null ? null : Number(address.top), focus: address.focus }
  const spec = historyChart(answer, chosen, t)
  // What both lack is said once.
  if (spec === null && set === 'overall') return null
  if (spec === null)
    return (
      <EmptyState title={t('rankings.history.tooShort')}>{t('rankings.history.tooShortNext')}</EmptyState>
    )
  return (
    <div className="rankings__part" aria-busy={shown !== filters}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <ChartFigure spec={spec} onOpenFigure={open} onChoose={change} />
    </div>
  )
}
