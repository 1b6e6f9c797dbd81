import type { UnitId } from '#contract/common.ts'
import { type Calendar, dividedBy, MOST_YEARS, type Step, type YearId } from '#contract/period.ts'
import type { Unit } from '#contract/units.ts'
import type { Address, Dropped } from './address.ts'

const DEFAULT_YEARS = 5

/** What the screen shows: the address with its gaps filled. */
export type Filters = { unitId: UnitId; year: YearId; from: YearId; step: Step; calendar: Calendar }
/** `firstYear`: the first year with figures; a range starts there at the earliest unless the address says otherwise. */
export type Defaults = { unitId: UnitId; year: YearId; firstYear: YearId }

/** `units: null`: the list is not known (yet), so a unit in the address is believed. */
export function resolveFilters(
  address: Address,
  defaults: Defaults,
  units: readonly Pick<Unit, 'id'>[] | null,
): { filters: Filters; dropped: Dropped[] } {
  const dropped: Dropped[] = []
  const knows = address.unit === null || units === null || units.some(unit => unit.id === address.unit)
  if (!knows && address.unit !== null) dropped.push({ field: 'unit', read: address.unit })
  const year = address.year ?? defaults.year
  const usesFrom = address.from === null || rangeIsUsable(address.from, year)
  if (!usesFrom && address.from !== null) dropped.push({ field: 'from', read: address.from })
  const calendar = address.calendar ?? 'civil'
  const divides = address.step === null || dividedBy(year, address.step, calendar).length > 0
  if (!divides && address.step !== null) dropped.push({ field: 'step', read: address.step })
  for (const read of address.compare?.split(',') ?? [])
    if (units !== null && !isYearLike(read) && !units.some(unit => unit.id === read))
      dropped.push({ field: 'compare', read })
  return {
    filters: {
      unitId: (knows ? address.unit : null) ?? defaults.unitId,
      year,
      from: (usesFrom ? address.from : null) ?? defaultFrom(year, defaults),
      step: (divides ? address.step : null) ?? 'month',
      calendar,
    },
    dropped,
  }
}

const isYearLike = (read: string): boolean => /^\d{4}$/.test(read)

export type Change = Partial<Address>

/**
 * The next address. A value that equals its default is not written down. One panel is open at a time: where a figure
 * opens or closes, a source closes, and the other way round.
 */
export function changeAddress(address: Address, change: Change, defaults: Defaults): Address {
  const closed: Change = 'figure' in change ? { source: null } : 'source' in change ? { figure: null } : {}
  const next = { ...address, ...closed, ...change }
  const year = next.year ?? defaults.year
  const divides = next.step !== null && dividedBy(year, next.step, next.calendar ?? 'civil').length > 0
  return {
    ...next,
    unit: next.unit === defaults.unitId ? null : next.unit,
    year: next.year === defaults.year ? null : next.year,
    step: next.step === 'month' || !divides ? null : next.step,
    calendar: next.calendar === 'civil' ? null : next.calendar,
    from:
      next.from === null || next.from === defaultFrom(year, defaults) || !rangeIsUsable(next.from, year)
        ? null
        : next.from,
  }
}

function defaultFrom(year: YearId, { firstYear }: Defaults): YearId {
  const from = String(Number(year) - DEFAULT_YEARS + 1)
  return firstYear > from && firstYear <= year ? firstYear : from
}

const rangeIsUsable = (from: YearId, to: YearId): boolean =>
  from <= to && Number(to) - Number(from) < MOST_YEARS
