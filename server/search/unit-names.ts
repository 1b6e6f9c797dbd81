import type { UnitId } from '#contract/common.ts'
import { fold } from '#contract/fold.ts'
import type { Reference } from '../store/reference.ts'
import { foldLong } from './fold.ts'

/** The names of a union unit, folded. */
export type UnitNames = {
  id: UnitId
  /** Every word of its full and short name. */
  words: ReadonlySet<string>
  short: string
  initials: string
}

const known = new WeakMap<Reference, readonly UnitNames[]>()

/** Names of the union units, folded once for each state of the store. */
export function unitNames(reference: Reference): readonly UnitNames[] {
  const ready = known.get(reference)
  if (ready !== undefined) return ready
  const names = [...reference.units.values()]
    .filter(({ tree }) => tree === 'union')
    .map(({ id, name, shortName }) => namesOf(id, name.vi, shortName.vi))
  known.set(reference, names)
  return names
}

export function namesOf(id: UnitId, name: string, shortName: string): UnitNames {
  const short = fold(shortName)
  return {
    id,
    words: new Set([...foldLong(name), ...foldLong(shortName), ...fold(name), ...short]),
    short: short.join(' '),
    initials: short.map(word => word.charAt(0)).join(''),
  }
}

/**
 * The units that all these words name, the closest first; the last word may still be being typed. No words name no unit.
 * Two or more initials are enough: "tt" is Thượng Thanh.
 */
export function namedUnits(words: readonly string[], units: readonly UnitNames[]): UnitId[] {
  if (words.length === 0) return []
  const typed = words.join(' ')
  const scored = units.flatMap(unit => {
    const score = closeness(words, typed, unit)
    return score === 0 ? [] : [{ id: unit.id, score }]
  })
  return scored.sort((a, b) => b.score - a.score).map(({ id }) => id)
}

function closeness(
  words: readonly string[],
  typed: string,
  { words: own, short, initials }: UnitNames,
): number {
  if (typed === short) return 4
  const last = words.length - 1
  const fits = words.every((word, i) => own.has(word) || (i === last && startsOne(own, word)))
  if (fits) return short.includes(typed) || typed.includes(short) ? 3 : 2
  return typed.length > 1 && typed === initials ? 1 : 0
}

const startsOne = (words: ReadonlySet<string>, start: string): boolean => {
  for (const word of words) if (word.startsWith(start)) return true
  return false
}
