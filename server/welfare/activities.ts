import type { Figure } from '#contract/common.ts'
import { type Activity, factId } from '#contract/facts.ts'
import { ACTIVITIES_PER_PAGE, type WelfareActivity } from '#contract/welfare.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Context, Handler } from '../context.ts'
import { unitRef } from '../store/reference.ts'
import { groupOf } from './groups.ts'
import { activitiesOf } from './listing.ts'

export const listActivities: Handler<'listActivities'> = async (
  context,
  { params: { unitId }, query: { year, category, occasion, funding, offset } },
) => {
  requireUnit(context, unitId)
  const listing = await activitiesOf(context, unitId, year)
  const { activities } = [
    ['category', category] as const,
    ['occasion', occasion] as const,
    ['funding', funding] as const,
  ].reduce((held, [by, key]) => (key === undefined ? held : groupOf(held, by, key)), listing)
  const start = Number(offset ?? 0)
  const end = start + ACTIVITIES_PER_PAGE
  return await answer(
    context,
    {
      unitId,
      period: year,
      ...(listing.coverage ?? { reported: listing.activities.length > 0 ? 1 : 0, expected: 1 }),
    },
    {
      list: activities.slice(start, end).map(activity => listed(context, activity)),
      matching: activities.length,
      total: listing.activities.length,
      nextOffset: end < activities.length ? end : null,
    },
  )
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
