import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { UnitId } from '#contract/common.ts'
import { getOverview } from '#contract/overview.ts'
import type { YearId } from '#contract/period.ts'

export const overviewKeys = { all: ['overview'] as const }

export const overviewOptions = ({ unitId, year }: { unitId: UnitId; year: YearId }) =>
  queryOptions({
    queryKey: [...overviewKeys.all, { unitId, year }] as const,
    queryFn: ({ signal }) => call(getOverview, { params: { unitId }, query: { year } }, signal),
  })
