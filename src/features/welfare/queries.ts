import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { ActivityCategory, OccasionId, StatedFunding } from '#contract/activity-terms.ts'
import type { UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import { getWelfare, listActivities } from '#contract/welfare.ts'

export const welfareKeys = { all: ['welfare'] as const, activities: ['activities'] as const }

export const welfareOptions = ({ unitId, year }: { unitId: UnitId; year: YearId }) =>
  queryOptions({
    queryKey: [...welfareKeys.all, { unitId, year }] as const,
    queryFn: ({ signal }) => call(getWelfare, { params: { unitId }, query: { year } }, signal),
  })

/** `null`: not limited. */
export type ActivityFilter = {
  category: ActivityCategory | null
  occasion: OccasionId | null
  funding: StatedFunding | null
}
type ActivitiesQuery = ActivityFilter & { unitId: UnitId; year: YearId }

/** The activities page by page; the server filters and cuts. */
export const activitiesOptions = ({ unitId, year, category, occasion, funding }: ActivitiesQuery) =>
  infiniteQueryOptions({
    queryKey: [...welfareKeys.activities, { unitId, year, category, occasion, funding }] as const,
    queryFn: ({ pageParam, signal }) => {
      const query = {
        year,
        offset: String(pageParam),
        ...(category === null ? {} : { category }),
        ...(occasion === null ? {} : { occasion }),
        ...(funding === null ? {} : { funding }),
      }
      return call(listActivities, { params: { unitId }, query }, signal)
    },
    initialPageParam: 0,
    getNextPageParam: ({ data }) => data.nextOffset ?? undefined,
  })
