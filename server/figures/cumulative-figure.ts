import { isMonth, monthsOf, PeriodId } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { livedMonths } from '../new-members/attainments.ts'
import { cumulativeFigure, upTo } from '../new-members/cumulative.ts'
import { unitRef } from '../store/reference.ts'
import type { Found } from './found.ts'
import { observationFigure } from './observation-figure.ts'

/** `cumulative:<unit>:<year>:<month>`: admissions from the first month of the year to a month, with each month as a part. */
export async function cumulativeFound(
  context: Context,
  [unitId, time, until, ...more]: readonly string[],
): Promise<Found | null> {
  const [period, month] = [PeriodId.safeParse(time), PeriodId.safeParse(until)]
  if (unitId === undefined || !context.reference.units.has(unitId) || more.length > 0) return null
  if (
    !period.success ||
    !month.success ||
    isMonth(period.data) ||
    !monthsOf(period.data).includes(month.data)
  )
    return null
  const figure = cumulativeFigure(
    unitId,
    period.data,
    month.data,
    (await upTo(context, unitId, period.data)).get(month.data),
  )
  const months = livedMonths(context, unitId, period.data).filter(each => each <= month.data)
  const parts = await Promise.all(months.map(each => observationFigure(context, [unitId, each, 'admitted'])))
  return {
    shown: {
      id: figure.id,
      subject: { measure: 'cumulative', indicatorId: 'admitted', from: months[0] ?? month.data },
      unit: unitRef(context.reference, unitId),
      period: month.data,
      shown: { type: 'count', figure },
    },
    parts: parts.flatMap(found => (found === null ? [] : [found.shown])),
  }
}
