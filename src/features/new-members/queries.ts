import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { UnitId } from '#contract/common.ts'
import { getNewMembers } from '#contract/new-members.ts'
import type { YearId } from '#contract/period.ts'

export const newMembersKeys = { all: ['new-members'] as const }

export const newMembersOptions = ({ unitId, year }: { unitId: UnitId; year: YearId }) =>
  queryOptions({
    queryKey: [...newMembersKeys.all, { unitId, year }] as const,
    queryFn: ({ signal }) => call(getNewMembers, { params: { unitId }, query: { year } }, signal),
  })
