import type { Figure, UnitId } from '#contract/common.ts'
import { INDICATOR_IDS, type IndicatorId } from '#contract/indicators.ts'
import type { Balance } from '#contract/membership.ts'
import type { PeriodId } from '#contract/period.ts'
import { boundOf, NOTHING } from '../observations/combine.ts'
import { toFigure } from '../observations/resolve.ts'
import { keyOf, type Parts } from '../observations/store.ts'

/**
 * Net change: closing − opening, in persons. `null` when either is unknown, or when one of them misses units that
 * the other has: the difference would then count missing units as leavers.
 */
export function netChange(unitId: UnitId, period: PeriodId, opening: Figure, closing: Figure): Figure {
  const head = { id: `net:${unitId}:${period}`, unit: 'person', rule: 'difference' } as const
  const same = opening.coverage?.reported === closing.coverage?.reported
  if (opening.value === null || closing.value === null || !same)
    return { ...head, value: null, bound: 'exact', coverage: null, sources: [] }
  return {
    ...head,
    value: closing.value - opening.value,
    bound: boundOf([opening.bound, closing.bound]) === 'exact' ? 'exact' : 'about',
    coverage: closing.coverage,
    sources: [...new Set([...opening.sources, ...closing.sources])],
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
  return { period, unitId: shown, terms, net: netChange(shown, period, figure('opening'), figure('closing')) }
}
