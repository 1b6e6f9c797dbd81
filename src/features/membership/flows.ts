import { FLOWS, type IndicatorId } from '#contract/indicators.ts'
import type { Balance } from '#contract/membership.ts'

/** Some period has a value other than 0, so the series says something. */
export const occurs = (series: readonly Balance[], indicator: IndicatorId): boolean =>
  series.some(({ terms }) => (terms[indicator]?.value ?? null) !== null && terms[indicator]?.value !== 0)

export const isKnown = (series: readonly Balance[], indicator: IndicatorId): boolean =>
  series.some(({ terms }) => (terms[indicator]?.value ?? null) !== null)

/** Some month says what moved the members. */
export const hasFlow = (series: readonly Balance[]): boolean =>
  FLOWS.some(indicator => isKnown(series, indicator))
