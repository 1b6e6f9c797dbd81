import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import { CompareChoice } from './CompareChoice.tsx'
import { CompareTable } from './CompareTable.tsx'
import { compareChart } from './compare-chart.ts'
import { comparisonOptions } from './queries.ts'
import { type Beside, besideOf, queryOf } from './subjects.ts'
import './compare.css'

/** Up to four units, or one unit in up to four years, side by side on one scale. */
export function ComparePanel() {
  const t = useTranslate()
  const { address, dropped, filters } = useFilters()
  const unknown = dropped.filter(({ field }) => field === 'compare').map(({ read }) => read)
  const asked =
    address.compare
      ?.split(',')
      .filter(read => !unknown.includes(read))
      .join(',') || null
  const beside = besideOf(asked, filters)
  return (
    <Panel title={t('compare.panel')} height={48} {...usePanel()}>
      <CompareChoice beside={beside} isChosen={asked !== null} />
      <Content beside={beside} />
    </Panel>
  )
}

function Content({ beside }: { beside: Beside }) {
  const t = useTranslate()
  const { filters } = useFilters()
  const openFigure = useOpenFigure()
  const query = JSON.stringify(queryOf(beside, filters))
  const shown = useDeferredValue(query)
  const { data: answer, isRefetchError } = useSuspenseQuery(
    comparisonOptions(JSON.parse(shown) as ReturnType<typeof queryOf>),
  )
  const { by, subjects } = answer.data
  const own =
    by === 'units'
      ? 0
      : Math.max(
          0,
          subjects.findIndex(({ year }) => year === filters.year),
        )
  return (
    <div className="compare" aria-busy={shown !== query}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <ChartFigure spec={compareChart(answer, own, t)} onOpenFigure={openFigure} />
      <section>
        <h3 className="compare__title">{t('compare.table')}</h3>
        <CompareTable
          comparison={answer.data}
          ownIndex={own}
          title={t('compare.table')}
          onOpen={openFigure}
        />
      </section>
    </div>
  )
}
