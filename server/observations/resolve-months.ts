import type { UnitId } from '#contract/common.ts'
import type { IndicatorId } from '#contract/indicators.ts'
import type { PeriodId } from '#contract/period.ts'
import { childrenOf } from '../store/reference.ts'
import { NOTHING, type Part, sumGrouped } from './combine.ts'
import { isSigned, type Observations } from './figure.ts'
import { childTotals, keyOf, type Parts, storedParts } from './store.ts'

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
      sums.set(keyOf(unit, month, indicator), sumGrouped(parts, reported, valid.length, isSigned(indicator)))
    }
  return sums
}

const isWhole = (part: Part): boolean =>
  part.value !== null && part.coverage?.reported === part.coverage?.expected
