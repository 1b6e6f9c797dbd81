import type { UnitId } from '#contract/common.ts'
import { INDICATORS, type IndicatorId } from '#contract/indicators.ts'
import { monthsOf, type PeriodId } from '#contract/period.ts'
import type { Reference } from '../store/reference.ts'
import { intersect, monthsOfUnit, staysBelow, type Window, windowOf } from '../units/lifetime.ts'
import { NOTHING, type Part, sumGrouped, sumParts } from './combine.ts'
import { isSigned, type Observations } from './figure.ts'
import { keyOf, type MonthTotal, monthTotals, type Parts, storedParts } from './store.ts'

const overTime = (indicators: readonly IndicatorId[], how: 'sum' | 'first' | 'last'): IndicatorId[] =>
  indicators.filter(id => INDICATORS[id].overTime === how)

/**
 * The value of each unit and indicator for a year, half, quarter or union year: what was reported for the period, else made of its months, else the
 * sum of the units below. A unit that existed for part of the period counts for that part.
 */
export async function resolvePeriod(
  at: Observations,
  units: readonly UnitId[],
  period: PeriodId,
  indicators: readonly IndicatorId[],
  within: Window = windowOf(period),
): Promise<Parts> {
  const stated = units.filter(unit => livesWithin(at.reference, unit, period, within))
  const found = await storedParts(at.db, stated, [period], indicators)
  const leaves: UnitId[] = []
  for (const unit of units) {
    const window = intersect(monthsOfUnit(at.reference, unit, period), within)
    if (window === null || staysBelow(at.reference, unit, window).size === 0) leaves.push(unit)
    else await addSumOfUnits(at, found, { unit, period, window }, indicators)
  }
  await addLeaves(at, found, leaves, period, within, indicators)
  for (const unit of units)
    for (const indicator of indicators) {
      const key = keyOf(unit, period, indicator)
      if (!found.has(key)) found.set(key, NOTHING)
    }
  return found
}

/** What a unit reported for its whole period says nothing about a part of it. */
function livesWithin(reference: Reference, unit: UnitId, period: PeriodId, within: Window): boolean {
  const life = monthsOfUnit(reference, unit, period)
  return life === null || (within[0] <= life[0] && life[1] <= within[1])
}

/** Every unit that was below at some time of the window counts for the time it was: flows of all, stocks at the ends. */
async function addSumOfUnits(
  at: Observations,
  found: Parts,
  { unit, period, window }: { unit: UnitId; period: PeriodId; window: Window },
  indicators: readonly IndicatorId[],
): Promise<void> {
  const stays = staysBelow(at.reference, unit, window)
  const below = new Map<string, Parts>()
  for (const [first, last] of stays.values()) {
    const key = `${first}:${last}`
    if (below.has(key)) continue
    const units = [...stays].filter(([, stay]) => `${stay[0]}:${stay[1]}` === key).map(([id]) => id)
    below.set(key, await resolvePeriod(at, units, period, indicators, [first, last]))
  }
  for (const indicator of indicators) {
    const key = keyOf(unit, period, indicator)
    if (found.has(key)) continue
    const how = INDICATORS[indicator].overTime
    const counted = [...stays].filter(
      ([, [first, last]]) => how === 'sum' || (how === 'first' ? first === window[0] : last === window[1]),
    )
    const parts = counted.map(
      ([id, [first, last]]) => below.get(`${first}:${last}`)?.get(keyOf(id, period, indicator)) ?? NOTHING,
    )
    found.set(key, sumParts('sumOfUnits', parts, counted.length, isSigned(indicator)))
  }
}

async function addLeaves(
  at: Observations,
  found: Parts,
  leaves: readonly UnitId[],
  period: PeriodId,
  within: Window,
  indicators: readonly IndicatorId[],
): Promise<void> {
  const windows = new Map(
    leaves.map(unit => [unit, intersect(monthsOfUnit(at.reference, unit, period), within)]),
  )
  const totals = Map.groupBy(await totalsWithin(at, windows, overTime(indicators, 'sum')), total =>
    keyOf(total.unit_id, period, total.indicator_id),
  )
  const edges = [...new Set([...windows.values()].flatMap(window => window ?? []))]
  const ends = await storedParts(at.db, leaves, edges, indicators)
  for (const unit of leaves) {
    const window = windows.get(unit)
    if (!window) continue
    const expected = monthsOf(period).filter(month => window[0] <= month && month <= window[1]).length
    for (const indicator of indicators) {
      const key = keyOf(unit, period, indicator)
      if (found.has(key)) continue
      const how = INDICATORS[indicator].overTime
      if (how !== 'sum') {
        const end = ends.get(keyOf(unit, how === 'first' ? window[0] : window[1], indicator))
        if (end) found.set(key, { ...end, rule: how === 'first' ? 'firstOfMonths' : 'lastOfMonths' })
        continue
      }
      const own = totals.get(key)
      if (own) found.set(key, sumOfMonths(own, expected, isSigned(indicator)))
    }
  }
}

/** Month totals of each unit inside its own window; units that share a window are asked for together. */
async function totalsWithin(
  at: Observations,
  windows: ReadonlyMap<UnitId, Window | null>,
  indicators: readonly IndicatorId[],
): Promise<MonthTotal[]> {
  const totals: MonthTotal[] = []
  for (const [, shared] of Map.groupBy(windows, ([, window]) => String(window))) {
    const [, window] = shared[0] ?? []
    if (window) {
      const units = shared.map(([unit]) => unit)
      totals.push(...(await monthTotals(at.db, units, window, indicators)))
    }
  }
  return totals
}

function sumOfMonths(totals: readonly MonthTotal[], expected: number, signed: boolean): Part {
  const reported = totals.reduce((sum, total) => sum + total.known, 0)
  const parts = totals.map(t => ({ ...NOTHING, value: t.total, bound: t.bound, sources: [t.source_id] }))
  const sum = sumGrouped(parts, reported, expected, signed)
  return { ...sum, rule: 'sumOfMonths' }
}
