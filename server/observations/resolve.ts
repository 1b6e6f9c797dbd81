import type { Kysely } from 'kysely'
import type { Figure, UnitId } from '#contract/common.ts'
import { INDICATORS, type IndicatorId } from '#contract/indicators.ts'
import { monthId, monthOfDay, monthsOf, type PeriodId, type YearId } from '#contract/period.ts'
import { childrenOf, type Reference } from '../store/reference.ts'
import type { Tables } from '../store/tables.ts'
import { boundOf, NOTHING, type Part, sumParts } from './combine.ts'
import { childTotals, keyOf, type MonthTotal, monthTotals, type Parts, storedParts } from './store.ts'

export type Observations = { db: Kysely<Tables>; reference: Reference }
type Window = readonly [first: PeriodId, last: PeriodId]

const isSigned = (indicator: IndicatorId): boolean => indicator === 'adjustment'
const overTime = (indicators: readonly IndicatorId[], how: 'sum' | 'first' | 'last'): IndicatorId[] =>
  indicators.filter(id => INDICATORS[id].overTime === how)

/**
 * The value of each unit, month and indicator: what was reported for it, else the sum of the units below.
 * Keys that nobody reported are present with a `null` value.
 */
export async function resolveMonths(
  at: Observations,
  units: readonly UnitId[],
  months: readonly PeriodId[],
  indicators: readonly IndicatorId[],
): Promise<Parts> {
  const found = await storedParts(at.db, units, months, indicators)
  for (const unit of units) {
    const below = await sumBelow(at, unit, months, indicators)
    for (const month of months)
      for (const indicator of indicators) {
        const key = keyOf(unit, month, indicator)
        if (!found.has(key)) found.set(key, below.get(key) ?? NOTHING)
      }
  }
  return found
}

async function sumBelow(
  at: Observations,
  unit: UnitId,
  months: readonly PeriodId[],
  indicators: readonly IndicatorId[],
): Promise<Parts> {
  const children = new Map(months.map(month => [month, childrenOf(at.reference, unit, month)]))
  const all = [...new Set([...children.values()].flat())]
  const [first, last] = [months[0], months.at(-1)]
  if (all.length === 0 || first === undefined || last === undefined) return new Map()
  const isLeaf = (id: UnitId) => !at.reference.links.some(link => link.parentId === id)
  const totals = await childTotals(at.db, unit, all.filter(isLeaf), [first, last], indicators)
  const inner = all.filter(id => !isLeaf(id))
  const resolved =
    inner.length === 0 ? new Map<string, Part>() : await resolveMonths(at, inner, months, indicators)
  const below = new Map<string, { parts: Part[]; reported: number }>()
  const add = (key: string, part: Part, reported: number) => {
    const entry = below.get(key) ?? { parts: [], reported: 0 }
    below.set(key, { parts: [...entry.parts, part], reported: entry.reported + reported })
  }
  for (const { period_id, indicator_id, total, bound, source_id, known } of totals)
    add(
      keyOf(unit, period_id, indicator_id),
      { ...NOTHING, value: total, bound, sources: [source_id] },
      known,
    )
  for (const [month, valid] of children)
    for (const id of inner.filter(child => valid.includes(child)))
      for (const indicator of indicators) {
        const part = resolved.get(keyOf(id, month, indicator)) ?? NOTHING
        add(keyOf(unit, month, indicator), part, isWhole(part) ? 1 : 0)
      }
  const sums: Parts = new Map()
  for (const [month, valid] of children)
    for (const indicator of valid.length === 0 ? [] : indicators) {
      const { parts, reported } = below.get(keyOf(unit, month, indicator)) ?? { parts: [], reported: 0 }
      sums.set(keyOf(unit, month, indicator), sumOfUnits(parts, reported, valid.length, isSigned(indicator)))
    }
  return sums
}

const isWhole = (part: Part): boolean =>
  part.value !== null && part.coverage?.reported === part.coverage?.expected

/** Sums that the database has already grouped: how many units stand behind them is known from outside. */
function sumOfUnits(parts: readonly Part[], reported: number, expected: number, signed: boolean): Part {
  if (signed && reported < expected)
    return { ...NOTHING, rule: 'sumOfUnits', coverage: { reported, expected } }
  const sum = sumParts('sumOfUnits', parts, parts.length)
  const partial = reported < expected && sum.value !== null
  return {
    ...sum,
    bound: partial ? boundOf([sum.bound, 'atLeast']) : sum.bound,
    coverage: { reported, expected },
  }
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

/**
 * The value of each unit and indicator for a year: what was reported for the year, else made of its months, else the
 * sum of the units below. A unit that existed for part of the year counts for that part.
 */
export async function resolveYear(
  at: Observations,
  units: readonly UnitId[],
  year: YearId,
  indicators: readonly IndicatorId[],
  within: Window = [monthId(year, 1), monthId(year, 12)],
): Promise<Parts> {
  const stated = units.filter(unit => livesWithin(at.reference, unit, year, within))
  const found = await storedParts(at.db, stated, [year], indicators)
  const leaves: UnitId[] = []
  for (const unit of units) {
    const window = intersect(monthsOfUnit(at.reference, unit, year), within)
    const children = window === null ? [] : childrenOf(at.reference, unit, window[1])
    if (children.length === 0) leaves.push(unit)
    else if (window !== null) await addSumOfUnits(at, found, { unit, children, year, window }, indicators)
  }
  await addLeaves(at, found, leaves, year, within, indicators)
  for (const unit of units)
    for (const indicator of indicators) {
      const key = keyOf(unit, year, indicator)
      if (!found.has(key)) found.set(key, NOTHING)
    }
  return found
}

/** What a unit reported for its whole year says nothing about a part of it. */
function livesWithin(reference: Reference, unit: UnitId, year: YearId, within: Window): boolean {
  const life = monthsOfUnit(reference, unit, year)
  return life === null || (within[0] <= life[0] && life[1] <= within[1])
}

const intersect = (a: Window | null, b: Window): Window | null => {
  if (a === null) return null
  const window: Window = [a[0] > b[0] ? a[0] : b[0], a[1] < b[1] ? a[1] : b[1]]
  return window[0] <= window[1] ? window : null
}

async function addSumOfUnits(
  at: Observations,
  found: Parts,
  { unit, children, year, window }: { unit: UnitId; children: UnitId[]; year: YearId; window: Window },
  indicators: readonly IndicatorId[],
): Promise<void> {
  const below = await resolveYear(at, children, year, indicators, window)
  for (const indicator of indicators) {
    const key = keyOf(unit, year, indicator)
    if (found.has(key)) continue
    const parts = children.map(child => below.get(keyOf(child, year, indicator)) ?? NOTHING)
    found.set(key, sumParts('sumOfUnits', parts, children.length, isSigned(indicator)))
  }
}

async function addLeaves(
  at: Observations,
  found: Parts,
  leaves: readonly UnitId[],
  year: YearId,
  within: Window,
  indicators: readonly IndicatorId[],
): Promise<void> {
  const windows = new Map(
    leaves.map(unit => [unit, intersect(monthsOfUnit(at.reference, unit, year), within)]),
  )
  const totals = Map.groupBy(await totalsWithin(at, windows, overTime(indicators, 'sum')), total =>
    keyOf(total.unit_id, year, total.indicator_id),
  )
  const edges = [...new Set([...windows.values()].flatMap(window => window ?? []))]
  const ends = await storedParts(at.db, leaves, edges, indicators)
  for (const unit of leaves) {
    const window = windows.get(unit)
    if (!window) continue
    const expected = monthsOf(year).filter(month => window[0] <= month && month <= window[1]).length
    for (const indicator of indicators) {
      const key = keyOf(unit, year, indicator)
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
  const sum = sumOfUnits(parts, reported, expected, signed)
  return { ...sum, rule: 'sumOfMonths' }
}

/** A part as the contract shows it. */
export const toFigure = (
  unit: UnitId,
  period: PeriodId,
  indicator: IndicatorId,
  part: Part | undefined,
): Figure => ({
  id: `observation:${unit}:${period}:${indicator}`,
  unit: INDICATORS[indicator].unit,
  ...(part ?? NOTHING),
})
