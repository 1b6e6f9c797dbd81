import type { Average, Compared } from '#contract/comparison.ts'
import { monthsOf } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { childrenOf, unitRef } from '../store/reference.ts'
import { lastMonthOf } from '../units/lifetime.ts'
import type { Subject } from './apart.ts'
import { type Values, valuesOf } from './values.ts'

/** The units with the same parent and what all of them together have; `null` where the store does not hold them all. */
export async function sistersOf(context: Context, { unitId, year }: Subject) {
  const { reference } = context
  const month = lastMonthOf(reference, unitId, year)
  const link = reference.links.find(l => l.unitId === unitId && l.firstMonth <= month && month <= l.lastMonth)
  if (link === undefined) return null
  const units = childrenOf(reference, link.parentId, month).length
  const existed = monthsOf(year).includes(month)
  if (units < 2 || !existed) return null
  const { shown } = await valuesOf(context, link.parentId, year)
  return { parent: unitRef(reference, link.parentId), units, shown }
}

/** The mean of a count that every unit reported, or the share of all units together. A place has no mean. */
export function averageOf(shown: Values['shown'][keyof Values['shown']], units: number): Average | null {
  if (shown.type === 'quotient') return { type: 'share', figure: shown.figure }
  if (shown.type !== 'count') return null
  return { type: 'mean', value: meanOf(shown, units), total: shown.figure, units }
}

function meanOf({ figure: { value, bound, coverage } }: Extract<Compared, { type: 'count' }>, units: number) {
  const isWhole = bound === 'exact' && (coverage === null || coverage.reported === coverage.expected)
  return value === null || !isWhole || units === 0 ? null : value / units
}
