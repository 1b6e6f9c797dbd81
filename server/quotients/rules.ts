import type { Figure, Quotient } from '#contract/common.ts'

/**
 * One figure divided by another. Only exact and complete terms give a value: of a bound no share can be told.
 * `broken`: the terms lie on both sides of a break.
 */
export function quotientOf(
  id: Quotient['id'],
  unit: Quotient['unit'],
  numerator: Figure,
  denominator: Figure,
  broken = false,
): Quotient {
  const reason = broken ? 'break' : reasonOf(numerator, denominator)
  const value =
    reason === null && numerator.value !== null && denominator.value !== null
      ? divide(numerator.value, denominator.value, unit)
      : null
  const sources = [...new Set([...numerator.sources, ...denominator.sources])]
  return { id, value, unit, numerator, denominator, reason, sources }
}

function reasonOf(numerator: Figure, denominator: Figure): Quotient['reason'] {
  if (numerator.value === null || denominator.value === null)
    return lacksUnits(numerator) || lacksUnits(denominator) ? 'incomplete' : 'unknown'
  if (!isWhole(numerator) || !isWhole(denominator)) return 'incomplete'
  return denominator.value <= 0 ? 'zero' : null
}

const divide = (numerator: number, denominator: number, unit: Quotient['unit']): number =>
  unit === 'percent' ? percentOf(numerator, denominator) : numerator / denominator

/** To one decimal, away from zero at a half; 100 only where the terms are equal. */
export function percentOf(numerator: number, denominator: number): number {
  const size = Math.round((Math.abs(numerator) * 1000) / denominator) / 10
  const gap = Math.abs(numerator) - denominator
  const kept = gap < 0 ? Math.min(size, 99.9) : gap > 0 ? Math.max(size, 100.1) : 100
  return numerator < 0 ? -kept : kept
}

const lacksUnits = ({ coverage }: Figure): boolean =>
  coverage !== null && coverage.reported > 0 && coverage.reported < coverage.expected

const isWhole = (figure: Figure): boolean =>
  figure.bound === 'exact' &&
  (figure.coverage === null || figure.coverage.reported === figure.coverage.expected)
