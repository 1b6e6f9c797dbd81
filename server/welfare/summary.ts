import type { Figure, UnitId } from '#contract/common.ts'
import { type Activity, OccasionId, ReachUnit } from '#contract/facts.ts'
import { compareCodes, isMonth, type PeriodId } from '#contract/period.ts'
import type { Welfare } from '#contract/welfare.ts'

const sourcesOf = (activities: readonly Activity[]): string[] => [...new Set(activities.map(a => a.sourceId))]

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
  bound: open || (coverage !== null && coverage.reported < coverage.expected) ? 'atLeast' : 'exact',
  rule: 'count',
  coverage,
  sources: sourcesOf(activities),
})

/**
 * Sum of one number over activities. `null` when none states it; a lower bound when some do not. `coverage` says how
 * many of the activities state it.
 */
function totalOf(
  id: string,
  unit: Figure['unit'],
  activities: readonly Activity[],
  read: (a: Activity) => number | null,
): Figure {
  const known = activities.filter(a => read(a) !== null)
  return {
    id,
    value: known.length === 0 ? null : known.reduce((sum, a) => sum + (read(a) ?? 0), 0),
    unit,
    bound: known.length < activities.length ? 'atLeast' : 'exact',
    rule: 'count',
    coverage: { reported: known.length, expected: activities.length },
    sources: sourcesOf(known),
  }
}

export const amountOf = (id: string, activities: readonly Activity[]): Figure =>
  totalOf(id, 'vnd', activities, a => a.amountVnd)

/**
 * One total for each unit of reach that occurs: gifts, persons and occurrences are never added to each other. An
 * activity that states no reach may have reached anyone, so every total is then a lower bound.
 */
export function reachOf(
  activities: readonly Activity[],
  idFor: (unit: ReachUnit) => string,
): Welfare['reach'] {
  const silent = activities.filter(a => a.reachUnit === null)
  return ReachUnit.options.flatMap(unit => {
    const counted = activities.filter(a => a.reachUnit === unit)
    if (counted.length === 0) return []
    return [{ unit, figure: totalOf(idFor(unit), unit, [...counted, ...silent], a => a.reach) }]
  })
}

export function byOccasion(
  activities: readonly Activity[],
  unitId: UnitId,
  year: string,
): Welfare['byOccasion'] {
  return OccasionId.options.flatMap(occasionId => {
    const own = activities.filter(a => (a.occasionId ?? 'other') === occasionId)
    if (own.length === 0) return []
    const months = [...new Set(own.map(monthOf))].sort((a, b) => compareCodes(a ?? '', b ?? ''))
    return [
      {
        occasionId,
        activities: countOf(`occasion:${unitId}:${year}:${occasionId}`, own, false),
        months: months.map(month => {
          const held = own.filter(a => monthOf(a) === month)
          const id = `occasion:${unitId}:${month ?? year}:${occasionId}${month === null ? ':undated' : ''}`
          return {
            month,
            activities: countOf(id, held, false),
            reach: reachOf(held, unit => `${id}:${unit}`),
            amount: amountOf(`${id}:amount`, held),
          }
        }),
      },
    ]
  })
}

const monthOf = (activity: Activity): PeriodId | null =>
  isMonth(activity.periodId) ? activity.periodId : null
