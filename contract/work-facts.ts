import * as z from 'zod/mini'
import { Bound, IsoDate, LocalText, Slug, UnitId } from './common.ts'
import { Count, sourced } from './fact-fields.ts'
import { PeriodId, YearId } from './period.ts'

/** An emulation round (đợt thi đua). Number, title and days are `null` where the source does not give them. */
export const Round = z
  .strictObject({
    entity: z.literal('round'),
    id: Slug,
    unitId: UnitId,
    year: YearId,
    no: z.nullable(z.int().check(z.positive(), z.maximum(99))),
    title: z.nullable(LocalText),
    from: z.nullable(IsoDate),
    to: z.nullable(IsoDate),
    contents: z.array(LocalText).check(z.maxLength(30)),
    ...sourced,
  })
  .check(z.meta({ id: 'Round' }))
export type Round = z.infer<typeof Round>

/** How many rounds a source states, with or without describing any of them. */
export const RoundCount = z
  .strictObject({
    entity: z.literal('roundCount'),
    unitId: UnitId,
    periodId: YearId,
    count: Count,
    bound: Bound,
    ...sourced,
  })
  .check(z.meta({ id: 'RoundCount' }))
export type RoundCount = z.infer<typeof RoundCount>

export const CivicKind = z
  .enum(['supervision', 'criticism', 'contribution', 'education', 'propaganda', 'protection', 'organisation'])
  .check(z.meta({ id: 'CivicKind' }))
export type CivicKind = z.infer<typeof CivicKind>

/** The Politburo's decisions 217-QĐ/TW (supervision and social criticism) and 218-QĐ/TW (contributions to Party and authorities). */
export const CivicBasis = z.enum(['217', '218']).check(z.meta({ id: 'CivicBasis' }))

/**
 * Supervision and criticism, contributions, political education, propaganda, representation, building the organisation.
 * `count`: sessions (cuộc); `participants`: attendances (lượt). `null`: done, but nobody says how often or by how many.
 */
export const CivicWork = z
  .strictObject({
    entity: z.literal('civicWork'),
    id: Slug,
    unitId: UnitId,
    periodId: PeriodId,
    kind: CivicKind,
    count: z.nullable(Count),
    participants: z.nullable(Count),
    basis: z.nullable(CivicBasis),
    partner: z.nullable(LocalText),
    /** "regularly", where that is all the source says. */
    frequency: z.nullable(LocalText),
    topic: z.nullable(LocalText),
    ...sourced,
  })
  .check(z.meta({ id: 'CivicWork' }))
export type CivicWork = z.infer<typeof CivicWork>

export const NarrativeTone = z
  .enum(['context', 'result', 'limit', 'plan'])
  .check(z.meta({ id: 'NarrativeTone' }))
export type NarrativeTone = z.infer<typeof NarrativeTone>

/** What a source says without a figure, in neutral words: what the year stood under, results, limits, plans for the next year. */
export const Narrative = z
  .strictObject({
    entity: z.literal('narrative'),
    id: Slug,
    unitId: UnitId,
    /** The year it is about: a plan belongs to the year it is made for. */
    year: YearId,
    tone: NarrativeTone,
    domain: z.enum([
      'economy',
      'party',
      'urban',
      'culture',
      'administration',
      'emulation',
      'rewards',
      'members',
      'other',
    ]),
    /** Order among the lines of one tone. */
    position: z.int().check(z.positive(), z.maximum(999)),
    text: LocalText,
    ...sourced,
  })
  .check(z.meta({ id: 'Narrative' }))
export type Narrative = z.infer<typeof Narrative>
