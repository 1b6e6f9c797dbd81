import { monthOfDay } from '#contract/period.ts'
import type { Handler } from '../context.ts'

/** Units of both trees with the parents they have on `asOf`. */
export const listUnits: Handler<'listUnits'> = async ({ reference }, { query }) => {
  const asOf = query.asOf ?? `${reference.dataset.defaultYear}-12-31`
  const month = monthOfDay(asOf)
  const parents = new Map(
    reference.links
      .filter(l => l.firstMonth <= month && month <= l.lastMonth)
      .map(l => [l.unitId, l.parentId]),
  )
  return {
    asOf,
    units: [...reference.units.values()].map(unit => ({ ...unit, parentId: parents.get(unit.id) ?? null })),
    successions: [...reference.successions],
  }
}
