import { useQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { failureWords } from '#app/api/failure-words.ts'
import { datasetOptions, unitsOptions } from '#app/api/shell-queries.ts'
import { FiltersProvider } from '#app/filters/FiltersProvider.tsx'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { PanelFailure } from '#app/ui/PanelFailure.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import type { OkOf } from '#contract/operation.ts'
import type { listUnits, Unit } from '#contract/units.ts'
import { Bars } from './Bars.tsx'
import { Chips } from './Chips.tsx'
import { Footer } from './Footer.tsx'
import { Masthead } from './Masthead.tsx'
import { OpenFigure } from './OpenFigure.tsx'

const PAGE_HEIGHT = 40

/** Figures belong to unions; wards are only what unions cover. */
const unionUnits = ({ units }: OkOf<typeof listUnits>): Unit[] => units.filter(({ tree }) => tree === 'union')

/** The frame of every page. Only without any data set is there nothing to frame. */
export function Layout() {
  const t = useTranslate()
  const dataset = useQuery(datasetOptions())
  const units = useQuery({ ...unitsOptions(), select: unionUnits })
  if (dataset.data === undefined)
    return (
      <main className="page">
        <h1 className="page-title">{t('common.appName')}</h1>
        {dataset.isError ? (
          <PanelFailure
            failure={{ ...failureWords(dataset.error, t), holds: t('shell.noDataset.title') }}
            onRetry={() => void dataset.refetch()}
            height={PAGE_HEIGHT / 2}
          />
        ) : (
          <Skeleton height={PAGE_HEIGHT} />
        )}
      </main>
    )
  const { defaultUnitId, defaultYear, years } = dataset.data
  return (
    <FiltersProvider
      unitId={defaultUnitId}
      year={defaultYear}
      firstYear={years[0] ?? defaultYear}
      units={units.data ?? null}
    >
      <a className="skip-link" href="#content">
        {t('common.skipToContent')}
      </a>
      <Masthead dataset={dataset.data} />
      <Chips dataset={dataset.data} />
      <Bars dataset={dataset.data} />
      <Main />
      <Footer dataset={dataset.data} />
      <OpenFigure />
    </FiltersProvider>
  )
}

/** Moves the focus and the view to the top of a page that was just opened. */
function Main() {
  const ref = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  const opened = useRef(pathname)
  useEffect(() => {
    if (opened.current === pathname) return
    opened.current = pathname
    window.scrollTo(0, 0)
    ref.current?.focus({ preventScroll: true })
  }, [pathname])
  return (
    <main className="page" id="content" tabIndex={-1} ref={ref}>
      <Suspense fallback={<Skeleton height={PAGE_HEIGHT} />}>
        <Outlet />
      </Suspense>
    </main>
  )
}
