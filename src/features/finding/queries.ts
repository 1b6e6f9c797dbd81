import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import { search } from '#contract/search.ts'

/** The answer to the words before stays until the next one is there. */
export const searchOptions = (q: string, { unitId, year }: { unitId: UnitId; year: YearId }) =>
  queryOptions({
    queryKey: ['search', { q, unitId, year }] as const,
    queryFn: ({ signal }) => call(search, { query: { q, unit: unitId, year } }, signal),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  })
