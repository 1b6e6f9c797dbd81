import type { Kysely } from 'kysely'
import type { Figure, UnitId } from '#contract/common.ts'
import { INDICATORS, type IndicatorId } from '#contract/indicators.ts'
import type { PeriodId } from '#contract/period.ts'
import type { Reference } from '../store/reference.ts'
import type { Tables } from '../store/tables.ts'
import { NOTHING, type Part } from './combine.ts'

/** What resolving observations needs of a request's context. */
export type Observations = { db: Kysely<Tables>; reference: Reference }

/** Whether an indicator may be negative, so that a sum with parts missing is no lower bound. */
export const isSigned = (indicator: IndicatorId): boolean => indicator === 'adjustment'

/** A part as the contract shows it. */
export const toFigure = (
  unit: UnitId,
  period: PeriodId,
  indicator: IndicatorId,
  part: Part | undefined,
): Figure => ({
  id: `observation:${unit}:${period}:${indicator}`,
  unit: INDICATORS[indicator].unit,
  ...(part ?? NOTHING),
})
