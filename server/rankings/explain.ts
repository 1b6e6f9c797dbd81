import type { Rank } from '#contract/common.ts'

/** `max`: most points of the criterion, in hundredths of a point. `weight`: a whole number its points count times. */
export type Weighed = { id: string; max: number; weight: number }
/** Points in hundredths, one for each criterion in order; `null`: not known, never 0. */
export type Scored = { unitId: string; points: (number | null)[] }
export type Sheet = { criteria: readonly Weighed[]; units: readonly Scored[] }

/** Points to add, in hundredths, for each criterion that has to change. */
export type Added = { criterionId: string; points: number }[]

/** What each criterion adds to the total of a unit: points times weight, in hundredths. They add up to it exactly. */
export const contributionsOf = (sheet: Sheet, unit: Scored): (number | null)[] =>
  sheet.criteria.map(({ weight }, i) => {
    const points = unit.points[i] ?? null
    return points === null ? null : points * weight
  })

/** Sum of all contributions; `null` as long as one of them is not known. */
export function totalOf(sheet: Sheet, unit: Scored): number | null {
  let total = 0
  for (const contribution of contributionsOf(sheet, unit)) {
    if (contribution === null) return null
    total += contribution
  }
  return total
}

/** Place of a total among all: one more than the totals that are better. `null` when any total is not known. */
export function placeOf(totals: ReadonlyMap<string, number | null>, unitId: string): Rank | null {
  const own = totals.get(unitId) ?? null
  if (own === null) return null
  let better = 0
  let same = 0
  for (const total of totals.values()) {
    if (total === null) return null
    if (total > own) better++
    if (total === own) same++
  }
  return { status: 'exact', min: better + 1, max: better + 1, of: totals.size, tied: same > 1 }
}

export const totalsOf = (sheet: Sheet): Map<string, number | null> =>
  new Map(sheet.units.map(unit => [unit.unitId, totalOf(sheet, unit)]))

/** The units with the lowest total above the own one: reaching them gains at least a place. Empty: nobody is better. */
export function nextBetter(totals: ReadonlyMap<string, number | null>, unitId: string): string[] {
  const own = totals.get(unitId) ?? null
  if (own === null) return []
  const better = [...totals].filter((entry): entry is [string, number] => entry[1] !== null && entry[1] > own)
  const lowest = Math.min(...better.map(([, total]) => total))
  return better.filter(([, total]) => total === lowest).map(([id]) => id)
}

/**
 * All smallest ways to add `gap` (hundredths of the total): as few criteria as possible, then as few points as
 * possible, none above its most. Exact: every set of that many criteria is looked at. Empty: not even full marks do.
 */
export function smallestChanges(sheet: Sheet, unit: Scored, gap: number): Added[] {
  const rooms = sheet.criteria.flatMap((criterion, i) => {
    const points = unit.points[i] ?? null
    return points === null || points >= criterion.max ? [] : [{ ...criterion, room: criterion.max - points }]
  })
  const size = fewest(rooms, gap)
  if (size === null) return []
  const ways = subsets(rooms, size).flatMap(set => {
    const way = fill(set, gap)
    return way === null ? [] : [way]
  })
  const cost = (way: Added): number => way.reduce((sum, { points }) => sum + points, 0)
  const least = Math.min(...ways.map(cost))
  return ways.filter(way => cost(way) === least)
}

/** For each criterion, the place the unit would hold if that criterion did not count. */
export const leaveOneOut = (sheet: Sheet, unitId: string): (Rank | null)[] =>
  sheet.criteria.map((_, left) => {
    const criteria = sheet.criteria.map((criterion, i) =>
      i === left ? { ...criterion, weight: 0 } : criterion,
    )
    const units = sheet.units.map(unit => ({
      ...unit,
      points: unit.points.map((points, i) => (i === left ? 0 : points)),
    }))
    return placeOf(totalsOf({ criteria, units }), unitId)
  })

type Room = Weighed & { room: number }

/** With the roomiest first, how many criteria can add `gap` at all. */
function fewest(rooms: readonly Room[], gap: number): number | null {
  const gains = rooms.map(({ room, weight }) => room * weight).sort((a, b) => b - a)
  let gained = 0
  for (const [i, gain] of gains.entries()) {
    gained += gain
    if (gained >= gap) return i + 1
  }
  return null
}

/** Each hundredth costs the same, so the heaviest criteria are filled first. */
function fill(set: readonly Room[], gap: number): Added | null {
  let open = gap
  const added = new Map<string, number>()
  for (const { id, room, weight } of set.toSorted((a, b) => b.weight - a.weight)) {
    const points = Math.min(room, Math.ceil(Math.max(0, open) / weight))
    added.set(id, points)
    open -= points * weight
  }
  return open > 0 ? null : set.map(({ id }) => ({ criterionId: id, points: added.get(id) ?? 0 }))
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, i) => subsets(items.slice(i + 1), size - 1).map(rest => [item, ...rest]))
}
