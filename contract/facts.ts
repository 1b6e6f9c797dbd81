import * as z from 'zod/mini'
import { ActivityCategory, Funding, OccasionId, ReachUnit } from './activity-terms.ts'
import { Bound, IsoDate, LocalText, Slug, UnitId } from './common.ts'
import { Count, sourced } from './fact-fields.ts'
import { Award, Rating, UnitStatus } from './honour-facts.ts'
import { IndicatorId } from './indicators.ts'
import { PeriodId, YearId } from './period.ts'
import { CivicWork, Narrative, Round, RoundCount } from './work-facts.ts'

const Place = z.int().check(z.positive(), z.maximum(10_000))
const Amount = z.number().check(z.minimum(-1e12), z.maximum(1e15))

/** One value of one indicator for one unit and period. `value: null`: reported as missing. */
export const Observation = z
  .strictObject({
    entity: z.literal('observation'),
    unitId: UnitId,
    periodId: PeriodId,
    indicatorId: IndicatorId,
    value: z.nullable(Amount),
    bound: Bound,
    ...sourced,
  })
  .check(z.meta({ id: 'Observation' }))
export type Observation = z.infer<typeof Observation>

/** What a level above asked of a unit for a period. */
export const Target = z
  .strictObject({
    entity: z.literal('target'),
    unitId: UnitId,
    periodId: PeriodId,
    indicatorId: IndicatorId,
    value: z.nullable(Amount.check(z.nonnegative())),
    assignedBy: z.nullable(LocalText),
    ...sourced,
  })
  .check(z.meta({ id: 'Target' }))
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
    name: z.nullable(LocalText),
    count: z.nullable(Count.check(z.positive())),
    membersAtEvent: z.nullable(Count),
    ...sourced,
  })
  .check(z.meta({ id: 'UnionEvent' }))
export type UnionEvent = z.infer<typeof UnionEvent>

/** A welfare activity. Reach and money may be unknown; units of reach are never added to each other. */
export const Activity = z
  .strictObject({
    entity: z.literal('activity'),
    id: Slug,
    unitId: UnitId,
    /** A month when known, else the year. */
    periodId: PeriodId,
    title: LocalText,
    category: ActivityCategory,
    occasionId: z.nullable(OccasionId),
    date: z.nullable(IsoDate),
    beneficiaries: z.nullable(LocalText),
    reach: z.nullable(Count),
    reachUnit: z.nullable(ReachUnit),
    amountVnd: z.nullable(z.int().check(z.nonnegative(), z.maximum(1e15))),
    funding: z.nullable(Funding),
    partner: z.nullable(LocalText),
    ...sourced,
  })
  .check(z.meta({ id: 'Activity' }))
export type Activity = z.infer<typeof Activity>

/** One unit's place in one ranking, as the evaluator decided it. */
export const RankEntry = z
  .strictObject({
    entity: z.literal('rankEntry'),
    schemeId: Slug,
    unitId: UnitId,
    status: z.enum(['exact', 'range', 'notRanked', 'unknown']),
    min: z.nullable(Place),
    max: z.nullable(Place),
    tied: z.boolean(),
    ...sourced,
  })
  .check(z.meta({ id: 'RankEntry' }))
export type RankEntry = z.infer<typeof RankEntry>

/** Points of one unit under one criterion of a ranking, before weighting. `value: null`: reported as missing. */
export const Score = z
  .strictObject({
    entity: z.literal('score'),
    schemeId: Slug,
    criterionId: Slug,
    unitId: UnitId,
    value: z.nullable(z.number().check(z.nonnegative(), z.maximum(1e6))),
    ...sourced,
  })
  .check(z.meta({ id: 'Score' }))
export type Score = z.infer<typeof Score>

/** The motto of a year, and who set it. */
export const Theme = z
  .strictObject({
    entity: z.literal('theme'),
    id: Slug,
    unitId: UnitId,
    year: YearId,
    issuer: z.nullable(LocalText),
    text: LocalText,
    ...sourced,
  })
  .check(z.meta({ id: 'Theme' }))
export type Theme = z.infer<typeof Theme>

/** That a list of activities or of unions founded is open: what it names is "at least", not "exactly". */
export const OpenList = z
  .strictObject({
    entity: z.literal('openList'),
    unitId: UnitId,
    periodId: PeriodId,
    list: z.enum(['activities', 'foundings']),
    ...sourced,
  })
  .check(z.meta({ id: 'OpenList' }))
export type OpenList = z.infer<typeof OpenList>

/** Everything a change set can add, change or remove. Each entity is one table of the store. */
export const Fact = z
  .discriminatedUnion('entity', [
    Observation,
    Target,
    UnionEvent,
    Activity,
    RankEntry,
    Score,
    Theme,
    Rating,
    OpenList,
    Award,
    UnitStatus,
    Round,
    RoundCount,
    CivicWork,
    Narrative,
  ])
  .check(z.meta({ id: 'Fact' }))
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
    case 'score':
      return `score:${fact.schemeId}:${fact.criterionId}:${fact.unitId}`
    case 'rating':
    case 'roundCount':
      return `${fact.entity}:${fact.unitId}:${fact.periodId}`
    case 'openList':
      return `openList:${fact.unitId}:${fact.periodId}:${fact.list}`
    default:
      return `${fact.entity}:${fact.id}`
  }
}
