import { useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { isIllustrative } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { sourceLines } from '#app/api/source-lines.ts'
import { usePanel } from '#app/api/use-panel.ts'
import { ChartFigure } from '#app/charts/ChartFigure.tsx'
import { useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import { ladderChart } from './ladder-chart.ts'
import { honoursOptions } from './queries.ts'
import { RatingHistory } from './RatingHistory.tsx'
import { RatingsByUnit } from './RatingsByUnit.tsx'
import { ratingFinding, unitsFinding } from './rating-history.ts'
import './honours.css'

/** How the unit was classed, year by year. */
export function RatingsPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('honours.ratings.panel')} height={24} {...usePanel()}>
      <Ratings />
    </Panel>
  )
}

/** Who got what, from which level. */
export function AwardsPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('honours.awards.panel')} height={48} {...usePanel()}>
      <Awards />
    </Panel>
  )
}

function useHonours() {
  const { filters } = useFilters()
  const shown = useDeferredValue(filters)
  const { data: answer, isRefetchError } = useSuspenseQuery(
    honoursOptions({ unitId: shown.unitId, year: shown.year }),
  )
  return { answer, isRefetchError, isOld: shown !== filters, open: useOpenFigure() }
}

function Ratings() {
  const t = useTranslate()
  const { answer, isRefetchError, isOld, open } = useHonours()
  const { data, meta } = answer
  const isKnown = data.ratings.some(({ rating }) => rating !== null)
  if (!isKnown && data.byUnit.rows.length === 0)
    return (
      <EmptyState title={t('honours.ratings.empty', { period: formatPeriod(t.language, meta.period) })}>
        {t('honours.ratings.emptyNext')}
      </EmptyState>
    )
  const used = [...data.ratings, ...data.byUnit.rows].flatMap(({ rating }) => rating?.sources ?? [])
  const sources = meta.sources.filter(({ id }) => used.includes(id))
  return (
    <div className="honours" aria-busy={isOld}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <div>
        <h3 className="honours__finding">{isKnown ? ratingFinding(data, t) : unitsFinding(data, t)}</h3>
        <p className="honours__subtitle">
          {t('honours.ratings.subtitle', { unit: localText(t.language, meta.unit.name) })}
        </p>
        {isIllustrative({ sources: used }, sources) && <p className="chart__demo">{t('chart.demo')}</p>}
      </div>
      {isKnown && <RatingHistory honours={data} year={meta.period} onOpen={open} />}
      {data.byUnit.rows.length > 0 && <RatingsByUnit byUnit={data.byUnit} open={!isKnown} onOpen={open} />}
      <p className="honours__source">
        {t('chart.source', { count: sources.length })}: {sourceLines(sources, t).join('; ')}
      </p>
    </div>
  )
}

function Awards() {
  const t = useTranslate()
  const { answer, isRefetchError, isOld, open } = useHonours()
  if (answer.data.awards.length === 0)
    return (
      <EmptyState title={t('honours.awards.empty', { period: formatPeriod(t.language, answer.meta.period) })}>
        {t('honours.awards.emptyNext')}
      </EmptyState>
    )
  return (
    <div aria-busy={isOld}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <ChartFigure spec={ladderChart(answer, t)} onOpenFigure={open} />
    </div>
  )
}
