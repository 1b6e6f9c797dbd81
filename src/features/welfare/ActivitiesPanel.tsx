import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Suspense, useDeferredValue } from 'react'
import { usePanel } from '#app/api/use-panel.ts'
import { useChangeFilters, useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import { ActivityFilters } from './ActivityFilters.tsx'
import { ActivityTable } from './ActivityTable.tsx'
import { activitiesOptions } from './queries.ts'
import { WithWelfare } from './WithWelfare.tsx'
import './activities.css'

const HEIGHT = 40
const NO_FILTER = { category: null, occasion: null, funding: null } as const

/** Every activity one by one, limited by what the address says. */
export function ActivitiesPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('welfare.list')} height={HEIGHT} {...usePanel()}>
      <WithWelfare>
        {answer => (
          <>
            <ActivityFilters welfare={answer.data} />
            <Suspense fallback={<Skeleton height={HEIGHT} />}>
              <Content />
            </Suspense>
          </>
        )}
      </WithWelfare>
    </Panel>
  )
}

function Content() {
  const t = useTranslate()
  const change = useChangeFilters()
  const open = useOpenFigure()
  const { filters, address } = useFilters()
  // Both are the same objects until they change: what is made anew at each render could never come to rest.
  const shownFilters = useDeferredValue(filters)
  const shownAddress = useDeferredValue(address)
  const { category, occasion, funding } = shownAddress
  const pages = useSuspenseInfiniteQuery(activitiesOptions({ ...shownFilters, category, occasion, funding }))
  const list = pages.data.pages.flatMap(({ data }) => data.list)
  const { matching, total } = pages.data.pages.at(-1)?.data ?? { matching: 0, total: 0 }
  const count = (n: number): string => formatNumber(t.language, n)
  if (matching === 0)
    return (
      <EmptyState
        title={t('welfare.list.noMatch', { total: count(total) })}
        actions={<Button onClick={() => change(NO_FILTER)}>{t('welfare.list.unfilter')}</Button>}
      />
    )
  return (
    <div aria-busy={shownFilters !== filters || shownAddress !== address}>
      {pages.isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <p role="status" className="activities__count">
        {matching === total
          ? t('welfare.list.partial', { shown: count(list.length), total: count(total) })
          : t('welfare.list.filtered', {
              shown: count(list.length),
              matching: count(matching),
              total: count(total),
            })}
      </p>
      <ActivityTable list={list} onOpen={open} />
      {pages.hasNextPage && (
        <Button onClick={() => void pages.fetchNextPage()} disabled={pages.isFetchingNextPage}>
          {t('welfare.list.more', { rest: count(matching - list.length) })}
        </Button>
      )}
    </div>
  )
}
