import type { Figure, UnitId } from '#contract/common.ts'
import { type Activity, factId } from '#contract/facts.ts'
import { compareCodes, shiftYear, type YearId } from '#contract/period.ts'
import type { WelfareActivity } from '#contract/welfare.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Context, Handler } from '../context.ts'
import { readFacts } from '../store/facts.ts'
import { childrenOf, unitRef } from '../store/reference.ts'
import { countsFor, everBelow } from '../units/below.ts'
import { lastMonthOf } from '../units/lifetime.ts'
import { periodsIn } from '../units/periods.ts'
import { breaksSince, brokenSince } from '../units/series.ts'
import { amountOf, byOccasion, countOf, reachOf } from './summary.ts'

const LIST_LIMIT = 200

export const getWelfare: Handler<'getWelfare'> = async (context, { params: { unitId }, query: { year } }) => {
  requireUnit(context, unitId)
  const { activities, open, coverage } = await activitiesOf(context, unitId, year)
  const past = shiftYear(year, -1)
  const before = brokenSince(context.reference, unitId, year)
    ? { activities: [], open: false, coverage: null }
    : await activitiesOf(context, unitId, past)
  return await answer(
    context,
    {
      unitId,
      period: year,
      ...(coverage ?? { reported: activities.length > 0 ? 1 : 0, expected: 1 }),
      breaks: breaksSince(context.reference, unitId, year),
    },
    {
      activities: countOf(`activities:${unitId}:${year}`, activities, open, coverage),
      previousYear: countOf(`activities:${unitId}:${past}`, before.activities, before.open, before.coverage),
      reach: reachOf(activities, unit => `reach:${unitId}:${year}:${unit}`),
      amount: amountOf(`amount:${unitId}:${year}`, activities),
      byOccasion: byOccasion(activities, unitId, year),
      list: activities.slice(0, LIST_LIMIT).map(activity => listed(context, activity)),
      listTotal: activities.length,
    },
  )
}

/**
 * Activities of a unit and all units below it. `coverage`: units right below that named some, of all there are; `null`
 * for a unit without units below.
 */
export async function activitiesOf(context: Context, unitId: UnitId, year: YearId) {
  const { db, reference } = context
  const children = childrenOf(reference, unitId, lastMonthOf(reference, unitId, year))
  const where = { unit_id: everBelow(reference, unitId), period_id: periodsIn(year) }
  const counts = countsFor(reference, unitId)
  const activities = (await readFacts(db, 'activity', where)).filter(counts)
  const open = (await readFacts(db, 'openList', { ...where, list: ['activities'] })).filter(counts)
  const named = children.filter(child => activities.some(countsFor(reference, child)))
  const day = (a: Activity) => a.date ?? a.periodId
  return {
    activities: activities.sort((a, b) => compareCodes(day(a), day(b)) || compareCodes(a.id, b.id)),
    open: open.length > 0,
    coverage: children.length === 0 ? null : { reported: named.length, expected: children.length },
  }
}

function listed(context: Context, activity: Activity): WelfareActivity {
  const figureId = factId(activity)
  const { entity: _entity, sourceId, note: _note, reach, amountVnd, unitId, ...rest } = activity
  const figure = (value: number | null, unit: Figure['unit'] | null): Figure | null =>
    value === null || unit === null
      ? null
      : {
          id: unit === 'vnd' ? `${figureId}:amount` : figureId,
          value,
          unit,
          bound: 'exact',
          rule: 'reported',
          coverage: null,
          sources: [sourceId],
        }
  return {
    ...rest,
    figureId,
    unit: unitRef(context.reference, unitId),
    reach: figure(reach, activity.reachUnit),
    amount: figure(amountVnd, 'vnd'),
    sources: [sourceId],
  }
}
