import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { type ReactNode, useDeferredValue } from 'react'
import { useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import type { Envelope } from '#contract/common.ts'
import type { Welfare } from '#contract/welfare.ts'
import { welfareOptions } from './queries.ts'

type Props = {
  children: (answer: Envelope<Welfare>, open: (figureId: string) => void) => ReactNode
}

/** The panels of the page ask the same question once; each shows its part of the answer. */
export function WithWelfare({ children }: Props) {
  const t = useTranslate()
  const { filters } = useFilters()
  const shown = useDeferredValue(filters)
  const open = useOpenFigure()
  const { data: answer, isRefetchError } = useSuspenseQuery(welfareOptions(shown))
  if (answer.data.activities.value === null)
    return (
      <EmptyState title={t('welfare.empty', { period: formatPeriod(t.language, answer.meta.period) })}>
        {t('welfare.emptyNext')}
      </EmptyState>
    )
  return (
    <div className="welfare" aria-busy={shown !== filters}>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      {children(answer, open)}
    </div>
  )
}

/** Something is recorded. While another year loads: whether something was in the one before, so that nothing jumps. */
export function useSomethingToShow(): boolean {
  const { filters } = useFilters()
  const { data } = useQuery({
    ...welfareOptions(filters),
    enabled: false,
    placeholderData: previous => previous,
  })
  return data !== undefined && data.data.activities.value !== null
}
