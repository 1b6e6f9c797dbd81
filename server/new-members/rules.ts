import type { Attainment, Pace } from '#contract/attainment.ts'
import type { Figure } from '#contract/common.ts'
import type { PeriodId } from '#contract/period.ts'
import { boundOf, NOTHING, type Part } from '../observations/combine.ts'

/**
 * Actual over target. The percentage is rounded to one decimal, but never up to 100 while the target is missed.
 * A lower bound can settle that a target is met, never that it is missed; an upper bound or an estimate settles nothing.
 */
export function attainmentOf(
  actual: Figure,
  target: Figure | null,
  pace: Pace | null = null,
): Attainment | null {
  if (target === null) return null
  const unknown = { target, percent: null, met: null, missing: null, over: null, pace }
  if (actual.value === null || target.value === null || target.value === 0) return unknown
  const reached = actual.value >= target.value
  const rounded = Math.round((actual.value * 1000) / target.value) / 10
  const percent = reached ? rounded : Math.min(rounded, 99.9)
  if (actual.bound !== 'exact' && !(reached && actual.bound === 'atLeast')) return { ...unknown, percent }
  if (reached)
    return { target, percent, met: true, missing: 0, over: actual.value - target.value, pace: null }
  return { target, percent, met: false, missing: target.value - actual.value, over: 0, pace }
}

/** One month of a flow that is added up. */
export type Month = Pick<Part, 'value' | 'bound' | 'coverage' | 'sources'>

/**
 * What is known of the months from the first up to each one. A month that is not reported ends the line there; what
 * follows it is a lower bound. `coverage`: whole months of those that should be.
 */
export function cumulated(months: readonly Month[]): Part[] {
  return months.map((month, index) => {
    const upTo = months.slice(0, index + 1)
    const whole = upTo.filter(isWhole).length
    const coverage = { reported: whole, expected: upTo.length }
    if (month.value === null) return { ...NOTHING, rule: 'sumOfMonths', coverage }
    const known = upTo.filter(({ value }) => value !== null)
    return {
      value: known.reduce((sum, { value }) => sum + (value ?? 0), 0),
      bound: boundOf([
        ...known.map(({ bound }) => bound),
        ...(known.length < upTo.length ? (['atLeast'] as const) : []),
      ]),
      sources: [...new Set(known.flatMap(({ sources }) => sources))],
      coverage,
      rule: 'sumOfMonths',
    }
  })
}

/** How many a month are needed after the last reported month, where all before it are known for certain. */
export function paceOf(
  months: readonly (Month & { period: PeriodId })[],
  target: Figure | null,
): Pace | null {
  const last = months.findLastIndex(({ value }) => value !== null)
  const through = months[last]?.period
  const monthsLeft = months.length - 1 - last
  const done = cumulated(months)[last]
  if (through === undefined || monthsLeft === 0 || target === null || target.value === null) return null
  if (done === undefined || done.value === null || done.bound !== 'exact' || !isWhole(done)) return null
  const missing = target.value - done.value
  return missing > 0 ? { through, missing, monthsLeft, perMonth: Math.ceil(missing / monthsLeft) } : null
}

/** The part of the target that falls to the first `gone` of `of` months, to two decimals. */
export const proRataOf = (target: Figure | null, gone: number, of: number): number | null =>
  target === null || target.value === null ? null : Math.round((target.value * gone * 100) / of) / 100

const isWhole = ({ value, coverage }: Month): boolean =>
  value !== null && (coverage === null || coverage.reported === coverage.expected)
