import type { Break, UnitId } from '#contract/common.ts'
import { daysOf, monthOfDay, type PeriodId, shiftYear, type YearId, yearOf } from '#contract/period.ts'
import { type Reference, unitRef } from '../store/reference.ts'

/**
 * Which unit a series of one unit shows in a month: the unit itself from its first day on; before that its
 * predecessor, where there is exactly one. `null`: the unit did not exist and no single predecessor stands for it.
 */
export function unitInMonth(reference: Reference, unitId: UnitId, month: PeriodId): UnitId | null {
  const unit = reference.units.get(unitId)
  if (unit?.validTo && month > monthOfDay(unit.validTo)) return null
  if (!unit?.validFrom || month >= monthOfDay(unit.validFrom)) return unitId
  const before = reference.successions.filter(s => s.toId === unitId)
  const [only] = before
  return before.length === 1 && only !== undefined && only.fromId !== unitId
    ? unitInMonth(reference, only.fromId, month)
    : null
}

/** The breaks of a unit's series between two years, oldest first. Nothing is summed or compared across one. */
export function breaksOf(reference: Reference, unitId: UnitId, from: YearId, to: YearId): Break[] {
  return reference.successions
    .filter(s => s.toId === unitId || s.fromId === unitId)
    .filter(s => yearOf(s.date) >= from && yearOf(s.date) <= to)
    .map(s => ({
      date: s.date,
      period: monthOfDay(s.date),
      kind: s.kind,
      from: { id: s.fromId, name: unitRef(reference, s.fromId).name },
      to: { id: s.toId, name: unitRef(reference, s.toId).name },
      basis: s.basis,
    }))
}

/** The breaks of a unit inside a period: not on its first day, where one period ends and another begins. */
export function breaksInside(reference: Reference, unitId: UnitId, period: PeriodId): Break[] {
  const { from, to } = daysOf(period)
  return breaksOf(reference, unitId, yearOf(from), yearOf(to)).filter(b => from < b.date && b.date <= to)
}

/** The breaks inside a period or between it and the same period a year before: why the two cannot be compared. */
export function breaksSince(reference: Reference, unitId: UnitId, period: PeriodId): Break[] {
  const { from } = daysOf(shiftYear(period, -1))
  const { to } = daysOf(period)
  return breaksOf(reference, unitId, yearOf(from), yearOf(to)).filter(b => from < b.date && b.date <= to)
}

export const brokenSince = (reference: Reference, unitId: UnitId, period: PeriodId): boolean =>
  breaksSince(reference, unitId, period).length > 0
