import type { Figure, UnitId } from '#contract/common.ts'
import type { NewMembers } from '#contract/new-members.ts'
import { type PeriodId, shiftYear } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { NOTHING, type Part } from '../observations/combine.ts'
import { brokenSince } from '../units/series.ts'
import { admittedByMonth } from './attainments.ts'
import { cumulated, proRataOf } from './rules.ts'

/** Admissions added up month by month, beside an even share of the target and the year before. */
export async function cumulativeOf(
  context: Context,
  unitId: UnitId,
  period: PeriodId,
  target: Figure | null,
): Promise<NewMembers['cumulative']> {
  const past = shiftYear(period, -1)
  const now = await upTo(context, unitId, period)
  const before = brokenSince(context.reference, unitId, period)
    ? new Map()
    : await upTo(context, unitId, past)
  return [...now].map(([month, part], index) => ({
    period: month,
    actual: cumulativeFigure(unitId, period, month, part),
    previousYear: cumulativeFigure(unitId, past, shiftYear(month, -1), before.get(shiftYear(month, -1))),
    proRata: proRataOf(target, index + 1, now.size),
  }))
}

/** `cumulative:<unit>:<year>:<month>`: admissions from the first month of the year to the end of a month. */
export const cumulativeFigure = (
  unitId: UnitId,
  period: PeriodId,
  month: PeriodId,
  part: Part | undefined,
): Figure => ({ id: `cumulative:${unitId}:${period}:${month}`, unit: 'person', ...(part ?? NOTHING) })

/** What is known up to the end of each month of the unit's life in a period. */
export async function upTo(context: Context, unitId: UnitId, period: PeriodId): Promise<Map<PeriodId, Part>> {
  const months = (await admittedByMonth(context, [unitId], period)).get(unitId) ?? []
  const sums = cumulated(months)
  return new Map(months.map(({ period: month }, index) => [month, sums[index] ?? NOTHING]))
}
