import type { Attainment } from '#contract/attainment.ts'
import type { Figure, UnitId } from '#contract/common.ts'
import { monthsOf, type PeriodId, yearOf } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { NOTHING } from '../observations/combine.ts'
import { resolveMonths } from '../observations/resolve-months.ts'
import { keyOf } from '../observations/store.ts'
import { monthsOfUnit } from '../units/lifetime.ts'
import { attainmentOf, type Month, paceOf } from './rules.ts'
import { targetsOf } from './targets.ts'

type Read = Pick<Context, 'db' | 'reference'>

/** The months of a period in which a unit existed. */
export function livedMonths({ reference }: Read, unitId: UnitId, period: PeriodId): PeriodId[] {
  const life = monthsOfUnit(reference, unitId, period)
  return monthsOf(period).filter(month => life !== null && life[0] <= month && month <= life[1])
}

/** Admissions of each month of a unit's life in a period. */
export async function admittedByMonth(
  context: Read,
  units: readonly UnitId[],
  period: PeriodId,
): Promise<Map<UnitId, (Month & { period: PeriodId })[]>> {
  const parts = await resolveMonths(context, units, monthsOf(period), ['admitted'])
  return new Map(
    units.map(id => [
      id,
      livedMonths(context, id, period).map(month => ({
        period: month,
        ...(parts.get(keyOf(id, month, 'admitted')) ?? NOTHING),
      })),
    ]),
  )
}

/**
 * Admissions of units against their targets of the year. What is needed each month is worked out for those that have
 * not met theirs.
 */
export async function attainmentsOf(
  context: Read,
  actuals: ReadonlyMap<UnitId, Figure>,
  period: PeriodId,
): Promise<Map<UnitId, Attainment | null>> {
  const targets = await targetsOf(context, [...actuals.keys()], yearOf(period), 'admitted')
  const settled = new Map(
    [...actuals].map(([id, actual]) => [id, attainmentOf(actual, targets.get(id) ?? null)]),
  )
  const open = [...settled].flatMap(([id, attainment]) => (attainment === null || attainment.met ? [] : [id]))
  const months = open.length === 0 ? new Map() : await admittedByMonth(context, open, period)
  for (const id of open) {
    const [actual, target] = [actuals.get(id), targets.get(id) ?? null]
    if (actual) settled.set(id, attainmentOf(actual, target, paceOf(months.get(id) ?? [], target)))
  }
  return settled
}
