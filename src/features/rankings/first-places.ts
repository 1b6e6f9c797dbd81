import type { Rank } from '#contract/common.ts'

/** Certainly among the first `k`: an exact place or a whole range within them. */
export const isFirst = (rank: Rank | undefined, k: number): boolean =>
  rank !== undefined &&
  (rank.status === 'exact' || rank.status === 'range') &&
  rank.max !== null &&
  rank.max <= k
