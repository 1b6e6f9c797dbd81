import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import type { Envelope } from '#contract/common.ts'
import type { NewMembers } from '#contract/new-members.ts'
import { Admissions } from './Admissions.tsx'
import { attainmentChart } from './attainment-chart.ts'
import { Foundings } from './Foundings.tsx'
import { Progress } from './Progress.tsx'
import { newMembersOptions } from './queries.ts'
import { StepChips } from './StepChips.tsx'
import './new-members.css'

type Open = (figureId: string) => void

export function AdmissionsPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('newMembers.panel')} height={30} {...usePanel()}>
      <StepChips />
      <WithAnswer>{(answer, open) => <Admissions answer={answer} onOpen={open} />}</WithAnswer>
    </Panel>
  )
}

export function CumulativePanel() {
  const t = useTranslate()
  return (
    <Panel title={t('newMembers.progress')} height={30} {...usePanel()}>
      <WithAnswer>{(answer, open) => <Progress answer={answer} onOpen={open} />}</WithAnswer>
    </Panel>
  )
}

export function TargetsPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('newMembers.targets')} height={30} {...usePanel()}>
      <WithAnswer>
        {(answer, open) => <ChartFigure spec={attainmentChart(answer, t)} onOpenFigure={open} />}
      </WithAnswer>
    </Panel>
  )
}

export function FoundingsPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('newMembers.foundings')} height={12} {...usePanel()}>
      <WithAnswer>{(answer, open) => <Foundings answer={answer} onOpen={open} />}</WithAnswer>
    </Panel>
  )
}

/** The panels ask the same question once; each shows its part of the answer. */
function WithAnswer({ children }: { children: (answer: Envelope<NewMembers>, open: Open) => ReactNode }) {
  const t = useTranslate()
  const { filters } = useFilters()
  const shown = useDeferredValue(filters)
  const open = useOpenFigure()
  const { data, isRefetchError } = useSuspenseQuery(
    newMembersOptions({
      unitId: shown.unitId,
      year: shown.year,
      step: shown.step,
      calendar: shown.calendar,
    }),
  )
  return (
    <div aria-busy={shown !== filters}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      {children(data, open)}
    </div>
  )
}
