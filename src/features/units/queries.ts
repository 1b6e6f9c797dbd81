import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import type { UnitId } from '#contract/common.ts'
import { getComparison } from '#contract/comparison.ts'
import { getMembership } from '#contract/membership.ts'
import { getOverview } from '#contract/overview.ts'
import type { YearId } from '#contract/period.ts'

export type ComparisonQuery = { units: readonly UnitId[]; years: readonly YearId[] }

export const comparisonOptions = ({ units, years }: ComparisonQuery) =>
  queryOptions({
    queryKey: ['comparison', { units, years }] as const,
    queryFn: ({ signal }) =>
      call(getComparison, { query: { units: units.join(','), years: years.join(',') } }, signal),
  })

type OneYear = { unitId: UnitId; year: YearId }

/** Ranking, rating and themes of a year; the same answer as on the first page. */
export const yearOptions = ({ unitId, year }: OneYear) =>
  queryOptions({
    queryKey: ['overview', { unitId, year }] as const,
    queryFn: ({ signal }) => call(getOverview, { params: { unitId }, query: { year } }, signal),
  })

/** The units below with their members; the same answer as on the page of members. */
export const belowOptions = ({ unitId, year }: OneYear) =>
  queryOptions({
    queryKey: ['membership', { unitId, from: year, to: year }] as const,
    queryFn: ({ signal }) =>
      call(getMembership, { params: { unitId }, query: { from: year, to: year } }, signal),
  })
