import type { Attainment } from '#contract/attainment.ts'
import type { Figure } from '#contract/common.ts'

/**
 * Actual over target. The percentage is rounded to one decimal, but never up to 100 while the target is missed.
 * A lower bound can settle that a target is met, never that it is missed; an upper bound or an estimate settles nothing.
 */
export function attainmentOf(actual: Figure, target: Figure | null): Attainment | null {
  if (target === null) return null
  const unknown = { target, percent: null, met: null, missing: null, over: null }
  if (actual.value === null || target.value === null || target.value === 0) return unknown
  const reached = actual.value >= target.value
  const rounded = Math.round((actual.value * 1000) / target.value) / 10
  const percent = reached ? rounded : Math.min(rounded, 99.9)
  if (actual.bound !== 'exact' && !(reached && actual.bound === 'atLeast')) return { ...unknown, percent }
  if (reached) return { target, percent, met: true, missing: 0, over: actual.value - target.value }
  return { target, percent, met: false, missing: target.value - actual.value, over: 0 }
}
