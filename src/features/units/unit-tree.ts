import { fitOf } from '#app/i18n/fold.ts'
import type { UnitId } from '#contract/common.ts'
import type { Unit } from '#contract/units.ts'

export type Tree = Unit['tree']
export type Node = { unit: Unit; children: Node[] }
/** One line of a tree on screen; `open: null`: nothing below it. */
export type Row = {
  unit: Unit
  depth: number
  position: number
  siblings: number
  open: boolean | null
  parentId: UnitId | null
}

/** The units of one tree under the last parent each had, names in Vietnamese order, ended ones last. */
export function treeOf(units: readonly Unit[], tree: Tree): Node[] {
  const own = units.filter(unit => unit.tree === tree)
  const known = new Set(own.map(({ id }) => id))
  const byParent = Map.groupBy(own, unit => {
    const parentId = lastParent(unit)
    return parentId !== null && known.has(parentId) ? parentId : null
  })
  const under = (parentId: UnitId | null): Node[] =>
    (byParent.get(parentId) ?? []).toSorted(inOrder).map(unit => ({ unit, children: under(unit.id) }))
  return under(null)
}

export const lastParent = ({ parents }: Pick<Unit, 'parents'>): UnitId | null =>
  parents.at(-1)?.unitId ?? null

/** The lines that are in view while the units in `open` are unfolded. */
export function rowsOf(
  nodes: readonly Node[],
  open: ReadonlySet<UnitId>,
  depth = 1,
  parent: UnitId | null = null,
): Row[] {
  return nodes.flatMap(({ unit, children }, i) => {
    const isOpen = children.length === 0 ? null : open.has(unit.id)
    const row = { unit, depth, position: i + 1, siblings: nodes.length, open: isOpen, parentId: parent }
    return [row, ...(isOpen === true ? rowsOf(children, open, depth + 1, unit.id) : [])]
  })
}

/** Units of a tree that fit what was typed, best fit first. */
export function searchUnits(units: readonly Unit[], tree: Tree, typed: string): Row[] {
  const found = units
    .filter(unit => unit.tree === tree)
    .flatMap(unit => {
      const fits = [unit.shortName.vi, unit.name.vi, unit.name.en ?? ''].map(name => fitOf(typed, name))
      const best = fits.filter(fit => fit !== null).toSorted()[0]
      return best === undefined ? [] : [{ unit, best }]
    })
    .toSorted((a, b) => a.best - b.best || inOrder(a.unit, b.unit))
  return found.map(({ unit }, i) => ({
    unit,
    depth: 1,
    position: i + 1,
    siblings: found.length,
    open: null,
    parentId: null,
  }))
}

/** Everything above a unit, so that a tree can be unfolded down to it. */
export function above(units: readonly Unit[], unitId: UnitId): UnitId[] {
  const byId = new Map(units.map(unit => [unit.id, unit]))
  const found: UnitId[] = []
  for (let at = byId.get(unitId); at !== undefined && found.length < MOST_LEVELS; ) {
    const parentId = lastParent(at)
    if (parentId !== null) found.push(parentId)
    at = parentId === null ? undefined : byId.get(parentId)
  }
  return found
}

/** More than the union has; ends a walk over parents that by mistake form a ring. */
const MOST_LEVELS = 10

const { compare } = new Intl.Collator('vi', { numeric: true })
const hasEnded = (unit: Unit): number => (unit.validTo === null ? 0 : 1)
const inOrder = (a: Unit, b: Unit): number =>
  hasEnded(a) - hasEnded(b) || compare(a.shortName.vi, b.shortName.vi)
