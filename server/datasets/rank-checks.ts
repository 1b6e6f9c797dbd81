import { type FactOf, factId } from '#contract/facts.ts'
import type { RankingSchemeRow } from './bundle.ts'
import type { Violation } from './violation.ts'

type RankEntry = FactOf<'rankEntry'>

/** Checks the places of each scheme: bounds, ties, and that no two units hold a place for one. */
export function rankViolations(
  schemes: readonly RankingSchemeRow[],
  entries: readonly RankEntry[],
): Violation[] {
  const byScheme = Map.groupBy(entries, entry => entry.schemeId)
  return schemes.flatMap(scheme => {
    const own = byScheme.get(scheme.id) ?? []
    return [...wrongBounds(scheme, own), ...wrongPlaces(scheme, own), ...withoutPlace(scheme, own)]
  })
}

/** How many schemes place the unit within the first `k`; `undetermined` may lie on either side of `k`. */
export function topShare(
  schemes: readonly RankingSchemeRow[],
  entries: readonly RankEntry[],
  unitId: string,
  k: number,
): { part: number; undetermined: number; whole: number } {
  const own = new Map(entries.filter(entry => entry.unitId === unitId).map(entry => [entry.schemeId, entry]))
  const found = schemes.map(scheme => own.get(scheme.id))
  const within = found.filter(entry => entry?.max !== undefined && entry.max !== null && entry.max <= k)
  const outside = found.filter(entry => entry?.status === 'notRanked' || (entry?.min ?? 0) > k)
  return {
    part: within.length,
    undetermined: schemes.length - within.length - outside.length,
    whole: schemes.length,
  }
}

function wrongBounds(scheme: RankingSchemeRow, entries: readonly RankEntry[]): Violation[] {
  const size: Violation[] =
    scheme.n === scheme.population.length
      ? []
      : [
          {
            rule: 'rank-bounds',
            severity: 'error',
            at: [scheme.id],
            expected: scheme.population.length,
            actual: scheme.n,
          },
        ]
  return [
    ...size,
    ...entries
      .filter(entry => !scheme.population.includes(entry.unitId) || !hasBounds(entry, scheme.n))
      .map((entry): Violation => {
        return {
          rule: 'rank-bounds',
          severity: 'error',
          at: [factId(entry)],
          expected: scheme.n,
          actual: entry.max,
        }
      }),
  ]
}

function hasBounds({ status, min, max }: RankEntry, n: number): boolean {
  if (status === 'notRanked') return min === null && max === null
  const inside = (min ?? 1) >= 1 && (min ?? 1) <= (max ?? n) && (max ?? n) <= n
  if (status === 'unknown') return inside && (min === null || max === null)
  return inside && min !== null && max !== null && (status !== 'exact' || min === max)
}

/**
 * Competition ranking: a place is one more than the units before it, and k units on one place are marked as tied.
 * Units without an exact place may stand before or behind, so they leave a margin. Covers permutations as well: a
 * complete order without ties uses every place once. Dense and ordinal orders are left alone.
 */
function wrongPlaces(scheme: RankingSchemeRow, entries: readonly RankEntry[]): Violation[] {
  if (scheme.method === 'dense' || scheme.method === 'ordinal') return []
  const exact = entries.filter(entry => entry.status === 'exact')
  const open = looseUnits(scheme, entries)
  return exact.flatMap((entry): Violation[] => {
    const place = entry.min ?? 0
    const before = exact.filter(other => (other.min ?? 0) < place).length
    const sharing = exact.filter(other => other.min === place).length
    const fits = before <= place - 1 && place - 1 <= before + open
    if (fits && (sharing === 1 ? !entry.tied || open > 0 : entry.tied)) return []
    return [
      { rule: 'tie-places', severity: 'error', at: [factId(entry)], expected: before + 1, actual: place },
    ]
  })
}

/** An interval must leave a place that no exact unit holds alone. */
function withoutPlace(scheme: RankingSchemeRow, entries: readonly RankEntry[]): Violation[] {
  const taken = new Set(
    entries.filter(({ status, tied }) => status === 'exact' && !tied).map(({ min }) => min),
  )
  return entries
    .filter(({ status }) => status === 'range' || status === 'unknown')
    .filter(({ status, min, max }) => {
      const places = Array.from({ length: (max ?? scheme.n) - (min ?? 1) + 1 }, (_, i) => (min ?? 1) + i)
      return status === 'range' && places.every(place => taken.has(place))
    })
    .map((entry): Violation => {
      return {
        rule: 'place-taken',
        severity: 'error',
        at: [factId(entry)],
        expected: null,
        actual: entry.min,
      }
    })
}

/** Units that may hold any place: those with an interval, an unknown place or no entry at all. */
function looseUnits(scheme: RankingSchemeRow, entries: readonly RankEntry[]): number {
  const settled = entries.filter(({ status }) => status === 'exact' || status === 'notRanked').length
  return scheme.population.length - settled
}
