import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import { Balances } from './Balances.tsx'
import { MembersByUnit } from './MembersByUnit.tsx'
import { membershipChart } from './membership-chart.ts'
import { membershipOptions } from './queries.ts'
import { RangeChip } from './RangeChip.tsx'
import { YearCards } from './YearCards.tsx'
import './membership.css'

export function MembershipPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('members.panel')} height={48} {...usePanel()}>
      <RangeChip />
      <Content />
    </Panel>
  )
}

function Content() {
  const t = useTranslate()
  const { filters } = useFilters()
  const shown = useDeferredValue(filters)
  const openFigure = useOpenFigure()
  const { unitId, from, year } = shown
  const { data: answer, isRefetchError } = useSuspenseQuery(membershipOptions({ unitId, from, to: year }))
  if (answer.meta.sources.length === 0)
    return (
      <EmptyState
        title={t('members.empty', {
          from: formatPeriod(t.language, from),
          to: formatPeriod(t.language, year),
        })}
        actions={
          <Button onClick={() => openFigure(`observation:${unitId}:${year}:closing`)}>
            {t('members.enterClosing')}
          </Button>
        }
      >
        {t('members.emptyNext')}
      </EmptyState>
    )
  return (
    <div className="membership" aria-busy={shown !== filters}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <ChartFigure spec={membershipChart(answer, t)} onOpenFigure={openFigure} />
      <Balances answer={answer} onOpen={openFigure} />
      <YearCards answer={answer} onOpen={openFigure} />
      <MembersByUnit answer={answer} onOpen={openFigure} />
    </div>
  )
}
