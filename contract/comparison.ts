import * as z from 'zod/mini'
import { Break, Coverage, envelope, Figure, Natural, Quotient, RankFigure, UnitRef } from './common.ts'
import { operation } from './operation.ts'
import { PeriodId, YearId } from './period.ts'

/** The most subjects that can be told apart on one chart. */
export const MOST_COMPARED = 4

const SLUG = '[a-z0-9]+(-[a-z0-9]+)*'
const YEAR = '(19|20)[0-9]{2}'

/** What is compared. Flows are of the year, the others of its last day. */
export const ComparedMeasure = z
  .enum([
    'closing',
    'admitted',
    'net',
    'womenShare',
    'density',
    'attainment',
    'activities',
    'amount',
    'wardRank',
    'unionRank',
  ])
  .check(z.meta({ id: 'ComparedMeasure' }))
export type ComparedMeasure = z.infer<typeof ComparedMeasure>

/**
 * The difference to the first subject: in the unit of the figure, in percentage points, or in places (+ is better).
 * `null` with the reason why nothing can be said. unknown: one of the two is not reported; incomplete: one lacks months or
 * units, `coverage` says how many it has; bound: one is only a bound; break: the two lie on both sides of one;
 * lifetime: they did not exist in the same months; contains: one is a part of the other; population: ranked among others.
 */
export const Delta = z
  .object({
    change: z.nullable(z.number()),
    reason: z.nullable(
      z.enum(['first', 'unknown', 'incomplete', 'bound', 'break', 'lifetime', 'contains', 'population']),
    ),
    coverage: z.nullable(z.object({ of: z.enum(['months', 'units', 'activities']), ...Coverage.shape })),
  })
  .check(z.meta({ id: 'Delta' }))
export type Delta = z.infer<typeof Delta>

const Compared = z.discriminatedUnion('type', [
  z.object({ type: z.literal('count'), figure: Figure }),
  z.object({ type: z.literal('quotient'), figure: Quotient }),
  z.object({ type: z.literal('rank'), figure: RankFigure }),
  /** No ranking, or no target: nothing that could be reported. */
  z.object({ type: z.literal('none') }),
])
export type Compared = z.infer<typeof Compared>

/** Of the units with the same parent: the mean of a count, or the share of all of them together. */
const Average = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('mean'),
    /** `null`: not every unit has reported; `total.coverage` says how many. */
    value: z.nullable(z.number()),
    total: Figure,
    units: Natural,
  }),
  z.object({ type: z.literal('share'), figure: Quotient }),
])
export type Average = z.infer<typeof Average>

export const Comparison = z
  .object({
    by: z.enum(['units', 'years']),
    subjects: z.array(
      z.object({
        /** Unit whose figures these are; in a year before a break its only predecessor. */
        unit: UnitRef,
        year: YearId,
        /** First and last month of the year in which it existed; `null`: it did not. */
        existed: z.nullable(z.object({ from: PeriodId, to: PeriodId })),
        months: z.array(z.object({ period: PeriodId, closing: Figure, admitted: Figure })),
      }),
    ),
    /** The break between the first subject and another, by place among the subjects; `null`: none. */
    breaks: z.array(z.nullable(Break)),
    rows: z.array(
      z.object({
        measure: ComparedMeasure,
        cells: z.array(z.object({ shown: Compared, delta: Delta })),
        average: z.nullable(Average),
      }),
    ),
    /** The unit whose members are averaged, and how many they are. `null`: no sisters, or several years. */
    sisters: z.nullable(z.object({ parent: UnitRef, units: Natural })),
  })
  .check(z.meta({ id: 'Comparison' }))
export type Comparison = z.infer<typeof Comparison>

export const getComparison = operation({
  id: 'getComparison',
  method: 'get',
  path: '/api/v1/comparison',
  summary: 'Up to four units in one year, or one unit in up to four years, measure by measure.',
  query: z.strictObject({
    units: z
      .string()
      .check(
        z.regex(new RegExp(`^${SLUG}(,${SLUG}){0,${MOST_COMPARED - 1}}$`)),
        z.maxLength(500),
        z.describe('One to four unit ids, separated by commas.'),
      ),
    years: z
      .string()
      .check(
        z.regex(new RegExp(`^${YEAR}(,${YEAR}){0,${MOST_COMPARED - 1}}$`)),
        z.describe('One to four years, separated by commas; more than one only for one unit.'),
      ),
  }),
  ok: { status: 200, schema: envelope(Comparison) },
  problems: ['unit-not-found'],
})
