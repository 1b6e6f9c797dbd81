import { useQuery } from '@tanstack/react-query'
import { useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { welfareHeadline } from './headline.ts'
import { welfareOptions } from './queries.ts'

/** The finding of the year that is chosen, as soon as the panel below has the answer. */
export function useWelfareHeadline(): string | null {
  const t = useTranslate()
  const { filters } = useFilters()
  const { data } = useQuery({ ...welfareOptions(filters), enabled: false })
  return data === undefined ? null : welfareHeadline(data, t)
}
