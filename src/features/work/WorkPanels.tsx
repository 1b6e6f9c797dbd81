import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { isIllustrative } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { sourceLines } from '#app/api/source-lines.ts'
import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import type { Envelope } from '#contract/common.ts'
import { shiftYear } from '#contract/period.ts'
import type { YearWork } from '#contract/year-work.ts'
import { CivicTable } from './CivicTable.tsx'
import { workOptions } from './queries.ts'
import { roundsChart } from './rounds-chart.ts'
import { WorkLines } from './WorkLines.tsx'
import './work.css'

type Answer = Envelope<YearWork>
type PartProps = { answer: Answer; onOpen: (figureId: string) => void }
export type WorkPart = 'year' | 'rounds' | 'civic' | 'results' | 'plan'

const PARTS: Record<
  WorkPart,
  { isEmpty: (work: YearWork, year: string) => boolean; Part: (props: PartProps) => ReactNode }
> = {
  year: {
    isEmpty: ({ themes, statuses, lines }, year) =>
      !themes.some(theme => theme.year === year) &&
      statuses.length === 0 &&
      !lines.some(line => line.year === year && line.tone === 'context'),
    Part: YearPart,
  },
  rounds: {
    isEmpty: ({ rounds }) => rounds.count.value === null && rounds.list.length === 0,
    Part: RoundsPart,
  },
  civic: { isEmpty: ({ civic }) => civic.length === 0, Part: CivicPart },
  results: { isEmpty: ({ lines }, year) => !lines.some(line => isResult(line, year)), Part: ResultsPart },
  plan: {
    isEmpty: ({ themes, lines }, year) =>
      !themes.some(theme => theme.year !== year) &&
      !lines.some(line => line.tone === 'plan' || line.year !== year),
    Part: PlanPart,
  },
}

const isResult = ({ year, tone }: YearWork['lines'][number], shown: string): boolean =>
  year === shown && (tone === 'result' || tone === 'limit')

/** One part of the year's work with its own waiting, failing and being empty. */
export function WorkPanel({ part }: { part: WorkPart }) {
  const t = useTranslate()
  return (
    <Panel title={t(`work.${part}.panel`)} height={part === 'rounds' ? 20 : 14} {...usePanel()}>
      <Content part={part} />
    </Panel>
  )
}

function Content({ part }: { part: WorkPart }) {
  const t = useTranslate()
  const { filters } = useFilters()
  const shown = useDeferredValue(filters)
  const open = useOpenFigure()
  const { data: answer, isRefetchError } = useSuspenseQuery(
    workOptions({ unitId: shown.unitId, year: shown.year }),
  )
  const { isEmpty, Part } = PARTS[part]
  const { data, meta } = answer
  const years = { period: formatPeriod(t.language, meta.period), next: shiftYear(meta.period, 1) }
  if (isEmpty(data, meta.period))
    return <EmptyState title={t(`work.${part}.empty`, years)}>{t(`work.${part}.emptyNext`)}</EmptyState>
  return (
    <div className="work" aria-busy={shown !== filters}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <Part answer={answer} onOpen={open} />
    </div>
  )
}

type Theme = YearWork['themes'][number]
const themeLine = (t: Translate) => (theme: Theme) => ({
  ...theme,
  mark: theme.issuer === null ? t('work.theme.noIssuer') : localText(t.language, theme.issuer),
})

function YearPart({ answer, onOpen }: PartProps) {
  const t = useTranslate()
  const { data, meta } = answer
  const themes = data.themes.filter(theme => theme.year === meta.period)
  const context = data.lines.filter(line => line.year === meta.period && line.tone === 'context')
  return (
    <>
      <WorkLines
        title={t('work.themes', { year: meta.period })}
        lines={themes.map(themeLine(t))}
        onOpen={onOpen}
      />
      <WorkLines title={t('work.context')} lines={context} onOpen={onOpen} />
      <WorkLines
        title={t('work.statuses')}
        lines={data.statuses.map(status => ({
          figureId: status.figureId,
          text: status.label,
          mark: [
            status.kept ? t('work.status.kept') : '',
            status.givenBy === null ? t('work.status.noGiver') : localText(t.language, status.givenBy),
          ]
            .filter(part => part !== '')
            .join(', '),
        }))}
        onOpen={onOpen}
      />
      <Sources
        answer={answer}
        used={[...themes, ...context, ...data.statuses].flatMap(({ sources }) => sources)}
      />
    </>
  )
}

function RoundsPart({ answer, onOpen }: PartProps) {
  const t = useTranslate()
  return <ChartFigure spec={roundsChart(answer, t)} onOpenFigure={onOpen} />
}

function CivicPart({ answer, onOpen }: PartProps) {
  const { civic } = answer.data
  const used = civic.flatMap(({ sessions, participants }) => [...sessions.sources, ...participants.sources])
  return (
    <>
      <CivicTable civic={civic} onOpen={onOpen} />
      <Sources answer={answer} used={used} />
    </>
  )
}

function ResultsPart({ answer, onOpen }: PartProps) {
  const t = useTranslate()
  const lines = answer.data.lines.filter(line => isResult(line, answer.meta.period))
  const of = (tone: 'result' | 'limit') => lines.filter(line => line.tone === tone)
  return (
    <>
      <WorkLines title={t('tone.result')} lines={of('result')} onOpen={onOpen} />
      <WorkLines title={t('tone.limit')} lines={of('limit')} onOpen={onOpen} />
      <Sources answer={answer} used={lines.flatMap(({ sources }) => sources)} />
    </>
  )
}

function PlanPart({ answer, onOpen }: PartProps) {
  const t = useTranslate()
  const { data, meta } = answer
  const next = shiftYear(meta.period, 1)
  const themes = data.themes.filter(theme => theme.year === next)
  const of = (year: string, tone: string) =>
    data.lines.filter(line => line.year === year && line.tone === tone)
  const now = of(meta.period, 'plan')
  const ahead = [...of(next, 'context'), ...of(next, 'plan')]
  return (
    <>
      <WorkLines title={t('work.plan.of', { year: meta.period })} lines={now} onOpen={onOpen} numbered />
      <WorkLines title={t('work.themes', { year: next })} lines={themes.map(themeLine(t))} onOpen={onOpen} />
      <WorkLines title={t('work.plan.context', { year: next })} lines={of(next, 'context')} onOpen={onOpen} />
      <WorkLines
        title={t('work.plan.of', { year: next })}
        lines={of(next, 'plan')}
        onOpen={onOpen}
        numbered
      />
      <Sources answer={answer} used={[...themes, ...now, ...ahead].flatMap(({ sources }) => sources)} />
    </>
  )
}

function Sources({ answer, used }: { answer: Answer; used: readonly string[] }) {
  const t = useTranslate()
  const sources = answer.meta.sources.filter(({ id }) => used.includes(id))
  if (sources.length === 0) return null
  return (
    <p className="work__source">
      {isIllustrative({ sources: [...used] }, sources) && (
        <span className="chart__demo">{t('chart.demo')}</span>
      )}{' '}
      {t('chart.source', { count: sources.length })}: {sourceLines(sources, t).join('; ')}
    </p>
  )
}
