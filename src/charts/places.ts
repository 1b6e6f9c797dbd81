import type { Rank } from '#contract/common.ts'
import type { LeagueSpec } from './spec.ts'

export type LeagueUnit = LeagueSpec['rows'][number]
/** Units side by side at one place. `place: null`: no place to order by. */
export type Place = { key: string; rank: Rank; units: LeagueUnit[] }

/** Rows grouped by place, best first: exact and ranges by their best end, then the unknown, then the not ranked. */
export function placesOf(rows: readonly LeagueUnit[]): Place[] {
  const places = new Map<string, Place>()
  for (const unit of rows) {
    const { status, min, max } = unit.rank
    const key = `${status}:${min}:${max}`
    const place = places.get(key)
    if (place === undefined) places.set(key, { key, rank: unit.rank, units: [unit] })
    else place.units.push(unit)
  }
  return [...places.values()].sort((a, b) => order(a.rank) - order(b.rank))
}

/** The first `k` places and every place with an own unit. */
export const firstPlaces = (places: readonly Place[], k: number): Place[] =>
  places.filter(({ rank, units }) => isWithin(rank, k) || units.some(u => u.own))

/** Certainly among the first `k`. */
export const isWithin = (rank: Rank, k: number): boolean => {
  const worst = rank.status === 'exact' ? rank.min : rank.max
  return (rank.status === 'exact' || rank.status === 'range') && worst !== null && worst <= k
}

/** Sorts best first; a place that is not known comes after those that are. */
export function order({ status, min, max, of }: Rank): number {
  if (status === 'exact') return min ?? of
  if (status === 'range') return (min ?? of) + 0.5
  if (status === 'notRanked') return of * 3
  return of + (max ?? min ?? of)
}
