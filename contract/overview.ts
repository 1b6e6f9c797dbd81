import * as z from 'zod/mini'
import { Attainment } from './attainment.ts'
import { envelope, Figure, FigureId, LocalText, PartOfWhole, RankFigure, SourceId, UnitId } from './common.ts'
import { operation } from './operation.ts'
import { YearId } from './period.ts'

const CountKpi = z.object({
  type: z.literal('count'),
  id: z.enum(['members', 'newMembers', 'newUnions', 'activities']),
  figure: Figure,
  previousYear: Figure,
  /** Against the year before; `null`: unknown, or a break lies between. */
  change: z.nullable(z.number()),
  attainment: z.nullable(Attainment),
})
const RankKpi = z.object({
  type: z.literal('rank'),
  id: z.enum(['wardRank', 'unionRank']),
  figure: RankFigure,
  /** The place a year before, where one is comparable. */
  previous: z.nullable(RankFigure),
  movement: z.nullable(z.int()),
})
const PartKpi = z.object({
  type: z.literal('part'),
  id: z.literal('topRanks'),
  k: z.int(),
  figure: PartOfWhole,
})

export const Kpi = z.discriminatedUnion('type', [CountKpi, RankKpi, PartKpi]).check(z.meta({ id: 'Kpi' }))
export type Kpi = z.infer<typeof Kpi>

export const Overview = z
  .object({
    kpis: z.array(Kpi),
    themes: z.array(
      z.object({
        figureId: FigureId,
        year: YearId,
        issuer: z.nullable(LocalText),
        text: LocalText,
        sources: z.array(SourceId),
      }),
    ),
    rating: z.nullable(
      z.object({
        figureId: FigureId,
        label: LocalText,
        givenBy: z.nullable(LocalText),
        kept: z.boolean(),
        sources: z.array(SourceId),
      }),
    ),
    /** Members at the end of each month of the year and the four before it. */
    members: z.array(z.object({ period: z.string(), closing: Figure })),
  })
  .check(z.meta({ id: 'Overview' }))
export type Overview = z.infer<typeof Overview>

export const getOverview = operation({
  id: 'getOverview',
  method: 'get',
  path: '/api/v1/units/{unitId}/overview',
  summary: 'The year in a few figures: members, admissions, unions founded, welfare, ranks, themes.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({ year: YearId }),
  ok: { status: 200, schema: envelope(Overview) },
  problems: ['unit-not-found'],
})
