import type { Figure, UnitId } from '#contract/common.ts'
import { monthsOf, shiftYear, type YearId } from '#contract/period.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Context, Handler } from '../context.ts'
import { NOTHING } from '../observations/combine.ts'
import { toFigure } from '../observations/figure.ts'
import { resolveMonths } from '../observations/resolve-months.ts'
import { resolveYear } from '../observations/resolve-year.ts'
import { keyOf } from '../observations/store.ts'
import { comparedUnits, unitRef } from '../store/reference.ts'
import { breaksSince, brokenSince } from '../units/series.ts'
import { foundingsOf } from './foundings.ts'
import { attainmentOf } from './rules.ts'
import { targetsOf } from './targets.ts'

export const getNewMembers: Handler<'getNewMembers'> = async (
  context,
  { params: { unitId }, query: { year } },
) => {
  requireUnit(context, unitId)
  const { admitted, previousYear } = await admissions(context, [unitId], year)
  const total = admitted(unitId)
  const targets = await targetsOf(context, [unitId], year, 'admitted')
  const { relation, rows } = await byUnit(context, unitId, year)
  const coverage =
    relation === 'children' && total.coverage !== null
      ? total.coverage
      : { reported: total.value === null ? 0 : 1, expected: 1 }
  return await answer(
    context,
    {
      unitId,
      period: year,
      ...coverage,
      breaks: breaksSince(context.reference, unitId, year),
      monthsMissing: monthsMissing(total),
    },
    {
      months: await months(context, unitId, year),
      total,
      previousYear: previousYear(unitId),
      attainment: attainmentOf(total, targets.get(unitId) ?? null),
      byUnit: { relation, rows },
      foundings: await foundingsOf(context, unitId, year),
    },
  )
}

/** A year made of its months, some of which nobody reported. */
const monthsMissing = ({ rule, coverage }: Figure): Figure['coverage'] =>
  rule === 'sumOfMonths' && coverage !== null && coverage.reported < coverage.expected ? coverage : null

async function months(context: Context, unitId: UnitId, year: YearId) {
  const now = monthsOf(year)
  const before = brokenSince(context.reference, unitId, year) ? [] : now.map(month => shiftYear(month, -1))
  const parts = await resolveMonths(context, [unitId], now, ['admitted'])
  const earlier = await resolveMonths(context, [unitId], before, ['admitted'])
  return now.map(period => {
    const past = shiftYear(period, -1)
    return {
      period,
      admitted: toFigure(unitId, period, 'admitted', parts.get(keyOf(unitId, period, 'admitted'))),
      previousYear: toFigure(unitId, past, 'admitted', earlier.get(keyOf(unitId, past, 'admitted'))),
    }
  })
}

/** Admissions of a year and of the year before; the latter unknown where a break lies between. */
async function admissions(context: Context, units: readonly UnitId[], year: YearId) {
  const past = shiftYear(year, -1)
  const parts = await resolveYear(context, units, year, ['admitted'])
  const earlier = await resolveYear(context, units, past, ['admitted'])
  return {
    admitted: (id: UnitId) => toFigure(id, year, 'admitted', parts.get(keyOf(id, year, 'admitted'))),
    previousYear: (id: UnitId) =>
      toFigure(
        id,
        past,
        'admitted',
        brokenSince(context.reference, id, year) ? NOTHING : earlier.get(keyOf(id, past, 'admitted')),
      ),
  }
}

async function byUnit(context: Context, unitId: UnitId, year: YearId) {
  const { relation, ids } = comparedUnits(context.reference, unitId, year)
  const { admitted, previousYear } = await admissions(context, ids, year)
  const targets = await targetsOf(context, ids, year, 'admitted')
  const rows = ids.map(id => {
    const actual = admitted(id)
    return {
      unit: unitRef(context.reference, id),
      admitted: actual,
      previousYear: previousYear(id),
      attainment: attainmentOf(actual, targets.get(id) ?? null),
    }
  })
  return { relation, rows }
}
