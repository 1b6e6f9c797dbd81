import { useQuery } from '@tanstack/react-query'
import { useFilters } from '#app/filters/use-filters.ts'
import { rankingsOptions } from './queries.ts'

/** False once it is known that the unit has no ranking of any kind that year: then the page says so once. */
export function useHasRankings(): boolean {
  const { unitId, year } = useFilters().filters
  const { data } = useQuery(rankingsOptions({ unitId, year }))
  return data === undefined || Object.values(data.data).some(part => part !== null)
}
