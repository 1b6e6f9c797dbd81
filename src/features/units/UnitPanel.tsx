import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { localText } from '#app/api/local-text.ts'
import { usePanel } from '#app/api/use-panel.ts'
import { FilterLink } from '#app/filters/FilterLink.tsx'
import { PAGES } from '#app/filters/pages.ts'
import { useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import type { UnitId } from '#contract/common.ts'
import { shiftYear, type YearId } from '#contract/period.ts'
import { CompareTable } from './CompareTable.tsx'
import { belowOptions, comparisonOptions, yearOptions } from './queries.ts'
import { UnitHead } from './UnitHead.tsx'
import { UnitMonths } from './UnitMonths.tsx'
import { UnitsBelow } from './UnitsBelow.tsx'
import './compare.css'
import './unit-page.css'

const DETAILS = ['members', 'newMembers', 'welfare', 'rankings', 'honours', 'work', 'compare'] as const

/** A unit's year on one page: what it is, what it has, what it was given, which months it told. */
export function UnitPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('units.panel')} height={48} {...usePanel()}>
      <Content />
    </Panel>
  )
}

function Content() {
  const t = useTranslate()
  const { filters } = useFilters()
  const { unitId, year } = useDeferredValue(filters)
  const openFigure = useOpenFigure()
  const before = shiftYear(year, -1)
  // All at once: what comes below must not wait for what stands above.
  usePrefetchQuery(yearOptions({ unitId, year }))
  usePrefetchQuery(belowOptions({ unitId, year }))
  const { data: answer, isRefetchError } = useSuspenseQuery(
    comparisonOptions({ units: [unitId], years: [before, year] }),
  )
  const subject = answer.data.subjects[1]
  const title = t('units.year', { year, before })
  return (
    <div className="compare unit-page" aria-busy={unitId !== filters.unitId || year !== filters.year}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <UnitHead unitId={unitId} year={year} />
      <Given unitId={unitId} year={year} onOpen={openFigure} />
      <section>
        <h3 className="unit-page__title">{title}</h3>
        <CompareTable comparison={answer.data} ownIndex={1} title={title} onOpen={openFigure} />
      </section>
      {subject !== undefined && <UnitMonths subject={subject} onOpen={openFigure} />}
      <UnitsBelow unitId={unitId} year={year} onOpen={openFigure} />
      <nav aria-label={t('units.links')}>
        <h3 className="unit-page__title">{t('units.links')}</h3>
        <ul className="unit-page__links">
          {DETAILS.map(id => (
            <li key={id}>
              <FilterLink to={PAGES[id]}>{t(`shell.nav.${id}`)}</FilterLink>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

type GivenProps = { unitId: UnitId; year: YearId; onOpen: (figureId: string) => void }

/** The rating and the themes of the year, as the sources word them. */
function Given({ unitId, year, onOpen }: GivenProps) {
  const t = useTranslate()
  const {
    data: {
      data: { rating, themes },
    },
  } = useSuspenseQuery(yearOptions({ unitId, year }))
  return (
    <dl className="unit-page__given">
      <div>
        <dt>{t('units.rating')}</dt>
        <dd>
          {rating === null ? (
            t('units.noRating', { year })
          ) : (
            <NumberLink onOpen={() => onOpen(rating.figureId)}>
              {localText(t.language, rating.label)}
            </NumberLink>
          )}
        </dd>
      </div>
      {themes.map(theme => (
        <div key={theme.figureId}>
          <dt>{t('units.theme', { year: theme.year })}</dt>
          <dd>
            <NumberLink onOpen={() => onOpen(theme.figureId)}>{localText(t.language, theme.text)}</NumberLink>
          </dd>
        </div>
      ))}
    </dl>
  )
}
