import type { Filters } from '#app/filters/filters.ts'
import type { UnitId } from '#contract/common.ts'
import { MOST_COMPARED } from '#contract/comparison.ts'
import { shiftYear, YearId } from '#contract/period.ts'
import type { ComparisonQuery } from './queries.ts'

/** What stands beside the unit and year of the page: other units, or other years of the same unit. */
export type Beside = { by: 'units'; others: UnitId[] } | { by: 'years'; others: YearId[] }

const isYear = (read: string): boolean => YearId.safeParse(read).success

/**
 * Reads the address. Units and years do not mix: the first entry decides and the others must be of its kind. Nothing
 * chosen: the year before.
 */
export function besideOf(compare: string | null, { unitId, year }: Pick<Filters, 'unitId' | 'year'>): Beside {
  const read = [...new Set((compare ?? shiftYear(year, -1)).split(','))]
  const by = isYear(read[0] ?? '') ? 'years' : 'units'
  const others = read
    .filter(entry => isYear(entry) === (by === 'years'))
    .filter(entry => entry !== unitId && entry !== year)
    .slice(0, MOST_COMPARED - 1)
  return { by, others }
}

/** The question to ask: the own unit first, years in their order. */
export function queryOf(
  { by, others }: Beside,
  { unitId, year }: Pick<Filters, 'unitId' | 'year'>,
): ComparisonQuery {
  return by === 'units'
    ? { units: [unitId, ...others], years: [year] }
    : { units: [unitId], years: [year, ...others].toSorted() }
}

/** The address after one more; of the other kind, it begins a new comparison. `null`: nothing beside. */
export function withMore(beside: Beside, more: string): string {
  const isSame = isYear(more) === (beside.by === 'years')
  return [...new Set([...(isSame ? beside.others : []), more])].slice(0, MOST_COMPARED - 1).join(',')
}

export const withLess = ({ others }: Beside, less: string): string | null =>
  others.filter(entry => entry !== less).join(',') || null

export const isFull = ({ others }: Beside): boolean => others.length >= MOST_COMPARED - 1
