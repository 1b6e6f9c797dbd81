import type { Figure } from '#contract/common.ts'
import { type Activity, factId, OccasionId, ReachUnit } from '#contract/facts.ts'
import type { FigurePart, FigureSubject } from '#contract/figures.ts'
import { isMonth, PeriodId, yearOf } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { unitRef } from '../store/reference.ts'
import { activitiesOf } from '../welfare/handlers.ts'
import { amountOf, countOf, reachOf } from '../welfare/summary.ts'
import type { Found } from './found.ts'

/** One activity, with its reach as the figure where it has one. */
export function activityPart(context: Context, activity: Activity): FigurePart {
  const id = factId(activity)
  const { reach, reachUnit, amountVnd, sourceId } = activity
  const money = reach === null && amountVnd !== null
  const figure: Figure = {
    id,
    value: money ? amountVnd : reach,
    unit: money ? 'vnd' : (reachUnit ?? 'activity'),
    bound: 'exact',
    rule: 'reported',
    coverage: null,
    sources: [sourceId],
  }
  return {
    id,
    subject: { measure: 'activity', title: activity.title },
    unit: unitRef(context.reference, activity.unitId),
    period: activity.periodId,
    shown: figure.value === null ? { type: 'text' } : { type: 'count', figure },
  }
}

/** `activities:`, `amount:`, `reach:` and `occasion:` of a unit and a year (or, for an occasion, a month). */
export async function welfareFigure(
  context: Context,
  measure: 'activities' | 'amount' | 'reach' | 'occasion',
  [unitId, period, detail, dating]: readonly string[],
): Promise<Found | null> {
  if (unitId === undefined || !context.reference.units.has(unitId)) return null
  const parsed = PeriodId.safeParse(period)
  if (!parsed.success) return null
  const year = yearOf(parsed.data)
  const { activities, open } = await activitiesOf(context, unitId, year)
  const chosen = choose(activities, measure, parsed.data, detail, dating)
  if (chosen === null) return null
  const id = [measure, unitId, period, detail, dating].filter(key => key !== undefined).join(':')
  const { figure, subject } = figureOf(id, measure, chosen, open, detail)
  const shown: FigurePart = {
    id,
    subject,
    unit: unitRef(context.reference, unitId),
    period: parsed.data,
    shown: { type: 'count', figure },
  }
  return { shown, parts: chosen.map(activity => activityPart(context, activity)) }
}

function choose(
  activities: readonly Activity[],
  measure: string,
  period: string,
  detail: string | undefined,
  dating: string | undefined,
): Activity[] | null {
  if (measure === 'reach') {
    const unit = ReachUnit.safeParse(detail)
    return unit.success ? activities.filter(a => a.reachUnit === unit.data) : null
  }
  if (measure !== 'occasion') return [...activities]
  const occasion = OccasionId.safeParse(detail)
  if (!occasion.success) return null
  const held = activities.filter(a => (a.occasionId ?? 'other') === occasion.data)
  if (dating === 'undated') return held.filter(a => !isMonth(a.periodId))
  return isMonth(period) ? held.filter(a => a.periodId === period) : held
}

function figureOf(
  id: string,
  measure: 'activities' | 'amount' | 'reach' | 'occasion',
  chosen: readonly Activity[],
  open: boolean,
  detail: string | undefined,
): { figure: Figure; subject: FigureSubject } {
  if (measure === 'amount') return { figure: amountOf(id, chosen), subject: { measure: 'amount' } }
  const unit = ReachUnit.safeParse(detail)
  const [reach] = reachOf(chosen, () => id)
  if (measure === 'reach' && unit.success && reach)
    return { figure: reach.figure, subject: { measure: 'reach', reachUnit: unit.data } }
  return { figure: countOf(id, chosen, measure === 'activities' && open), subject: { measure: 'activities' } }
}
