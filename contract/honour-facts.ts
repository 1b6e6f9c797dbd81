import * as z from 'zod/mini'
import { Bound, LocalText, Slug, UnitId } from './common.ts'
import { Count, sourced } from './fact-fields.ts'
import { PeriodId } from './period.ts'

const Score = z.number().check(z.minimum(0), z.maximum(1000))

/**
 * How a unit was classed for a period. `kept`: the source says "continues to be", without the earlier value. Scheme,
 * level code and scores are `null` where the source does not give them; `failedConditions` explains a level below the
 * one its score would give.
 */
export const Rating = z
  .strictObject({
    entity: z.literal('rating'),
    unitId: UnitId,
    periodId: PeriodId,
    label: LocalText,
    givenBy: z.nullable(LocalText),
    kept: z.boolean(),
    schemeId: z.nullable(Slug),
    level: z.nullable(Slug),
    /** Points the unit gave itself. */
    selfScore: z.nullable(Score),
    /** Points the level above gave. */
    givenScore: z.nullable(Score),
    failedConditions: z.nullable(z.array(LocalText).check(z.maxLength(20))),
    ...sourced,
  })
  .check(z.meta({ id: 'Rating' }))
export type Rating = z.infer<typeof Rating>

export const AwardLevel = z.enum(['ward', 'district', 'city', 'national']).check(z.meta({ id: 'AwardLevel' }))
export type AwardLevel = z.infer<typeof AwardLevel>

/** What an award counts: times given (lượt), people (người) or collectives (tập thể). Never added to each other. */
export const AwardUnit = z.enum(['occurrence', 'person', 'collective']).check(z.meta({ id: 'AwardUnit' }))
export type AwardUnit = z.infer<typeof AwardUnit>

export const AwardStatus = z.enum(['granted', 'proposed']).check(z.meta({ id: 'AwardStatus' }))
export type AwardStatus = z.infer<typeof AwardStatus>

/**
 * An award of one kind to people or collectives of a unit. `proposed` is not granted and counts nowhere. `count: null`:
 * given, but nobody says to how many. `level: null`: the source does not say.
 */
export const Award = z
  .strictObject({
    entity: z.literal('award'),
    id: Slug,
    unitId: UnitId,
    periodId: PeriodId,
    /** One of `AWARD_TYPES`. */
    typeId: Slug,
    grantedBy: z.nullable(LocalText),
    level: z.nullable(AwardLevel),
    branch: z.nullable(z.enum(['state', 'union', 'party'])),
    recipientKind: z.enum(['individual', 'collective']),
    /** Name of a collective; people are counted, never named. */
    recipientName: z.nullable(LocalText),
    count: z.nullable(Count),
    countUnit: AwardUnit,
    bound: Bound,
    status: AwardStatus,
    reason: z.nullable(LocalText),
    ...sourced,
  })
  .check(z.meta({ id: 'Award' }))
export type Award = z.infer<typeof Award>

/** A standard that a unit meets, such as the e-office model; `kept`: it met it before. */
export const UnitStatus = z
  .strictObject({
    entity: z.literal('unitStatus'),
    id: Slug,
    unitId: UnitId,
    periodId: PeriodId,
    label: LocalText,
    givenBy: z.nullable(LocalText),
    kept: z.boolean(),
    ...sourced,
  })
  .check(z.meta({ id: 'UnitStatus' }))
export type UnitStatus = z.infer<typeof UnitStatus>
