import * as z from 'zod/mini'
import { envelope, LocalText, PartOfWhole, Positive, RankFigure, Slug, UnitId, UnitRef } from './common.ts'
import { operation } from './operation.ts'
import { YearId } from './period.ts'

/**
 * One evaluator's order of one population in one year. Ranks are decisions unless `method` says otherwise; weighted:
 * the order of weighted scores, equal totals sharing a place.
 */
export const RankingScheme = z
  .object({
    id: Slug,
    year: YearId,
    /** overall: the ward ranking; union: the ward-union ranking; departments: one of the evaluators. */
    set: z.enum(['overall', 'union', 'departments']),
    title: LocalText,
    evaluator: LocalText,
    /** Named by the source; the others carry a number only. */
    named: z.boolean(),
    subject: z.enum(['ward', 'ward-union', 'grassroots']),
    n: Positive,
    method: z.enum(['competition', 'dense', 'ordinal', 'weighted', 'decision']),
    /** Schemes of one family are comparable across years when `n` agrees. */
    family: Slug,
  })
  .check(z.meta({ id: 'RankingScheme' }))
export type RankingScheme = z.infer<typeof RankingScheme>

export const League = z
  .object({
    scheme: RankingScheme,
    own: z.nullable(RankFigure),
    /** Own place a year before in the same family with the same n; `null`: nothing comparable. */
    previous: z.nullable(RankFigure),
    /** Places gained (+) or lost (−); `null` unless both places are exact and comparable. */
    movement: z.nullable(z.int()),
    /** Best place first; units without a place last. */
    rows: z.array(
      z.object({
        unit: UnitRef,
        own: z.boolean(),
        figure: RankFigure,
        /** Places gained (+) or lost (−) since the year before; `null` unless both are exact and comparable. */
        movement: z.nullable(z.int()),
      }),
    ),
  })
  .check(z.meta({ id: 'League' }))
export type League = z.infer<typeof League>

export const Rankings = z
  .object({
    overall: z.nullable(League),
    union: z.nullable(League),
    matrix: z.nullable(
      z.object({
        units: z.array(z.object({ unit: UnitRef, own: z.boolean() })),
        rows: z.array(
          z.object({
            scheme: RankingScheme,
            cells: z.array(RankFigure),
            /** Places the own unit gained (+) or lost (−) with this evaluator since the year before, if comparable. */
            movement: z.nullable(z.int()),
          }),
        ),
        /** How many evaluators placed the own unit within the first `k`. */
        top: z.object({ k: Positive, share: PartOfWhole }),
      }),
    ),
  })
  .check(z.meta({ id: 'Rankings' }))
export type Rankings = z.infer<typeof Rankings>

/** The places of all units of one ranking over years; a year without that ranking stays in the row of years. */
export const RankingHistory = z
  .object({
    set: z.enum(['overall', 'union']),
    years: z.array(
      z.object({
        year: YearId,
        /** `null`: no ranking of the unit is known for that year. */
        scheme: z.nullable(RankingScheme),
        /** Same family and same n as the year before: only then may places be joined by a line. */
        joinsBefore: z.boolean(),
      }),
    ),
    /** One row a unit; a place for each year of `years`, `null` where the unit takes no part. */
    units: z.array(z.object({ unit: UnitRef, own: z.boolean(), places: z.array(z.nullable(RankFigure)) })),
  })
  .check(z.meta({ id: 'RankingHistory' }))
export type RankingHistory = z.infer<typeof RankingHistory>

export const getRankingHistory = operation({
  id: 'getRankingHistory',
  method: 'get',
  path: '/api/v1/units/{unitId}/rankings/history',
  summary: 'The places of all units of the ward ranking or the ward-union ranking, year by year.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({ set: z.enum(['overall', 'union']), from: YearId, to: YearId }),
  ok: { status: 200, schema: envelope(RankingHistory) },
  problems: ['unit-not-found'],
})

export const getRankings = operation({
  id: 'getRankings',
  method: 'get',
  path: '/api/v1/units/{unitId}/rankings',
  summary: 'The ward ranking, the ward-union ranking and the matrix of evaluators and wards of a year.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({ year: YearId }),
  ok: { status: 200, schema: envelope(Rankings) },
  problems: ['unit-not-found'],
})
