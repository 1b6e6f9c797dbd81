import { useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import type { ChartSpec } from '#app/charts/spec.ts'
import type { Address } from '#app/filters/address.ts'
import { useChangeFilters, useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import type { Envelope } from '#contract/common.ts'
import type { Rankings } from '#contract/rankings.ts'
import { rankingsOptions } from './queries.ts'
import { leagueChart, matrixChart, shareChart } from './rankings-charts.ts'

type Part = 'overall' | 'union' | 'share' | 'matrix'
const HEIGHTS = { overall: 34, union: 34, share: 14, matrix: 50 } as const satisfies Record<Part, number>

/** One ranking of the year, or the sentence that there is none. */
export function RankingPanel({ part }: { part: Part }) {
  const t = useTranslate()
  return (
    <Panel title={t(`rankings.${part}`)} height={HEIGHTS[part]} {...usePanel()}>
      <Content part={part} />
    </Panel>
  )
}

function Content({ part }: { part: Part }): ReactNode {
  const t = useTranslate()
  const { filters, address } = useFilters()
  const shown = useDeferredValue(filters)
  const open = useOpenFigure()
  const { data: answer, isRefetchError } = useSuspenseQuery(
    rankingsOptions({ unitId: shown.unitId, year: shown.year }),
  )
  const change = useChangeFilters()
  const spec = specOf(part, answer, address)
  if (spec === null)
    return (
      <EmptyState title={t('rankings.empty', { period: formatPeriod(t.language, answer.meta.period) })}>
        {t('rankings.emptyNext')}
      </EmptyState>
    )
  return (
    <div aria-busy={shown !== filters}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <ChartFigure spec={spec(t)} onOpenFigure={open} onChoose={change} />
    </div>
  )
}

type Shape = (t: ReturnType<typeof useTranslate>) => ChartSpec

function specOf(
  part: Part,
  { data, meta }: Envelope<Rankings>,
  { top: first, sort }: Pick<Address, 'top' | 'sort'>,
): Shape | null {
  const { overall, union, matrix } = data
  const top = first === null ? null : Number(first)
  if (part === 'overall') return overall && (t => leagueChart('overall', overall, { meta, top }, t))
  if (part === 'union') return union && (t => leagueChart('union', union, { meta, top }, t))
  if (part === 'share') return matrix && (t => shareChart(matrix, { meta }, t))
  return matrix && (t => matrixChart(matrix, { meta, top, sort, overall }, t))
}
