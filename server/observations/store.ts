import { type Kysely, sql } from 'kysely'
import type { Bound, UnitId } from '#contract/common.ts'
import type { IndicatorId } from '#contract/indicators.ts'
import type { PeriodId } from '#contract/period.ts'
import type { Tables } from '../store/tables.ts'
import { NOTHING, type Part } from './combine.ts'

/** Keyed by `keyOf`. */
export type Parts = Map<string, Part>
export const keyOf = (unitId: UnitId, period: PeriodId, indicator: string): string =>
  `${unitId}:${period}:${indicator}`

/** The stored observations, one by one. */
export async function storedParts(
  db: Kysely<Tables>,
  units: readonly UnitId[],
  periods: readonly PeriodId[],
  indicators: readonly IndicatorId[],
): Promise<Parts> {
  if (units.length === 0 || periods.length === 0 || indicators.length === 0) return new Map()
  const rows = await db
    .selectFrom('observation')
    .select(['unit_id', 'period_id', 'indicator_id', 'value', 'bound', 'source_id'])
    .where('unit_id', 'in', units)
    .where('indicator_id', 'in', indicators)
    .where('period_id', 'in', periods)
    .execute()
  return new Map(
    rows.map(row => [
      keyOf(row.unit_id, row.period_id, row.indicator_id),
      {
        ...NOTHING,
        value: row.value,
        bound: row.value === null ? 'exact' : row.bound,
        sources: [row.source_id],
      },
    ]),
  )
}

/** A sum the database made over months or units that share source and bound; `known` of them had a value. */
type Total = { indicator_id: string; source_id: string; bound: Bound; total: number | null; known: number }
export type MonthTotal = Total & { unit_id: UnitId }
export type ChildTotal = Total & { period_id: PeriodId }

const sums = [sql<number | null>`sum(value)`.as('total'), sql<number>`count(value)`.as('known')] as const

/** Sums over the months `first`..`last` by unit: a year of 124 units is 124 rows and not 1,488. */
export const monthTotals = async (
  db: Kysely<Tables>,
  units: readonly UnitId[],
  [first, last]: readonly [PeriodId, PeriodId],
  indicators: readonly IndicatorId[],
): Promise<MonthTotal[]> =>
  units.length === 0 || indicators.length === 0
    ? []
    : await db
        .selectFrom('observation')
        .select(['unit_id', 'indicator_id', 'source_id', 'bound', ...sums])
        .where('unit_id', 'in', units)
        .where('indicator_id', 'in', indicators)
        .where('period_id', '>=', first)
        .where('period_id', '<=', last)
        .where('period_id', 'like', '%-M%')
        .groupBy(['unit_id', 'indicator_id', 'source_id', 'bound'])
        .execute()

/** Sums over `units`, month by month, counting each only while it belonged to `parentId`. */
export const childTotals = async (
  db: Kysely<Tables>,
  parentId: UnitId,
  units: readonly UnitId[],
  [first, last]: readonly [PeriodId, PeriodId],
  indicators: readonly IndicatorId[],
): Promise<ChildTotal[]> =>
  units.length === 0
    ? []
    : await db
        .selectFrom('observation')
        .innerJoin('unit_link', 'unit_link.unit_id', 'observation.unit_id')
        .select(['period_id', 'indicator_id', 'source_id', 'bound', ...sums])
        .where('unit_link.parent_id', '=', parentId)
        .where('observation.unit_id', 'in', units)
        .whereRef('period_id', '>=', 'unit_link.first_month')
        .whereRef('period_id', '<=', 'unit_link.last_month')
        .where('period_id', '>=', first)
        .where('period_id', '<=', last)
        .where('period_id', 'like', '%-M%')
        .where('indicator_id', 'in', indicators)
        .groupBy(['period_id', 'indicator_id', 'source_id', 'bound'])
        .execute()
