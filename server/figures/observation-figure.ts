import type { Figure, UnitId } from '#contract/common.ts'
import type { FigurePart } from '#contract/figures.ts'
import {
  INDICATORS,
  type IndicatorId,
  IndicatorId as IndicatorSchema,
  LEAVING,
} from '#contract/indicators.ts'
import { isMonth, monthsOf, type PeriodId, PeriodId as PeriodSchema } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { leftOf, netChange } from '../membership/rules.ts'
import { toFigure } from '../observations/figure.ts'
import { resolveMonths } from '../observations/resolve-months.ts'
import { resolvePeriod } from '../observations/resolve-period.ts'
import { keyOf } from '../observations/store.ts'
import { childrenOf, unitRef } from '../store/reference.ts'
import { monthsOfUnit } from '../units/lifetime.ts'
import type { Found } from './found.ts'

/** `observation:<unit>:<period>:<indicator>`: a reported value, or what it was computed from. */
export async function observationFigure(
  context: Context,
  [unit, time, indicator]: readonly string[],
): Promise<Found | null> {
  const known = about(context, unit, time)
  const parsed = IndicatorSchema.safeParse(indicator)
  if (known === null || !parsed.success) return null
  const [unitId, period] = known
  const figure = await readFigure(context, unitId, period, parsed.data)
  const parts = await partsOf(context, figure, unitId, period, parsed.data)
  return { shown: part(context, figure, unitId, period, parsed.data), parts }
}

/** `net:<unit>:<period>`: closing − opening. */
export const netFigure = (context: Context, keys: readonly string[]): Promise<Found | null> =>
  madeOf(context, keys, 'net', ['opening', 'closing'], (unitId, period, [opening, closing]) =>
    opening && closing ? netChange(unitId, period, opening, closing) : null,
  )

/** `left:<unit>:<period>`: all causes of leaving together. */
export const leftFigure = (context: Context, keys: readonly string[]): Promise<Found | null> =>
  madeOf(context, keys, 'left', LEAVING, leftOf)

/** A figure made of several terms of one balance. */
async function madeOf(
  context: Context,
  [unit, time]: readonly string[],
  measure: 'net' | 'left',
  terms: readonly IndicatorId[],
  make: (unitId: UnitId, period: PeriodId, figures: readonly Figure[]) => Figure | null,
): Promise<Found | null> {
  const known = about(context, unit, time)
  if (known === null) return null
  const [unitId, period] = known
  const parts: FigurePart[] = []
  const figures: Figure[] = []
  for (const term of terms) {
    const figure = await readFigure(context, unitId, period, term)
    figures.push(figure)
    parts.push(part(context, figure, unitId, period, term))
  }
  const figure = make(unitId, period, figures)
  if (figure === null) return null
  return {
    shown: {
      id: figure.id,
      subject: { measure },
      unit: unitRef(context.reference, unitId),
      period,
      shown: { type: 'count', figure },
    },
    parts,
  }
}

function about(
  context: Context,
  unit: string | undefined,
  time: string | undefined,
): [UnitId, PeriodId] | null {
  const period = PeriodSchema.safeParse(time)
  return unit !== undefined && context.reference.units.has(unit) && period.success
    ? [unit, period.data]
    : null
}

async function readFigure(
  context: Context,
  unitId: UnitId,
  period: PeriodId,
  indicator: IndicatorId,
): Promise<Figure> {
  const parts = isMonth(period)
    ? await resolveMonths(context, [unitId], [period], [indicator])
    : await resolvePeriod(context, [unitId], period, [indicator])
  return toFigure(unitId, period, indicator, parts.get(keyOf(unitId, period, indicator)))
}

const part = (
  context: Context,
  figure: Figure,
  unitId: UnitId,
  period: PeriodId,
  indicatorId: IndicatorId,
): FigurePart => ({
  id: figure.id,
  subject: { measure: 'indicator', indicatorId },
  unit: unitRef(context.reference, unitId),
  period,
  shown: { type: 'count', figure },
})

/**
 * What a figure was added up from. A sum over units in a period of which the unit existed only a part is shown by
 * month: whole periods of the units below would not add up to it.
 */
async function partsOf(
  context: Context,
  figure: Figure,
  unitId: UnitId,
  period: PeriodId,
  indicator: IndicatorId,
): Promise<FigurePart[]> {
  if (figure.rule === 'reported') return []
  const existed = existedIn(context, unitId, period)
  const isWhole = isMonth(period) || existed.length === monthsOf(period).length
  if (figure.rule === 'sumOfUnits' && isWhole) {
    const children = childrenOf(context.reference, unitId, period)
    return await partsAt(context, children, [period], indicator)
  }
  const months = { sum: existed, first: existed.slice(0, 1), last: existed.slice(-1) }
  return await partsAt(context, [unitId], months[INDICATORS[indicator].overTime], indicator)
}

function existedIn({ reference }: Context, unitId: UnitId, period: PeriodId): PeriodId[] {
  const window = monthsOfUnit(reference, unitId, period)
  return monthsOf(period).filter(month => window !== null && window[0] <= month && month <= window[1])
}

async function partsAt(
  context: Context,
  units: readonly UnitId[],
  periods: readonly PeriodId[],
  indicator: IndicatorId,
): Promise<FigurePart[]> {
  const [whole] = periods.filter(period => !isMonth(period))
  const resolved = whole
    ? await resolvePeriod(context, units, whole, [indicator])
    : await resolveMonths(context, units, periods, [indicator])
  return units.flatMap(id =>
    periods.map(period => {
      const figure = toFigure(id, period, indicator, resolved.get(keyOf(id, period, indicator)))
      return part(context, figure, id, period, indicator)
    }),
  )
}
