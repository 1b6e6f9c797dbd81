import type { Bound, Coverage, FigureRule, SourceId } from '#contract/common.ts'

/** A value on its way to becoming a figure. */
export type Part = {
  value: number | null
  bound: Bound
  sources: SourceId[]
  coverage: Coverage | null
  rule: FigureRule
}

export const NOTHING: Part = { value: null, bound: 'exact', sources: [], coverage: null, rule: 'reported' }

/** The bound of a sum of parts that carry these bounds. */
export function boundOf(bounds: readonly Bound[]): Bound {
  const loose = new Set(bounds.filter(bound => bound !== 'exact'))
  const [only] = loose
  if (only === undefined) return 'exact'
  return loose.size === 1 ? only : 'about'
}

/**
 * Sum of what is known of `expected` parts. `null` when nothing is known. A sum with parts missing is a lower bound,
 * since what is summed is never negative; where it may be (`signed`), it cannot be stated at all.
 */
export function sumParts(
  rule: 'sumOfMonths' | 'sumOfUnits',
  parts: readonly Part[],
  expected: number,
  signed = false,
): Part {
  const known = parts.filter(part => part.value !== null)
  const complete = known.filter(
    part => part.coverage === null || part.coverage.reported === part.coverage.expected,
  )
  const coverage = { reported: complete.length, expected }
  const partial = complete.length < expected
  if (known.length === 0 || (partial && signed)) return { ...NOTHING, rule, coverage }
  return {
    value: known.reduce((sum, part) => sum + (part.value ?? 0), 0),
    bound: boundOf([...known.map(part => part.bound), ...(partial ? (['atLeast'] as const) : [])]),
    sources: [...new Set(known.flatMap(part => part.sources))],
    coverage,
    rule,
  }
}

/** Sums that the database has already grouped: how many units stand behind them is known from outside. */
export function sumGrouped(
  parts: readonly Part[],
  reported: number,
  expected: number,
  signed: boolean,
): Part {
  if (signed && reported < expected)
    return { ...NOTHING, rule: 'sumOfUnits', coverage: { reported, expected } }
  const sum = sumParts('sumOfUnits', parts, parts.length)
  const partial = reported < expected && sum.value !== null
  return {
    ...sum,
    bound: partial ? boundOf([sum.bound, 'atLeast']) : sum.bound,
    coverage: { reported, expected },
  }
}
