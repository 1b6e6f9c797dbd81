import type { UnitId } from '#contract/common.ts'
import { monthId, monthOfDay, type PeriodId, type YearId, yearOf } from '#contract/period.ts'
import type { Reference } from '../store/reference.ts'

/** Months from the first to the last, both included. */
export type Window = readonly [first: PeriodId, last: PeriodId]

/** The months two windows share; `null` when there are none. */
export const intersect = (a: Window | null, b: Window): Window | null => {
  if (a === null) return null
  const window: Window = [a[0] > b[0] ? a[0] : b[0], a[1] < b[1] ? a[1] : b[1]]
  return window[0] <= window[1] ? window : null
}

/** The months of a year in which a unit existed; `null` when there are none. */
export function monthsOfUnit(reference: Reference, unit: UnitId, year: YearId): Window | null {
  const known = reference.units.get(unit)
  const first = known?.validFrom ? monthOfDay(known.validFrom) : monthId(year, 1)
  const last = known?.validTo ? monthOfDay(known.validTo) : monthId(year, 12)
  const window: Window = [
    first > monthId(year, 1) ? first : monthId(year, 1),
    last < monthId(year, 12) ? last : monthId(year, 12),
  ]
  return window[0] <= window[1] ? window : null
}

/** The last month of a year in which a unit existed; December when it did not exist at all. */
export const lastMonthOf = (reference: Reference, unit: UnitId, year: YearId): PeriodId =>
  monthsOfUnit(reference, unit, year)?.[1] ?? monthId(year, 12)

/** The units below `parent` within a window, each with the part of the window it was there and existed. */
export function staysBelow(reference: Reference, parent: UnitId, window: Window): Map<UnitId, Window> {
  const stays = new Map<UnitId, Window>()
  if (reference.units.get(parent)?.holdsAllBelow !== true) return stays
  for (const { unitId, parentId, firstMonth, lastMonth } of reference.links) {
    if (parentId !== parent) continue
    const life = monthsOfUnit(reference, unitId, yearOf(window[0]))
    const stay = intersect(intersect([firstMonth, lastMonth], window), life ?? ['9', '0'])
    if (stay !== null) stays.set(unitId, stay)
  }
  return stays
}
