import { ReachUnit } from '#contract/activity-terms.ts'
import type { Figure } from '#contract/common.ts'
import type { Activity } from '#contract/facts.ts'
import type { Welfare } from '#contract/welfare.ts'

/**
 * Activities and what is known of the list they come from. `open`: there may be more. `coverage`: units below that
 * named some, of all there are; `null` for a unit without units below.
 */
export type Listing = { activities: readonly Activity[]; open: boolean; coverage: Figure['coverage'] }
type Group = Pick<Welfare, 'activities' | 'reach' | 'amount'>

const sourcesOf = (activities: readonly Activity[]): string[] => [...new Set(activities.map(a => a.sourceId))]

/** More activities may exist than are named: every figure of the list is then a lower bound. */
const mayLack = ({ open, coverage }: Omit<Listing, 'activities'>): boolean =>
  open || (coverage !== null && coverage.reported < coverage.expected)

/**
 * How many activities a list names: at least that many when the list is open, or when some of the units that should
 * hold some have named none.
 */
export const countOf = (
  id: string,
  activities: readonly Activity[],
  open: boolean,
  coverage: Figure['coverage'] = null,
): Figure => ({
  id,
  value: activities.length === 0 ? null : activities.length,
  unit: 'activity',
  bound: mayLack({ open, coverage }) ? 'atLeast' : 'exact',
  rule: 'count',
  coverage,
  sources: sourcesOf(activities),
})

/**
 * Sum of one number over activities. `null` when none states it; a lower bound when some do not or when there may be
 * more activities. `coverage` says how many of the activities state it.
 */
function totalOf(
  id: string,
  unit: Figure['unit'],
  { activities, ...list }: Listing,
  read: (a: Activity) => number | null,
): Figure {
  const known = activities.filter(a => read(a) !== null)
  return {
    id,
    value: known.length === 0 ? null : known.reduce((sum, a) => sum + (read(a) ?? 0), 0),
    unit,
    bound: known.length < activities.length || mayLack(list) ? 'atLeast' : 'exact',
    rule: 'count',
    coverage: { reported: known.length, expected: activities.length },
    sources: sourcesOf(known),
  }
}

export const amountOf = (id: string, listing: Listing): Figure =>
  totalOf(id, 'vnd', listing, a => a.amountVnd)

/**
 * One total for each unit of reach that occurs: gifts, persons and occurrences are never added to each other. An
 * activity that states no reach may have reached anyone, so every total is then a lower bound.
 */
export function reachOf(listing: Listing, idFor: (unit: ReachUnit) => string): Welfare['reach'] {
  const silent = listing.activities.filter(a => a.reachUnit === null)
  return ReachUnit.options.flatMap(unit => {
    const counted = listing.activities.filter(a => a.reachUnit === unit)
    if (counted.length === 0) return []
    const activities = [...counted, ...silent]
    return [{ unit, figure: totalOf(idFor(unit), unit, { ...listing, activities }, a => a.reach) }]
  })
}

/** The figures of some activities; their ids are that of the group, then `amount` or a unit of count. */
export const groupFigures = (id: string, listing: Listing): Group => ({
  activities: countOf(id, listing.activities, listing.open, listing.coverage),
  reach: reachOf(listing, unit => `${id}:${unit}`),
  amount: amountOf(`${id}:amount`, listing),
})
