import { ReachUnit } from '#contract/activity-terms.ts'
import type { Figure } from '#contract/common.ts'
import { type Activity, factId } from '#contract/facts.ts'
import type { FigurePart, FigureSubject, WelfareGroup } from '#contract/figures.ts'
import { isMonth, isYear, PeriodId, YearId, yearOf } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { unitRef } from '../store/reference.ts'
import { type Grouping, groupOf, inMonth, nameOfGroup } from '../welfare/groups.ts'
import { activitiesOf } from '../welfare/listing.ts'
import { type PerMember, perMember } from '../welfare/per-member.ts'
import { amountOf, countOf, type Listing, reachOf } from '../welfare/summary.ts'
import type { Found } from './found.ts'
import { observationFigure } from './observation-figure.ts'

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

type Measure = 'activities' | 'amount' | 'reach' | Grouping
/** What is told of some activities: how many, what they cost, or how many of one unit they reached. */
type Told = 'count' | 'amount' | ReachUnit
/** The activities behind a figure, and the group they are limited to. */
type Held = { listing: Listing; within: WelfareGroup | null }

/**
 * `activities:`, `amount:` and `reach:<unit of count>` of a unit and a year; `category:`, `funding:`, `beneficiaries:`
 * and `occasion:` of a unit, a year and a group, then `amount` or a unit of count for what they cost or reached. An
 * occasion may be of a month, or `undated` for those without one.
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
  if (!(isYear(parsed.data) || (measure === 'occasion' && isMonth(parsed.data)))) return null
  const listing = await activitiesOf(context, unitId, yearOf(parsed.data))
  const held = heldAt(listing, measure, parsed.data, details)
  if (held === null) return null
  const id = [measure, unitId, period, ...details].join(':')
  const found = figureOf(id, held, told)
  if (found === null) return null
  const { figure, subject, from } = found
  const unit = unitRef(context.reference, unitId)
  return {
    shown: { id, subject, unit, period: parsed.data, shown: { type: 'count', figure } },
    parts: from.map(activity => (told === 'amount' ? costPart : activityPart)(context, activity)),
  }
}

/** `amountPerMember:` and `occurrencesPerMember:` of a unit and a year: the quotient with its two terms. */
export async function perMemberFigure(
  context: Context,
  measure: PerMember,
  [unitId, year, ...more]: readonly string[],
): Promise<Found | null> {
  if (unitId === undefined || !context.reference.units.has(unitId)) return null
  const parsed = YearId.safeParse(year)
  if (!parsed.success || more.length > 0) return null
  const listing = await activitiesOf(context, unitId, parsed.data)
  const { [measure]: figure } = await perMember(context, listing, unitId, parsed.data)
  if (figure === null) return null
  const keys = [unitId, parsed.data]
  const terms = [
    measure === 'amountPerMember'
      ? await welfareFigure(context, 'amount', keys)
      : await welfareFigure(context, 'reach', [...keys, 'occurrence']),
    await observationFigure(context, [...keys, 'closing']),
  ]
  const unit = unitRef(context.reference, unitId)
  return {
    shown: {
      id: figure.id,
      subject: { measure },
      unit,
      period: parsed.data,
      shown: { type: 'quotient', figure },
    },
    parts: terms.flatMap(term => (term === null ? [] : [term.shown])),
  }
}

const isGrouping = (measure: Measure): measure is Grouping =>
  measure !== 'activities' && measure !== 'amount' && measure !== 'reach'

function toldBy(measure: Measure, details: readonly string[]): Told | null {
  if (measure === 'activities' || measure === 'amount')
    return details.length > 0 ? null : measure === 'amount' ? 'amount' : 'count'
  const [, dating] = details
  const rest =
    measure === 'reach' ? details : details.slice(measure === 'occasion' && dating === 'undated' ? 2 : 1)
  const [last, ...more] = rest
  if (more.length > 0) return null
  if (isGrouping(measure) && (last === undefined || last === 'amount')) return last ?? 'count'
  return ReachUnit.options.find(unit => unit === last) ?? null
}

function heldAt(
  listing: Listing,
  measure: Measure,
  period: PeriodId,
  [key, dating]: readonly string[],
): Held | null {
  if (!isGrouping(measure)) return { listing, within: null }
  if (key === undefined) return null
  const group = groupOf(listing, measure, key)
  const within = nameOfGroup(measure, key, group.activities)
  if (within === null) return null
  if (dating === 'undated') return { listing: inMonth(group, null), within }
  return { listing: isMonth(period) ? inMonth(group, period) : group, within }
}

function figureOf(
  id: string,
  { listing, within }: Held,
  told: Told,
): { figure: Figure; subject: FigureSubject; from: readonly Activity[] } | null {
  const { activities, open, coverage } = listing
  const limit = within === null ? {} : { within }
  if (told === 'count')
    return {
      figure: countOf(id, activities, open, coverage),
      subject: { measure: 'activities', ...limit },
      from: activities,
    }
  if (told === 'amount')
    return { figure: amountOf(id, listing), subject: { measure: 'amount', ...limit }, from: activities }
  const reach = reachOf(listing, () => id).find(({ unit }) => unit === told)
  if (reach === undefined) return null
  const from = activities.filter(a => a.reachUnit === told)
  return { figure: reach.figure, subject: { measure: 'reach', reachUnit: told, ...limit }, from }
}
