import * as z from 'zod/mini'
import { envelope, Figure, FigureId, Natural, SourceId, UnitId, UnitRef } from './common.ts'
import { Activity, OccasionId, ReachUnit } from './facts.ts'
import { operation } from './operation.ts'
import { PeriodId, YearId } from './period.ts'

const ReachFigure = z.object({ unit: ReachUnit, figure: Figure })

const { id, periodId, title, category, occasionId, date, beneficiaries, reachUnit, funding, partner } =
  Activity.shape

/** One activity with its figures apart: reach in its own unit, money in đồng. */
export const WelfareActivity = z
  .object({
    ...{ id, periodId, title, category, occasionId, date, beneficiaries, reachUnit, funding, partner },
    figureId: FigureId,
    unit: UnitRef,
    reach: z.nullable(Figure),
    amount: z.nullable(Figure),
    sources: z.array(SourceId),
  })
  .check(z.meta({ id: 'WelfareActivity' }))
export type WelfareActivity = z.infer<typeof WelfareActivity>

export const Welfare = z
  .object({
    /** Number of activities; `atLeast` when the source's list is open. */
    activities: Figure,
    previousYear: Figure,
    /** One total for each unit of reach that occurs; never one total of all. */
    reach: z.array(ReachFigure),
    amount: Figure,
    /** Activities by occasion and month. `month: null`: the source gives no month. */
    byOccasion: z.array(
      z.object({
        occasionId: OccasionId,
        activities: Figure,
        months: z.array(
          z.object({
            month: z.nullable(PeriodId),
            activities: Figure,
            reach: z.array(ReachFigure),
            amount: Figure,
          }),
        ),
      }),
    ),
    /** The activities of the unit and the units below, by date; at most 200. */
    list: z.array(WelfareActivity),
    listTotal: Natural,
  })
  .check(z.meta({ id: 'Welfare' }))
export type Welfare = z.infer<typeof Welfare>

export const getWelfare = operation({
  id: 'getWelfare',
  method: 'get',
  path: '/api/v1/units/{unitId}/welfare',
  summary: 'Welfare activities of a year by month and occasion, reach and money apart.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({ year: YearId }),
  ok: { status: 200, schema: envelope(Welfare) },
  problems: ['unit-not-found'],
})
