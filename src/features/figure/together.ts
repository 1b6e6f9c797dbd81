import { ApiError } from '#app/api/api-error.ts'
import type { ChangeSetRequest } from '#contract/change-sets.ts'
import type { FigureId } from '#contract/common.ts'
import type { FigureDetail } from '#contract/figures.ts'
import { INDICATORS } from '#contract/indicators.ts'
import { isMonth, isYear, monthsOf, type PeriodId, yearOf } from '#contract/period.ts'
import type { EditableFact } from './use-draft.ts'

type Change = ChangeSetRequest['changes'][number]

/** The months of a year and the year itself must agree: one cannot change without the other. */
export const needsBoth = (error: unknown): boolean =>
  error instanceof ApiError &&
  error.problem?.errors.some(({ rule }) => rule === 'months-differ-from-year') === true

/** Where the difference can go: the year of a month, or any month of a year. Empty for figures that do not add up. */
export function counterparts(fact: EditableFact): PeriodId[] {
  if (fact.entity !== 'observation' || INDICATORS[fact.indicatorId].overTime !== 'sum') return []
  if (isMonth(fact.periodId)) return [yearOf(fact.periodId)]
  return isYear(fact.periodId) ? monthsOf(fact.periodId) : []
}

export const counterpartId = (fact: EditableFact, period: PeriodId): FigureId =>
  `observation:${fact.unitId}:${period}:${fact.indicatorId}`

/** The counterpart moved by the same difference, under the same source. `null`: one of the values is unknown. */
export function moved(
  fact: EditableFact,
  value: number | null,
  counterpart: FigureDetail,
  sourceId: string,
): Change | null {
  const stored = counterpart.fact
  if (stored?.value.entity !== 'observation' || stored.value.value === null) return null
  if (value === null || fact.value === null) return null
  const next = { ...stored.value, value: stored.value.value + value - fact.value, sourceId }
  return { op: 'put', fact: next, expected: stored.revision }
}
