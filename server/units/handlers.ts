import { compareCodes, monthOfDay } from '#contract/period.ts'
import type { Unit } from '#contract/units.ts'
import type { Handler } from '../context.ts'
import type { Reference } from '../store/reference.ts'

/** Units of both trees with the parents they have on `asOf` and all they ever had. */
export const listUnits: Handler<'listUnits'> = async ({ reference }, { query }) => {
  const asOf = query.asOf ?? `${reference.dataset.defaultYear}-12-31`
  const month = monthOfDay(asOf)
  const links = Map.groupBy(reference.links, link => link.unitId)
  return {
    asOf,
    units: [...reference.units.values()].map(unit => {
      const own = links.get(unit.id) ?? []
      const now = own.findLast(link => link.firstMonth <= month && month <= link.lastMonth)
      return { ...unit, parentId: now?.parentId ?? null, parents: parentsOf(own) }
    }),
    successions: [...reference.successions],
  }
}

const parentsOf = (links: Reference['links']): Unit['parents'] =>
  links
    .toSorted((a, b) => compareCodes(a.firstMonth, b.firstMonth))
    .map(({ parentId, firstMonth, lastMonth }) => ({
      unitId: parentId,
      from: firstMonth < OPEN_START ? null : firstMonth,
      to: lastMonth > OPEN_END ? null : lastMonth,
    }))

/** The store writes open ends as months outside any year of the product. */
const OPEN_START = '1900'
const OPEN_END = '2099-M12'
