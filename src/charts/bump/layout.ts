import type { Rank } from '#contract/common.ts'
import type { BumpSpec } from '../spec.ts'
import type { Size } from '../use-size.ts'

/** Which names stand at the ends: at both, at the right one, or initials at the right one. */
export type Names = 'both' | 'right' | 'short'
export type BumpLayout = {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  row: number
  em: number
  names: Names
}

const ROW_EM = 1.95
const PLACE_EM = 2.3
const HEAD_EM = 2
/** Between the names and the first or last year: half a shared mark must fit. */
export const INSET_EM = 1.4

/** Height in em: one row for each place and one for the years. */
export const bumpHeightEm = (spec: BumpSpec): number => HEAD_EM + spec.of * ROW_EM

/** Room for names first, then for the years; what does not fit is shortened, never cut. */
export function layoutBump(spec: BumpSpec, { width, em }: Size): BumpLayout {
  const named = (PLACE_EM + 0.6 + longest(spec.rows.map(r => r.label)) * 0.56) * em
  const short = (PLACE_EM + 0.6 + longest(spec.rows.map(r => r.short)) * 0.72) * em
  const place = PLACE_EM * em
  const plot = Math.max(5, spec.categories.length * 1.6) * em
  const names = width - 2 * named >= plot ? 'both' : width - named - place >= plot ? 'right' : 'short'
  const row = ROW_EM * em
  return {
    width,
    height: bumpHeightEm(spec) * em,
    left: names === 'both' ? named : place,
    right: width - (names === 'short' ? short : named),
    top: HEAD_EM * em + row / 2,
    bottom: HEAD_EM * em + spec.of * row - row / 2,
    row,
    em,
    names,
  }
}

export const xOfYear = ({ left, right, em }: BumpLayout, index: number, count: number): number =>
  count < 2
    ? (left + right) / 2
    : left + INSET_EM * em + (index * (right - left - 2 * INSET_EM * em)) / (count - 1)

export const yOfPlace = ({ top, row }: BumpLayout, place: number): number => top + (place - 1) * row

/** From the best to the worst place the source allows; `null`: no place to draw. */
export function spanOf(rank: Rank | undefined): { min: number; max: number } | null {
  if (rank === undefined || (rank.status !== 'exact' && rank.status !== 'range')) return null
  return rank.min === null || rank.max === null ? null : { min: rank.min, max: rank.max }
}

/** Every how many years the axis prints one. */
export const yearStep = (layout: BumpLayout, count: number): number =>
  Math.max(1, Math.ceil((count * 2.7 * layout.em) / (layout.right - layout.left)))

const longest = (names: readonly string[]): number => Math.max(0, ...names.map(name => name.length))
