import { z } from 'zod'
import { Bound, IsoDate, LocalText, Slug, SourceId, UnitId, Words } from './common.ts'
import { IndicatorId } from './indicators.ts'
import { PeriodId, YearId } from './period.ts'

const sourced = { sourceId: SourceId, note: Words.max(500).nullable() }
const Count = z.int().nonnegative().max(1e9)
const Place = z.int().positive().max(10_000)
const Amount = z.number().min(-1e12).max(1e15)

/** One value of one indicator for one unit and period. `value: null`: reported as missing. */
export const Observation = z
  .strictObject({
    entity: z.literal('observation'),
    unitId: UnitId,
    periodId: PeriodId,
    indicatorId: IndicatorId,
    value: Amount.nullable(),
    bound: Bound,
    ...sourced,
  })
  .meta({ id: 'Observation' })
export type Observation = z.infer<typeof Observation>

/** What a level above asked of a unit for a period. */
export const Target = z
  .strictObject({
    entity: z.literal('target'),
    unitId: UnitId,
    periodId: PeriodId,
    indicatorId: IndicatorId,
    value: Amount.nonnegative().nullable(),
    assignedBy: LocalText.nullable(),
    ...sourced,
  })
  .meta({ id: 'Target' })
export type Target = z.infer<typeof Target>

/** A grassroots union founded, merged or ended. Founding by merger is not growth. */
export const UnionEvent = z
  .strictObject({
    entity: z.literal('unionEvent'),
    id: Slug,
    unitId: UnitId,
    periodId: PeriodId,
    type: z.enum(['founded', 'foundedByMerger', 'received', 'merged', 'dissolved']),
    kind: z.enum(['enterprise', 'publicService', 'office', 'occupational']),
    role: z.enum(['lead', 'coordinate']),
    name: LocalText.nullable(),
    count: Count.positive().nullable(),
    membersAtEvent: Count.nullable(),
    ...sourced,
  })
  .meta({ id: 'UnionEvent' })
export type UnionEvent = z.infer<typeof UnionEvent>

export const OccasionId = z
  .enum([
    'tet',
    '08-03',
    'workers-month',
    '01-06',
    '27-07',
    '28-07',
    '02-09',
    'school-year',
    'mid-autumn',
    '20-10',
    'other',
  ])
  .meta({ id: 'OccasionId' })
export type OccasionId = z.infer<typeof OccasionId>

export const ReachUnit = z.enum(['person', 'occurrence', 'gift', 'house']).meta({ id: 'ReachUnit' })
export type ReachUnit = z.infer<typeof ReachUnit>

/** A welfare activity. Reach and money may be unknown; units of reach are never added to each other. */
export const Activity = z
  .strictObject({
    entity: z.literal('activity'),
    id: Slug,
    unitId: UnitId,
    /** A month when known, else the year. */
    periodId: PeriodId,
    title: LocalText,
    category: z.enum([
      'gift',
      'visit',
      'aid',
      'scholarship',
      'housing',
      'health',
      'contest',
      'culture',
      'meal',
      'training',
      'other',
    ]),
    occasionId: OccasionId.nullable(),
    date: IsoDate.nullable(),
    beneficiaries: LocalText.nullable(),
    reach: Count.nullable(),
    reachUnit: ReachUnit.nullable(),
    amountVnd: z.int().nonnegative().max(1e15).nullable(),
    funding: z.enum(['union', 'employer', 'budget', 'social', 'mixed']).nullable(),
    partner: LocalText.nullable(),
    ...sourced,
  })
  .meta({ id: 'Activity' })
export type Activity = z.infer<typeof Activity>

/** One unit's place in one ranking, as the evaluator decided it. */
export const RankEntry = z
  .strictObject({
    entity: z.literal('rankEntry'),
    schemeId: Slug,
    unitId: UnitId,
    status: z.enum(['exact', 'range', 'notRanked', 'unknown']),
    min: Place.nullable(),
    max: Place.nullable(),
    tied: z.boolean(),
    ...sourced,
  })
  .meta({ id: 'RankEntry' })
export type RankEntry = z.infer<typeof RankEntry>

/** The motto of a year, and who set it. */
export const Theme = z
  .strictObject({
    entity: z.literal('theme'),
    id: Slug,
    unitId: UnitId,
    year: YearId,
    issuer: LocalText.nullable(),
    text: LocalText,
    ...sourced,
  })
  .meta({ id: 'Theme' })
export type Theme = z.infer<typeof Theme>

/** How a unit was classed for a period. `kept`: the source says "continues to be", without the earlier value. */
export const Rating = z
  .strictObject({
    entity: z.literal('rating'),
    unitId: UnitId,
    periodId: PeriodId,
    label: LocalText,
    givenBy: LocalText.nullable(),
    kept: z.boolean(),
    ...sourced,
  })
  .meta({ id: 'Rating' })
export type Rating = z.infer<typeof Rating>

/** That a list of activities is open: "at least", not "exactly". */
export const OpenList = z
  .strictObject({
    entity: z.literal('openList'),
    unitId: UnitId,
    periodId: PeriodId,
    list: z.enum(['activities', 'foundings']),
    ...sourced,
  })
  .meta({ id: 'OpenList' })
export type OpenList = z.infer<typeof OpenList>

/** Everything a change set can add, change or remove. Each entity is one table of the store. */
export const Fact = z
  .discriminatedUnion('entity', [
    Observation,
    Target,
    UnionEvent,
    Activity,
    RankEntry,
    Theme,
    Rating,
    OpenList,
  ])
  .meta({ id: 'Fact' })
export type Fact = z.infer<typeof Fact>
export type Entity = Fact['entity']
export type FactOf<E extends Entity> = Extract<Fact, { entity: E }>

/** Stable id of a fact, and of the figure that shows it alone. */
export function factId(fact: Fact): string {
  switch (fact.entity) {
    case 'observation':
    case 'target':
      return `${fact.entity}:${fact.unitId}:${fact.periodId}:${fact.indicatorId}`
    case 'rankEntry':
      return `rankEntry:${fact.schemeId}:${fact.unitId}`
    case 'rating':
      return `rating:${fact.unitId}:${fact.periodId}`
    case 'openList':
      return `openList:${fact.unitId}:${fact.periodId}:${fact.list}`
    default:
      return `${fact.entity}:${fact.id}`
  }
}
