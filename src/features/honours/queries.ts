import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { UnitId } from '#contract/common.ts'
import { getHonours } from '#contract/honours.ts'
import type { YearId } from '#contract/period.ts'

export const honoursKeys = { all: ['honours'] as const }

export const honoursOptions = ({ unitId, year }: { unitId: UnitId; year: YearId }) =>
  queryOptions({
    queryKey: [...honoursKeys.all, { unitId, year }] as const,
    queryFn: ({ signal }) => call(getHonours, { params: { unitId }, query: { year } }, signal),
  })
