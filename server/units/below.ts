import type { UnitId } from '#contract/common.ts'
import { monthsOf, type PeriodId } from '#contract/period.ts'
import type { Reference } from '../store/reference.ts'

/** A unit and every unit that was ever below it, however deep: whose facts may count for it. */
export function everBelow({ links, units }: Reference, unitId: UnitId): UnitId[] {
  const found = new Set([unitId])
  if (units.get(unitId)?.holdsAllBelow !== true) return [unitId]
  for (const parent of found) for (const link of links) if (link.parentId === parent) found.add(link.unitId)
  return [...found]
}

/**
 * Whether a fact counts for a unit: its own, or of a unit that stood below it in the fact's month (at the end of a
 * longer period), so that nothing from before a break counts for the unit after it.
 */
export const countsFor =
  (reference: Reference, unitId: UnitId) =>
  (fact: { unitId: UnitId; periodId: PeriodId }): boolean => {
    const month = monthsOf(fact.periodId).at(-1) ?? fact.periodId
    let at: UnitId | undefined = fact.unitId
    for (let depth = 0; at !== undefined && depth < MOST_LEVELS; depth++) {
      if (at === unitId) return true
      at = parentIn(reference, at, month)
    }
    return false
  }

/** More than the union has; ends a walk over links that by mistake form a ring. */
const MOST_LEVELS = 10

const parentIn = ({ links }: Reference, unitId: UnitId, month: PeriodId): UnitId | undefined =>
  links.find(link => link.unitId === unitId && link.firstMonth <= month && month <= link.lastMonth)?.parentId
