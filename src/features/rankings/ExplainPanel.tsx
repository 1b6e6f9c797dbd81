import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { localText } from '#app/api/local-text.ts'
import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import { explainChart } from './explain-chart.ts'
import { rankExplanationOptions } from './queries.ts'
import './rankings.css'

const SETS = ['union', 'overall'] as const

/** Why the unit holds its places, where a score sheet says so; else the sentence that it was decided. */
export function ExplainPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('rankings.explain')} height={40} {...usePanel()}>
      {SETS.map(set => (
        <Explanation key={set} set={set} />
      ))}
    </Panel>
  )
}

function Explanation({ set }: { set: (typeof SETS)[number] }) {
  const t = useTranslate()
  const { filters } = useFilters()
  const shown = useDeferredValue(filters)
  const open = useOpenFigure()
  const { data: answer, isRefetchError } = useSuspenseQuery(
    rankExplanationOptions({ unitId: shown.unitId, year: shown.year, set }),
  )
  const { scheme, state } = answer.data
  const spec = explainChart(answer, t)
  if (spec !== null)
    return (
      <div className="rankings__part" aria-busy={shown !== filters}>
        {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
        <ChartFigure spec={spec} onOpenFigure={open} />
      </div>
    )
  if (scheme === null)
    return set === 'overall' ? null : (
      <EmptyState title={t('rankings.empty', { period: formatPeriod(t.language, answer.meta.period) })}>
        {t('rankings.emptyNext')}
      </EmptyState>
    )
  const evaluator = localText(t.language, scheme.evaluator)
  return (
    <EmptyState title={t(`explain.${state === 'decision' ? 'decision' : 'noScores'}.${set}`, { evaluator })}>
      {t(state === 'decision' ? 'explain.decisionNext' : 'explain.noScoresNext')}
    </EmptyState>
  )
}
