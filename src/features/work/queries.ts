import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import { getYearWork } from '#contract/year-work.ts'

export const workKeys = { all: ['work'] as const }

export const workOptions = ({ unitId, year }: { unitId: UnitId; year: YearId }) =>
  queryOptions({
    queryKey: [...workKeys.all, { unitId, year }] as const,
    queryFn: ({ signal }) => call(getYearWork, { params: { unitId }, query: { year } }, signal),
  })
