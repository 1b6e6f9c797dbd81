import type { PartOfWhole, Rank, RankFigure } from '#contract/common.ts'
import type { RankEntry } from '#contract/facts.ts'

/** An entry as a rank of `of`; without an entry the source says nothing about the unit: unknown. */
export const rankOf = (entry: RankEntry | undefined, of: number): Rank =>
  entry === undefined
    ? { status: 'unknown', min: null, max: null, of, tied: false }
    : { status: entry.status, min: entry.min, max: entry.max, of, tied: entry.tied }

/** Best place first; ranges by their better end; then outside-k, not ranked, unknown. */
export function compareRanks(a: Rank, b: Rank): number {
  const group = (rank: Rank) =>
    ['exact', 'range'].includes(rank.status) ? 0 : rank.min !== null ? 1 : rank.status === 'notRanked' ? 2 : 3
  const place = (rank: Rank) => rank.min ?? rank.of
  return group(a) - group(b) || place(a) - place(b) || (a.max ?? a.of) - (b.max ?? b.of)
}

type Comparable = { family: string; n: number }

/** Places of two rankings compare only within one family and among equally many units. */
export const isComparable = (a: Comparable | null, b: Comparable | null): boolean =>
  a !== null && b !== null && a.family === b.family && a.n === b.n

/**
 * Places gained (+) or lost (−). `null` unless both places are exact and of the same number of units: places of
 * different populations do not compare.
 */
export const movementOf = (now: Rank, before: Rank | null): number | null =>
  before === null || now.status !== 'exact' || before.status !== 'exact' || now.of !== before.of
    ? null
    : (before.min ?? 0) - (now.min ?? 0)

/** Where a rank stands to the first `k`: inside, outside, or undetermined because the source leaves it open. */
export function sideOf(rank: Rank, k: number): 'inside' | 'outside' | 'undetermined' {
  if (rank.max !== null && rank.max <= k) return 'inside'
  if (rank.status === 'notRanked' || (rank.min !== null && rank.min > k)) return 'outside'
  return 'undetermined'
}

/** How many of the evaluators placed the unit within the first `k`: a part of a whole, not a rank. */
export function topShare(id: string, ranks: readonly RankFigure[], k: number): PartOfWhole {
  const sides = ranks.map(({ rank }) => sideOf(rank, k))
  return {
    id,
    part: sides.filter(side => side === 'inside').length,
    undetermined: sides.filter(side => side === 'undetermined').length,
    whole: ranks.length,
    unit: 'evaluator',
    sources: [...new Set(ranks.flatMap(figure => figure.sources))],
  }
}
