import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { UnitId } from '#contract/common.ts'
import { getMembership } from '#contract/membership.ts'
import type { YearId } from '#contract/period.ts'

export type MembershipQuery = { unitId: UnitId; from: YearId; to: YearId }

export const membershipKeys = { all: ['membership'] as const }

export const membershipOptions = ({ unitId, from, to }: MembershipQuery) =>
  queryOptions({
    queryKey: [...membershipKeys.all, { unitId, from, to }] as const,
    queryFn: ({ signal }) => call(getMembership, { params: { unitId }, query: { from, to } }, signal),
  })
