import type { Figure, UnitId } from '#contract/common.ts'
import { factId } from '#contract/facts.ts'
import { INDICATORS, type IndicatorId } from '#contract/indicators.ts'
import type { PeriodId } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { readFacts } from '../store/facts.ts'

/** Targets set for units and one period; units without one are absent. */
export async function targetsOf(
  context: Pick<Context, 'db'>,
  units: readonly UnitId[],
  period: PeriodId,
  indicator: IndicatorId,
): Promise<Map<UnitId, Figure>> {
  const targets = await readFacts(context.db, 'target', {
    unit_id: units,
    period_id: [period],
    indicator_id: [indicator],
  })
  return new Map(
    targets.map(target => [
      target.unitId,
      {
        id: factId(target),
        value: target.value,
        unit: INDICATORS[indicator].unit,
        bound: 'exact',
        rule: 'reported',
        coverage: null,
        sources: [target.sourceId],
      },
    ]),
  )
}
