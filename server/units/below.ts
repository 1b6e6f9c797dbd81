import type { UnitId } from '#contract/common.ts'
import { monthsOf, type PeriodId } from '#contract/period.ts'
import type { Reference } from '../store/reference.ts'

/** A unit and every unit that was ever below it: whose facts may count for it. */
export const everBelow = ({ links }: Reference, unitId: UnitId): UnitId[] => [
  ...new Set([unitId, ...links.filter(link => link.parentId === unitId).map(link => link.unitId)]),
]

/**
 * Whether a fact counts for a unit: its own, or of a unit that belonged to it in the fact's month (at the end of a
 * longer period), so that nothing from before a break counts for the unit after it.
 */
export const countsFor =
  ({ links }: Reference, unitId: UnitId) =>
  (fact: { unitId: UnitId; periodId: PeriodId }): boolean => {
    const month = monthsOf(fact.periodId).at(-1) ?? fact.periodId
    return (
      fact.unitId === unitId ||
      links.some(
        link =>
          link.unitId === fact.unitId &&
          link.parentId === unitId &&
          link.firstMonth <= month &&
          month <= link.lastMonth,
      )
    )
  }
