import type { Figure } from '#contract/common.ts'
import { type Activity, factId, OccasionId, ReachUnit } from '#contract/facts.ts'
import type { FigurePart, FigureSubject } from '#contract/figures.ts'
import { isMonth, isYear, PeriodId, yearOf } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { unitRef } from '../store/reference.ts'
import { activitiesOf } from '../welfare/handlers.ts'
import { amountOf, countOf, reachOf } from '../welfare/summary.ts'
import type { Found } from './found.ts'

/** One activity, with its reach as the figure where it has one, else its money. */
export function activityPart(context: Context, activity: Activity): FigurePart {
  const { reach, reachUnit, amountVnd } = activity
  if (reach === null && amountVnd === null)
    return { ...partOf(context, activity, null, 'vnd'), shown: { type: 'text' } }
  return reach === null
    ? partOf(context, activity, amountVnd, 'vnd')
    : partOf(context, activity, reach, reachUnit ?? 'activity')
}

/** One activity as a part of a sum of money: what it cost, or that nobody said. */
export const costPart = (context: Context, activity: Activity): FigurePart =>
  partOf(context, activity, activity.amountVnd, 'vnd', `${factId(activity)}:amount`)

function partOf(
  context: Context,
  activity: Activity,
  value: number | null,
  unit: Figure['unit'],
  id = factId(activity),
): FigurePart {
  const sources = [activity.sourceId]
  return {
    id,
    subject: { measure: 'activity', title: activity.title },
    unit: unitRef(context.reference, activity.unitId),
    period: activity.periodId,
    shown: {
      type: 'count',
      figure: { id, value, unit, bound: 'exact', rule: 'reported', coverage: null, sources },
    },
  }
}

type Measure = 'activities' | 'amount' | 'reach' | 'occasion'
/** What is told of some activities: how many, what they cost, or how many of one unit they reached. */
type Told = 'count' | 'amount' | ReachUnit

/**
 * `activities:`, `amount:` and `reach:<unit of count>` of a unit and a year; `occasion:` of a unit, a year or month and
 * an occasion, then `undated` for those without a month, then `amount` or a unit of count for what they cost or reached.
 */
export async function welfareFigure(
  context: Context,
  measure: Measure,
  [unitId, period, ...details]: readonly string[],
): Promise<Found | null> {
  if (unitId === undefined || !context.reference.units.has(unitId)) return null
  const parsed = PeriodId.safeParse(period)
  const told = toldBy(measure, details)
  if (!parsed.success || told === null) return null
  const { activities, open, coverage } = await activitiesOf(context, unitId, yearOf(parsed.data))
  const held = measure === 'occasion' ? heldAt(activities, parsed.data, details) : activities
  const isKnownPeriod = isYear(parsed.data) || (measure === 'occasion' && isMonth(parsed.data))
  if (held === null || !isKnownPeriod) return null
  const id = [measure, unitId, period, ...details].join(':')
  const found = figureOf(
    id,
    held,
    told,
    measure === 'activities' ? { open, coverage } : { open: false, coverage: null },
  )
  if (found === null) return null
  const { figure, subject, from } = found
  const unit = unitRef(context.reference, unitId)
  return {
    shown: { id, subject, unit, period: parsed.data, shown: { type: 'count', figure } },
    parts: from.map(activity => (told === 'amount' ? costPart : activityPart)(context, activity)),
  }
}

function toldBy(measure: Measure, details: readonly string[]): Told | null {
  if (measure === 'activities' || measure === 'amount')
    return details.length > 0 ? null : measure === 'amount' ? 'amount' : 'count'
  const [last, ...more] = measure === 'reach' ? details : details.slice(1).filter(key => key !== 'undated')
  if (more.length > 0) return null
  if (measure === 'occasion' && (last === undefined || last === 'amount')) return last ?? 'count'
  return ReachUnit.options.find(unit => unit === last) ?? null
}

function heldAt(
  activities: readonly Activity[],
  period: PeriodId,
  [occasion, dating]: readonly string[],
): Activity[] | null {
  if (!OccasionId.safeParse(occasion).success) return null
  const held = activities.filter(a => (a.occasionId ?? 'other') === occasion)
  if (dating === 'undated') return held.filter(a => !isMonth(a.periodId))
  return isMonth(period) ? held.filter(a => a.periodId === period) : held
}

function figureOf(
  id: string,
  held: readonly Activity[],
  told: Told,
  { open, coverage }: { open: boolean; coverage: Figure['coverage'] },
): { figure: Figure; subject: FigureSubject; from: readonly Activity[] } | null {
  if (told === 'count')
    return { figure: countOf(id, held, open, coverage), subject: { measure: 'activities' }, from: held }
  if (told === 'amount') return { figure: amountOf(id, held), subject: { measure: 'amount' }, from: held }
  const from = held.filter(a => a.reachUnit === told)
  const reach = reachOf(held, () => id).find(({ unit }) => unit === told)
  return reach ? { figure: reach.figure, subject: { measure: 'reach', reachUnit: told }, from } : null
}
