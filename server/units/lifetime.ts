import type { UnitId } from '#contract/common.ts'
import { monthId, monthOfDay, monthsOf, type PeriodId, type YearId } from '#contract/period.ts'
import type { Reference } from '../store/reference.ts'

/** Months from the first to the last, both included. */
export type Window = readonly [first: PeriodId, last: PeriodId]

/** The months two windows share; `null` when there are none. */
export const intersect = (a: Window | null, b: Window): Window | null => {
  if (a === null) return null
  const window: Window = [a[0] > b[0] ? a[0] : b[0], a[1] < b[1] ? a[1] : b[1]]
  return window[0] <= window[1] ? window : null
}

/** The months of a period from first to last. */
export function windowOf(period: PeriodId): Window {
  const months = monthsOf(period)
  return [months[0] ?? period, months.at(-1) ?? period]
}

/** The part of a window in which a unit existed; `null` when there is none. */
export function lifeWithin(reference: Reference, unit: UnitId, window: Window): Window | null {
  const { validFrom = null, validTo = null } = reference.units.get(unit) ?? {}
  const first = validFrom === null ? window[0] : monthOfDay(validFrom)
  const last = validTo === null ? window[1] : monthOfDay(validTo)
  return intersect(window, [first, last])
}

/** The months of a period in which a unit existed; `null` when there are none. */
export const monthsOfUnit = (reference: Reference, unit: UnitId, period: PeriodId): Window | null =>
  lifeWithin(reference, unit, windowOf(period))

/** The last month of a year in which a unit existed; December when it did not exist at all. */
export const lastMonthOf = (reference: Reference, unit: UnitId, year: YearId): PeriodId =>
  monthsOfUnit(reference, unit, year)?.[1] ?? monthId(year, 12)

/** The units below `parent` within a window, each with the part of the window it was there and existed. */
export function staysBelow(reference: Reference, parent: UnitId, window: Window): Map<UnitId, Window> {
  const stays = new Map<UnitId, Window>()
  if (reference.units.get(parent)?.holdsAllBelow !== true) return stays
  for (const { unitId, parentId, firstMonth, lastMonth } of reference.links) {
    if (parentId !== parent) continue
    const linked = intersect(window, [firstMonth, lastMonth])
    const stay = linked === null ? null : lifeWithin(reference, unitId, linked)
    if (stay !== null) stays.set(unitId, stay)
  }
  return stays
}
