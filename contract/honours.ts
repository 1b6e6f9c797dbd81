import * as z from 'zod/mini'
import { envelope, Figure, FigureId, LocalText, SourceId, UnitId, UnitRef } from './common.ts'
import { AwardLevel, AwardUnit, Rating } from './honour-facts.ts'
import { operation } from './operation.ts'
import { YearId } from './period.ts'
import { RatingScheme } from './rating-schemes.ts'

/** A rating as it stands, with the distance between the two scores. */
export const RatingOfYear = z
  .object({
    figureId: FigureId,
    label: LocalText,
    givenBy: z.nullable(LocalText),
    kept: z.boolean(),
    schemeId: Rating.shape.schemeId,
    level: Rating.shape.level,
    selfScore: Rating.shape.selfScore,
    givenScore: Rating.shape.givenScore,
    /** Given minus own score; `null` unless both are known. */
    gap: z.nullable(z.number()),
    failedConditions: z.nullable(z.array(LocalText)),
    sources: z.array(SourceId),
  })
  .check(z.meta({ id: 'RatingOfYear' }))
export type RatingOfYear = z.infer<typeof RatingOfYear>

/** All awards of one kind, level and unit of count. */
export const AwardLine = z
  .object({
    figure: Figure,
    name: LocalText,
    abbreviation: z.nullable(z.string()),
    givers: z.array(LocalText),
    recipients: z.array(LocalText),
    reasons: z.array(LocalText),
  })
  .check(z.meta({ id: 'AwardLine' }))
export type AwardLine = z.infer<typeof AwardLine>

const LevelOfAwards = z.object({
  /** `null`: the source does not say. */
  level: z.nullable(AwardLevel),
  /**
   * What was granted at this level in this unit of count. `null`: nothing, or several titles of people: one person may
   * hold several of them, so they have no sum.
   */
  total: z.nullable(Figure),
  granted: z.array(AwardLine),
  /** Asked for and not granted: in no total. */
  proposed: z.array(AwardLine),
})

export const Honours = z
  .object({
    /** One entry a year from the first rating on; `rating: null`: none known. */
    ratings: z.array(z.object({ year: YearId, rating: z.nullable(RatingOfYear) })),
    /** The schemes of these ratings, oldest first. Levels of two schemes are never compared. */
    schemes: z.array(RatingScheme),
    byUnit: z.object({
      relation: z.enum(['children', 'sisters']),
      rows: z.array(z.object({ unit: UnitRef, own: z.boolean(), rating: z.nullable(RatingOfYear) })),
    }),
    /** One group for each unit of count that occurs; groups are never added. Lowest level first. */
    awards: z.array(z.object({ unit: AwardUnit, levels: z.array(LevelOfAwards) })),
  })
  .check(z.meta({ id: 'Honours' }))
export type Honours = z.infer<typeof Honours>

export const getHonours = operation({
  id: 'getHonours',
  method: 'get',
  path: '/api/v1/units/{unitId}/honours',
  summary: 'How a unit was rated over the years, and the awards of a year by level and unit of count.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({ year: YearId }),
  ok: { status: 200, schema: envelope(Honours) },
  problems: ['unit-not-found'],
})
