import type { UnitId } from '#contract/common.ts'
import type { Activity } from '#contract/facts.ts'
import { compareCodes, daysOf, isYear, type YearId } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { readFacts } from '../store/facts.ts'
import { childrenOf } from '../store/reference.ts'
import { countsFor, everBelow } from '../units/below.ts'
import { lastMonthOf } from '../units/lifetime.ts'
import { periodsIn } from '../units/periods.ts'
import type { Listing } from './summary.ts'

/**
 * Activities of a unit and all units below it. `coverage`: units right below that named some, of all there are; `null`
 * for a unit without units below.
 */
export async function activitiesOf(context: Context, unitId: UnitId, year: YearId): Promise<Listing> {
  const { db, reference } = context
  const children = childrenOf(reference, unitId, lastMonthOf(reference, unitId, year))
  const where = { unit_id: everBelow(reference, unitId), period_id: periodsIn(year) }
  const counts = countsFor(reference, unitId)
  const activities = (await readFacts(db, 'activity', where)).filter(counts)
  const open = (await readFacts(db, 'openList', { ...where, list: ['activities'] })).filter(counts)
  const named = children.filter(child => activities.some(countsFor(reference, child)))
  return {
    activities: activities.sort(
      (a, b) => compareCodes(placeInTime(a), placeInTime(b)) || compareCodes(a.id, b.id),
    ),
    open: open.length > 0,
    coverage: children.length === 0 ? null : { reported: named.length, expected: children.length },
  }
}

/** What has no day comes after the days of its period, what has only a year comes last. */
const placeInTime = ({ date, periodId }: Activity): string =>
  date ?? (isYear(periodId) ? 'year' : `${daysOf(periodId).to}+`)
