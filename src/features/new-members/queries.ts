import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { UnitId } from '#contract/common.ts'
import { getNewMembers } from '#contract/new-members.ts'
import type { Calendar, Step, YearId } from '#contract/period.ts'

export type NewMembersQuery = { unitId: UnitId; year: YearId; step: Step; calendar: Calendar }

export const newMembersKeys = { all: ['new-members'] as const }

export const newMembersOptions = ({ unitId, year, step, calendar }: NewMembersQuery) =>
  queryOptions({
    queryKey: [...newMembersKeys.all, { unitId, year, step, calendar }] as const,
    queryFn: ({ signal }) =>
      call(getNewMembers, { params: { unitId }, query: { year, step, calendar } }, signal),
  })
