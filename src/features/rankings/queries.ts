import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import { getRankingHistory, getRankings } from '#contract/rankings.ts'
import { getRankExplanation } from '#contract/scores.ts'

export const rankingsKeys = { all: ['rankings'] as const }

export const rankingsOptions = ({ unitId, year }: { unitId: UnitId; year: YearId }) =>
  queryOptions({
    queryKey: [...rankingsKeys.all, { unitId, year }] as const,
    queryFn: ({ signal }) => call(getRankings, { params: { unitId }, query: { year } }, signal),
  })

type History = { unitId: UnitId; set: 'overall' | 'union'; from: YearId; to: YearId }

export const rankingHistoryOptions = ({ unitId, set, from, to }: History) =>
  queryOptions({
    queryKey: [...rankingsKeys.all, 'history', { unitId, set, from, to }] as const,
    queryFn: ({ signal }) =>
      call(getRankingHistory, { params: { unitId }, query: { set, from, to } }, signal),
  })

type Explanation = { unitId: UnitId; year: YearId; set: 'overall' | 'union' }

export const rankExplanationOptions = ({ unitId, year, set }: Explanation) =>
  queryOptions({
    queryKey: [...rankingsKeys.all, 'explanation', { unitId, year, set }] as const,
    queryFn: ({ signal }) => call(getRankExplanation, { params: { unitId }, query: { year, set } }, signal),
  })
