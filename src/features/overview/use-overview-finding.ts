import { useQuery } from '@tanstack/react-query'
import { useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { overviewFinding } from './finding.ts'
import { overviewOptions } from './queries.ts'

/** The finding of the year that is chosen, as soon as the panel below has the answer. */
export function useOverviewFinding(): string | null {
  const t = useTranslate()
  const { filters } = useFilters()
  const { data } = useQuery({ ...overviewOptions(filters), enabled: false })
  return data === undefined ? null : overviewFinding(data, t)
}
