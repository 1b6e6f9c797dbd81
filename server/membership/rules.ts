import type { Figure, UnitId } from '#contract/common.ts'
import { INDICATOR_IDS, type IndicatorId, LEAVING } from '#contract/indicators.ts'
import type { Balance } from '#contract/membership.ts'
import type { PeriodId } from '#contract/period.ts'
import { boundOf, NOTHING } from '../observations/combine.ts'
import { toFigure } from '../observations/figure.ts'
import { keyOf, type Parts } from '../observations/store.ts'

const isComplete = ({ value, coverage }: Figure): boolean =>
  value !== null && (coverage === null || coverage.reported === coverage.expected)

/**
 * Net change: closing − opening, in persons. `null` unless both are known for every unit: otherwise missing units would
 * count as leavers or as new.
 */
export function netChange(unitId: UnitId, period: PeriodId, opening: Figure, closing: Figure): Figure {
  const head = { id: `net:${unitId}:${period}`, unit: 'person', rule: 'difference' } as const
  if (opening.value === null || closing.value === null || !isComplete(opening) || !isComplete(closing))
    return { ...head, value: null, bound: 'exact', coverage: null, sources: [] }
  return {
    ...head,
    value: closing.value - opening.value,
    bound: boundOf([opening.bound, closing.bound]) === 'exact' ? 'exact' : 'about',
    coverage: closing.coverage,
    sources: [...new Set([...opening.sources, ...closing.sources])],
  }
}

/** Members who left, in persons: the sum of all causes, with the coverage of the cause that fewest units reported. */
export function leftOf(unitId: UnitId, period: PeriodId, causes: readonly Figure[]): Figure {
  const head = { id: `left:${unitId}:${period}`, unit: 'person', rule: 'sumOfCauses' } as const
  const values = causes.map(({ value }) => value).filter(value => value !== null)
  if (values.length < causes.length || values.length === 0)
    return { ...head, value: null, bound: 'exact', coverage: null, sources: [] }
  const coverages = causes.map(({ coverage }) => coverage).filter(coverage => coverage !== null)
  return {
    ...head,
    value: values.reduce((sum, value) => sum + value),
    bound: boundOf(causes.map(({ bound }) => bound)),
    coverage: coverages.toSorted((a, b) => a.reported - b.reported)[0] ?? null,
    sources: [...new Set(causes.flatMap(({ sources }) => sources))],
  }
}

/** The balance of one unit and period out of resolved parts; `unitId: null` gives a balance of unknowns. */
export function balanceOf(
  parts: Parts,
  asked: UnitId,
  unitId: UnitId | null,
  period: PeriodId,
  indicators: readonly IndicatorId[] = INDICATOR_IDS,
): Balance {
  const shown = unitId ?? asked
  const figure = (indicator: IndicatorId) =>
    toFigure(
      shown,
      period,
      indicator,
      unitId === null ? NOTHING : parts.get(keyOf(unitId, period, indicator)),
    )
  const terms = Object.fromEntries(indicators.map(id => [id, figure(id)]))
  return {
    period,
    unitId: shown,
    terms,
    net: netChange(shown, period, figure('opening'), figure('closing')),
    left: leftOf(shown, period, LEAVING.map(figure)),
  }
}
