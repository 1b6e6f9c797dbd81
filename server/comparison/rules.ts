import type { Coverage, Figure, Quotient, RankFigure } from '#contract/common.ts'
import type { Compared, Delta } from '#contract/comparison.ts'

/** What keeps two subjects apart, whatever is measured. `flows`: they existed in other months; `all`: nor at one end. */
export type Apart = { broken: boolean; contains: boolean; lifetime: 'none' | 'flows' | 'all' }

const refused = (reason: NonNullable<Delta['reason']>, coverage: Delta['coverage'] = null): Delta => ({
  change: null,
  reason,
  coverage,
})

/** The first subject has nothing to be set against. */
export const FIRST: Delta = refused('first')

/**
 * How a subject differs from the first one. Nothing is subtracted across a break, between lives of different length, from
 * a part of the other, from a figure that lacks units or months, or between places among different populations.
 */
export function deltaOf(first: Compared, other: Compared, apart: Apart, isFlow: boolean): Delta {
  if (apart.broken) return refused('break')
  if (apart.lifetime === 'all' || (isFlow && apart.lifetime === 'flows')) return refused('lifetime')
  if (first.type === 'count' && other.type === 'count')
    return apart.contains ? refused('contains') : countDelta(first.figure, other.figure)
  if (first.type === 'quotient' && other.type === 'quotient') return quotientDelta(first.figure, other.figure)
  if (first.type === 'rank' && other.type === 'rank') return rankDelta(first.figure, other.figure)
  return refused('unknown')
}

function countDelta(first: Figure, other: Figure): Delta {
  const gap = coverageGap(first) ?? coverageGap(other)
  if (first.value === null || other.value === null)
    return gap === null ? refused('unknown') : refused('incomplete', gap)
  if (gap !== null) return refused('incomplete', gap)
  if (first.bound !== 'exact' || other.bound !== 'exact') return refused('bound')
  return { change: other.value - first.value, reason: null, coverage: null }
}

/** Points between two percentages; rounded as the percentages are. */
function quotientDelta(first: Quotient, other: Quotient): Delta {
  if (first.value !== null && other.value !== null)
    return { change: Math.round((other.value - first.value) * 10) / 10, reason: null, coverage: null }
  const reasons = [first.reason, other.reason]
  if (reasons.includes('break')) return refused('break')
  const gap = [first.numerator, first.denominator, other.numerator, other.denominator]
    .map(coverageGap)
    .find(found => found !== null)
  if (gap !== undefined) return refused('incomplete', gap)
  return refused(reasons.includes('incomplete') ? 'bound' : 'unknown')
}

/** Places that the other is better by. */
function rankDelta({ rank: first }: RankFigure, { rank: other }: RankFigure): Delta {
  if (first.of !== other.of) return refused('population')
  if (first.status !== 'exact' || other.status !== 'exact' || first.min === null || other.min === null)
    return refused(first.status === 'range' || other.status === 'range' ? 'bound' : 'unknown')
  return { change: first.min - other.min, reason: null, coverage: null }
}

const isShort = (coverage: Coverage | null): coverage is Coverage =>
  coverage !== null && coverage.reported < coverage.expected

/** What a figure lacks; `null`: nothing, or nothing was ever reported. */
function coverageGap({ coverage, rule, unit }: Figure): Delta['coverage'] {
  if (!isShort(coverage)) return null
  const of =
    rule === 'sumOfMonths' ? 'months' : rule === 'count' && unit !== 'activity' ? 'activities' : 'units'
  return { of, ...coverage }
}
