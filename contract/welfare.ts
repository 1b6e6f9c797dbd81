import * as z from 'zod/mini'
import { ActivityCategory, Funding, OccasionId, ReachUnit, StatedFunding } from './activity-terms.ts'
import {
  envelope,
  Figure,
  FigureId,
  LocalText,
  Natural,
  Quotient,
  SourceId,
  UnitId,
  UnitRef,
} from './common.ts'
import { Activity } from './facts.ts'
import { operation } from './operation.ts'
import { PeriodId, YearId } from './period.ts'

const ReachFigure = z.object({ unit: ReachUnit, figure: Figure })

/** Some of the activities: how many, what they reached in each unit of count, what they cost. Each may be a lower bound. */
const Group = { activities: Figure, reach: z.array(ReachFigure), amount: Figure }

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
    /** Money divided by the members at the end of the year, of the same unit. */
    amountPerMember: Quotient,
    /** Occurrences (lượt) divided by the members at the end of the year. `null`: no activity counts in occurrences. */
    occurrencesPerMember: z.nullable(Quotient),
    /** Activities by occasion and month. `month: null`: the source gives no month. */
    byOccasion: z.array(
      z.object({
        occasionId: OccasionId,
        activities: Figure,
        months: z.array(
          z.object({
            month: z.nullable(PeriodId),
            ...Group,
          }),
        ),
      }),
    ),
    byCategory: z.array(z.object({ category: ActivityCategory, ...Group })),
    /** `funding: null`: the source does not say who paid; then every other row is a lower bound. */
    byFunding: z.array(z.object({ funding: z.nullable(Funding), ...Group })),
    /** By the words of the source. `beneficiaries: null`: the source does not say; then every other row is a lower bound. */
    byBeneficiaries: z.array(z.object({ beneficiaries: z.nullable(LocalText), ...Group })),
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

/** How many activities one answer of `listActivities` holds. */
export const ACTIVITIES_PER_PAGE = 50

export const Activities = z
  .object({
    /** Of the unit and the units below, by day; those without a day after the days of their month, those without a month last. */
    list: z.array(WelfareActivity),
    /** How many activities of the year pass the filters, and how many there are without filters. */
    matching: Natural,
    total: Natural,
    /** The `offset` of the next page. `null`: this is the last. */
    nextOffset: z.nullable(Natural),
  })
  .check(z.meta({ id: 'Activities' }))
export type Activities = z.infer<typeof Activities>

export const listActivities = operation({
  id: 'listActivities',
  method: 'get',
  path: '/api/v1/units/{unitId}/activities',
  summary: 'Welfare activities of a year one by one, limited to a kind, an occasion or a funding.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({
    year: YearId,
    category: z.optional(ActivityCategory),
    occasion: z.optional(OccasionId),
    funding: z.optional(StatedFunding),
    offset: z
      .optional(z.string().check(z.regex(/^(0|[1-9]\d{0,6})$/)))
      .check(z.describe('How many matching activities to leave out.')),
  }),
  ok: { status: 200, schema: envelope(Activities) },
  problems: ['unit-not-found'],
})
