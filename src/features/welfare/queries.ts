import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import { getWelfare } from '#contract/welfare.ts'

export const welfareKeys = { all: ['welfare'] as const }

export const welfareOptions = ({ unitId, year }: { unitId: UnitId; year: YearId }) =>
  queryOptions({
    queryKey: [...welfareKeys.all, { unitId, year }] as const,
    queryFn: ({ signal }) => call(getWelfare, { params: { unitId }, query: { year } }, signal),
  })
