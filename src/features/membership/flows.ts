import { cellOf, isPartial } from '#app/api/figure-facts.ts'
import type { Cell } from '#app/charts/spec.ts'
import { FLOWS, type IndicatorId } from '#contract/indicators.ts'
import type { Balance } from '#contract/membership.ts'

/** Ways to leave that are drawn as one column. Transfers and reorganisations stand apart. */
const CAUSES = ['quit', 'retired', 'expelled', 'deceased'] as const satisfies readonly IndicatorId[]

/**
 * Members who left, all causes together: known only when every cause is. When one cause explains the whole, the
 * figure of that cause is its source.
 */
export function leftCell({ terms }: Balance): Cell {
  const figures = CAUSES.map(cause => terms[cause])
  const told = figures.flatMap(figure =>
    figure?.value === null || figure === undefined ? [] : [{ ...figure, value: figure.value }],
  )
  const first = told[0]
  if (told.length < CAUSES.length || first === undefined) return cellOf(undefined)
  const counting = told.filter(figure => figure.value !== 0)
  const only = counting.length > 1 ? null : (counting[0] ?? first)
  return {
    value: told.reduce((sum, figure) => sum + figure.value, 0),
    bound: told.every(figure => figure.bound === 'exact') ? 'exact' : 'atLeast',
    figureId: only?.id ?? null,
    coverage: told.find(isPartial)?.coverage ?? null,
  }
}

/** Some period has a value other than 0, so the series says something. */
export const occurs = (series: readonly Balance[], indicator: IndicatorId): boolean =>
  series.some(({ terms }) => (terms[indicator]?.value ?? null) !== null && terms[indicator]?.value !== 0)

export const isKnown = (series: readonly Balance[], indicator: IndicatorId): boolean =>
  series.some(({ terms }) => (terms[indicator]?.value ?? null) !== null)

/** Some month says what moved the members. */
export const hasFlow = (series: readonly Balance[]): boolean =>
  FLOWS.some(indicator => isKnown(series, indicator))
