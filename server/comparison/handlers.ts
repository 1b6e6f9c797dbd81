import type { Break } from '#contract/common.ts'
import { ComparedMeasure, type Comparison, type Delta } from '#contract/comparison.ts'
import { monthsOf } from '#contract/period.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Context, Handler } from '../context.ts'
import { toFigure } from '../observations/figure.ts'
import { resolveMonths } from '../observations/resolve-months.ts'
import { keyOf } from '../observations/store.ts'
import { ProblemError } from '../problem.ts'
import { unitRef } from '../store/reference.ts'
import { monthsOfUnit } from '../units/lifetime.ts'
import { apartOf, breakBetween, type Subject, subjectOf } from './apart.ts'
import { deltaOf, FIRST } from './rules.ts'
import { averageOf, sistersOf } from './sisters.ts'
import { type Values, valuesOf } from './values.ts'

const MEASURES = ComparedMeasure.options
/** What happens in the course of a year: never compared between lives of different length. */
const FLOWS: readonly ComparedMeasure[] = ['admitted', 'net', 'activities', 'amount']

export const getComparison: Handler<'getComparison'> = async (context, { query }) => {
  const units = query.units.split(',')
  const years = query.years.split(',')
  if (units.length > 1 && years.length > 1)
    throw wrong('years', 'Several years need a single unit.', query.years)
  for (const [field, list] of [
    ['units', units],
    ['years', years],
  ] as const)
    if (new Set(list).size < list.length) throw wrong(field, 'Each may be named once.', list.join(','))
  for (const unitId of units) requireUnit(context, unitId)
  const asked = units.flatMap(unitId => years.map(year => subjectOf(context.reference, unitId, year)))
  const [first] = asked
  if (first === undefined) throw wrong('units', 'Must name a unit.', query.units)
  const values = await Promise.all(asked.map(({ unitId, year }) => valuesOf(context, unitId, year)))
  const sisters = years.length > 1 ? null : await sistersOf(context, first)
  const breaks = asked.map(other => breakBetween(context.reference, first, other))
  return await answer(
    context,
    {
      unitId: first.unitId,
      period: years.toSorted()[0] ?? first.year,
      periodTo: years.toSorted().at(-1) ?? first.year,
      breaks: once(breaks),
      ...coverageOf(values),
    },
    {
      by: years.length > 1 ? ('years' as const) : ('units' as const),
      subjects: await Promise.all(asked.map(subject => shownSubject(context, subject))),
      breaks,
      rows: MEASURES.map(measure => ({
        measure,
        cells: cellsOf(context, asked, values, measure),
        average: sisters === null ? null : averageOf(sisters.shown[measure], sisters.units),
      })),
      sisters: sisters === null ? null : { parent: sisters.parent, units: sisters.units },
    },
  )
}

async function shownSubject(
  context: Context,
  { unitId, year }: Subject,
): Promise<Comparison['subjects'][number]> {
  const months = monthsOf(year)
  const parts = await resolveMonths(context, [unitId], months, ['closing', 'admitted'])
  const existed = monthsOfUnit(context.reference, unitId, year)
  const figure = (period: string, indicator: 'closing' | 'admitted') =>
    toFigure(unitId, period, indicator, parts.get(keyOf(unitId, period, indicator)))
  return {
    unit: unitRef(context.reference, unitId),
    year,
    existed: existed === null ? null : { from: existed[0], to: existed[1] },
    months: months.map(period => ({
      period,
      closing: figure(period, 'closing'),
      admitted: figure(period, 'admitted'),
    })),
  }
}

function cellsOf(
  { reference }: Context,
  asked: readonly Subject[],
  values: readonly Values[],
  measure: ComparedMeasure,
) {
  const [first] = asked
  const [one] = values
  return values.map((other, i) => {
    const subject = asked[i]
    const shown = other.shown[measure]
    if (i === 0 || first === undefined || one === undefined || subject === undefined)
      return { shown, delta: FIRST }
    const apart = apartOf(reference, first, subject)
    const delta: Delta = samePopulation(one, other, measure)
      ? deltaOf(one.shown[measure], shown, apart, FLOWS.includes(measure))
      : { change: null, reason: apart.broken ? 'break' : 'population', coverage: null }
    return { shown, delta }
  })
}

/** Places compare within one order, or within its family in another year; where there is no place, nothing differs. */
function samePopulation(one: Values, other: Values, measure: ComparedMeasure): boolean {
  const [a, b] = [one.schemes[measure], other.schemes[measure]]
  return a === undefined || b === undefined || a.id === b.id || (a.family === b.family && a.year !== b.year)
}

const once = (breaks: readonly (Break | null)[]): Break[] => [
  ...new Map(
    breaks.flatMap(found => (found === null ? [] : [[`${found.date}:${found.to.id}`, found]])),
  ).values(),
]

/** Every cell says for itself what it lacks, and nothing is added up over subjects: one picture, told or not. */
const coverageOf = (values: readonly Values[]) => ({
  reported: values.some(({ shown: { closing } }) => closing.type === 'count' && closing.figure.value !== null)
    ? 1
    : 0,
  expected: 1,
})

const wrong = (field: string, message: string, read: string): ProblemError =>
  new ProblemError('invalid-request', message, [{ in: 'query', field, message, read, rule: null }])
