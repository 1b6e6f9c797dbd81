import type { Rank } from '#contract/common.ts'

export const RANK_STEPS = 7

/** What stands in a small cell: 3, =3, 1–5, – (not ranked), ≤5, ? (not known); ≠1–5 is outside 1–5 or not ranked. */
export function rankMark({ status, min, max, of, tied }: Rank): string {
  if (status === 'exact' && min !== null) return tied ? `=${min}` : String(min)
  if (status === 'range' && min !== null && max !== null) return `${min}–${max}`
  if (status === 'notRanked') return '–'
  if (min !== null && min > 1) return min === 2 ? '≠1' : `≠1–${min - 1}`
  if (max !== null && max < of) return `≤${max}`
  return '?'
}

/** Step of the colour scale, 1 best … 7 last; equal steps of places. */
export const rankStep = ({ min, of }: Rank): number =>
  min === null ? RANK_STEPS : 1 + Math.floor(((min - 1) * RANK_STEPS) / Math.max(of, 1))
