import type { Figure, UnitId } from '#contract/common.ts'
import {
  type Calendar,
  dividedBy,
  type PeriodId,
  type Step,
  shiftYear,
  type YearId,
  yearIn,
  yearsBetween,
} from '#contract/period.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Context, Handler } from '../context.ts'
import { NOTHING } from '../observations/combine.ts'
import { toFigure } from '../observations/figure.ts'
import { resolveMonths } from '../observations/resolve-months.ts'
import { resolvePeriod } from '../observations/resolve-period.ts'
import { keyOf } from '../observations/store.ts'
import { ProblemError } from '../problem.ts'
import { comparedUnits, unitRef } from '../store/reference.ts'
import { breaksSince, brokenSince } from '../units/series.ts'
import { attainmentsOf } from './attainments.ts'
import { cumulativeOf } from './cumulative.ts'
import { foundingsOf } from './foundings.ts'

/** The step of a year shows that year and the ones before it. */
const YEARS_SHOWN = 5

export const getNewMembers: Handler<'getNewMembers'> = async (
  context,
  { params: { unitId }, query: { year, step = 'month', calendar = 'civil' } },
) => {
  requireUnit(context, unitId)
  const steps = stepsOf(year, step, calendar)
  const period = yearIn(year, calendar)
  const { admitted, previousYear } = await admissions(context, [unitId], period)
  const total = admitted(unitId)
  const attainment = (await attainmentsOf(context, new Map([[unitId, total]]), period)).get(unitId) ?? null
  const { relation, rows } = await byUnit(context, unitId, period)
  const coverage =
    relation === 'children' && total.coverage !== null
      ? total.coverage
      : { reported: total.value === null ? 0 : 1, expected: 1 }
  return await answer(
    context,
    {
      unitId,
      period,
      ...coverage,
      breaks: breaksSince(context.reference, unitId, period),
      monthsMissing: monthsMissing(total),
    },
    {
      step,
      calendar,
      columns: await columns(context, unitId, steps, step),
      total,
      previousYear: previousYear(unitId),
      attainment,
      cumulative: await cumulativeOf(context, unitId, period, attainment?.target ?? null),
      byUnit: { relation, rows },
      foundings: await foundingsOf(context, unitId, year),
    },
  )
}

function stepsOf(year: YearId, step: Step, calendar: Calendar): PeriodId[] {
  const steps =
    step === 'year'
      ? yearsBetween(shiftYear(year, 1 - YEARS_SHOWN), year).map(each => yearIn(each, calendar))
      : dividedBy(year, step, calendar)
  if (steps.length > 0) return steps
  throw new ProblemError('invalid-request', `The calendar "${calendar}" has no step "${step}".`, [
    { in: 'query', field: 'step', message: 'month, half or year.', read: step, rule: null },
  ])
}

/** A year made of its months, some of which nobody reported. */
const monthsMissing = ({ rule, coverage }: Figure): Figure['coverage'] =>
  rule === 'sumOfMonths' && coverage !== null && coverage.reported < coverage.expected ? coverage : null

/** Each period beside the same one a year before; the latter unknown where a break lies between. */
async function columns(context: Context, unitId: UnitId, steps: readonly PeriodId[], step: Step) {
  const comparable = (period: PeriodId) => !brokenSince(context.reference, unitId, period)
  const earlier = steps.filter(comparable).map(period => shiftYear(period, -1))
  const asked = [...new Set([...earlier, ...steps])]
  const parts = step === 'month' ? await resolveMonths(context, [unitId], asked, ['admitted']) : new Map()
  if (step !== 'month')
    for (const period of asked)
      for (const [key, part] of await resolvePeriod(context, [unitId], period, ['admitted']))
        parts.set(key, part)
  const figure = (period: PeriodId, known: boolean) =>
    toFigure(unitId, period, 'admitted', known ? parts.get(keyOf(unitId, period, 'admitted')) : NOTHING)
  return steps.map(period => ({
    period,
    admitted: figure(period, true),
    previousYear: figure(shiftYear(period, -1), comparable(period)),
  }))
}

/** Admissions of a period and of the same one a year before; the latter unknown where a break lies between. */
async function admissions(context: Context, units: readonly UnitId[], period: PeriodId) {
  const past = shiftYear(period, -1)
  const parts = await resolvePeriod(context, units, period, ['admitted'])
  const earlier = await resolvePeriod(context, units, past, ['admitted'])
  return {
    admitted: (id: UnitId) => toFigure(id, period, 'admitted', parts.get(keyOf(id, period, 'admitted'))),
    previousYear: (id: UnitId) =>
      toFigure(
        id,
        past,
        'admitted',
        brokenSince(context.reference, id, period) ? NOTHING : earlier.get(keyOf(id, past, 'admitted')),
      ),
  }
}

async function byUnit(context: Context, unitId: UnitId, period: PeriodId) {
  const { relation, ids } = comparedUnits(context.reference, unitId, period)
  const { admitted, previousYear } = await admissions(context, ids, period)
  const attainments = await attainmentsOf(context, new Map(ids.map(id => [id, admitted(id)])), period)
  const rows = ids.map(id => ({
    unit: unitRef(context.reference, id),
    admitted: admitted(id),
    previousYear: previousYear(id),
    attainment: attainments.get(id) ?? null,
  }))
  return { relation, rows }
}
