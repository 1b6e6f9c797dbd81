import type { UnitId } from '#contract/common.ts'
import type { Unit } from '#contract/units.ts'
import { above } from './unit-tree.ts'

/**
 * Whose figures choosing a unit shows. `own`: its own. `covering`: those of the one union that covers a place.
 * `several`: more than one does, to be chosen among themselves. `unknown`: a federation of which the store knows a few
 * units has no figures. `none`: no union covers exactly this place.
 */
export type Choice =
  | { kind: 'own'; unitId: UnitId }
  | { kind: 'covering'; unitId: UnitId }
  | { kind: 'several'; unitIds: UnitId[] }
  | { kind: 'unknown' | 'none' }

export function choiceOf(unit: Unit, units: readonly Unit[]): Choice {
  if (unit.tree === 'union')
    return unit.holdsAllBelow ? { kind: 'own', unitId: unit.id } : { kind: 'unknown' }
  const ids = covering(unit.id, units)
  const [first] = ids
  if (first === undefined) return { kind: 'none' }
  return ids.length === 1 ? { kind: 'covering', unitId: first } : { kind: 'several', unitIds: ids }
}

export const chosenUnit = (choice: Choice): UnitId | null => ('unitId' in choice ? choice.unitId : null)

/** Unions with figures whose territory is exactly one place; of those below each other only the uppermost. */
function covering(placeId: UnitId, units: readonly Unit[]): UnitId[] {
  const exact = units.filter(
    ({ tree, holdsAllBelow, territory }) =>
      tree === 'union' && holdsAllBelow && territory.length === 1 && territory[0] === placeId,
  )
  const ids = new Set(exact.map(({ id }) => id))
  return exact.filter(({ id }) => !above(units, id).some(parent => ids.has(parent))).map(({ id }) => id)
}
