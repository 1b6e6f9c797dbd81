import { z } from 'zod'
import { PeriodId } from './period.ts'

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120)

export const UnitId = Slug.meta({
  id: 'UnitId',
  description:
    'Stable id of an administrative or union unit; never an official code or a name, which both change.',
})
export type UnitId = z.infer<typeof UnitId>

export const IsoDate = z.iso
  .date()
  .meta({ id: 'IsoDate', description: 'Calendar day YYYY-MM-DD, no time zone.' })

/** Text of a person or a document: one normal form, and nothing a database could not hold. */
export const Words = z
  .string()
  .normalize('NFC')
  .regex(/^[^\0]*$/)

/** Words in both languages of the product. `en: null` means no translation exists; show the Vietnamese. */
export const LocalText = z.strictObject({ vi: Words.min(1), en: Words.nullable() }).meta({ id: 'LocalText' })
export type LocalText = z.infer<typeof LocalText>

/**
 * What a count counts. Figures of different units are never added:
 * person (người), occurrence (lượt), gift (suất), house (căn), collective (tập thể), unit (đơn vị),
 * activity (hoạt động), evaluator (đơn vị chấm), vnd (đồng).
 */
export const CountUnit = z
  .enum(['person', 'occurrence', 'gift', 'house', 'collective', 'unit', 'activity', 'evaluator', 'vnd'])
  .meta({ id: 'CountUnit' })
export type CountUnit = z.infer<typeof CountUnit>

export const Bound = z
  .enum(['exact', 'atLeast', 'atMost', 'about'])
  .meta({ id: 'Bound', description: 'atLeast: the source names a lower bound ("at least 4"), not a count.' })
export type Bound = z.infer<typeof Bound>

export const SourceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*$/)
  .max(120)
  .meta({ id: 'SourceId' })

export type SourceId = z.infer<typeof SourceId>

export const SourceKind = z.enum(['seed', 'import', 'manual', 'demo']).meta({
  id: 'SourceKind',
  description:
    'seed: the published article; import: a file; manual: typed by a person; demo: illustrative, invented.',
})
export type SourceKind = z.infer<typeof SourceKind>

export const Source = z
  .object({
    id: SourceId,
    kind: SourceKind,
    title: LocalText,
    /** Where in the document: paragraph and sentence, or sheet and cell. `null`: the document as a whole. */
    locator: LocalText.nullable(),
    publishedAt: z.string().nullable(),
    /** The day the figures describe. `null`: the source does not say. */
    asOf: IsoDate.nullable(),
    recordedBy: z.string().nullable(),
  })
  .meta({ id: 'Source' })
export type Source = z.infer<typeof Source>

/** Opens the source panel. `<entity>:<keys…>`, for example `observation:cd-phuong-thuong-thanh:2017:admitted`. */
export const FigureId = z
  .string()
  .regex(/^[a-z][A-Za-z]*(:[A-Za-z0-9-]+)+$/)
  .max(300)
  .meta({ id: 'FigureId' })
export type FigureId = z.infer<typeof FigureId>

/** How a figure came to be. `reported`: one stored fact; the others are computed from facts that `getFigure` lists. */
export const FigureRule = z
  .enum(['reported', 'sumOfMonths', 'firstOfMonths', 'lastOfMonths', 'sumOfUnits', 'difference', 'count'])
  .meta({ id: 'FigureRule' })
export type FigureRule = z.infer<typeof FigureRule>

export const Coverage = z.object({ reported: z.int().nonnegative(), expected: z.int().nonnegative() }).meta({
  id: 'Coverage',
  description: 'How many of the parts a computed figure should rest on have reported.',
})
export type Coverage = z.infer<typeof Coverage>

export const Figure = z
  .object({
    id: FigureId,
    /** `null`: not reported, never 0. */
    value: z.number().nullable(),
    unit: CountUnit,
    bound: Bound,
    rule: FigureRule,
    /** `null` for a reported figure. A sum with `reported < expected` is a sum of what there is, not of all. */
    coverage: Coverage.nullable(),
    /** Where the value comes from; empty only when `value` is null. */
    sources: z.array(SourceId),
  })
  .meta({ id: 'Figure' })
export type Figure = z.infer<typeof Figure>

/**
 * A place in an order of `of`. exact: min = max; range: somewhere in min..max; notRanked: left out by the evaluator;
 * unknown: the source does not say (min or max may still limit it, the other being null).
 */
export const Rank = z
  .object({
    status: z.enum(['exact', 'range', 'notRanked', 'unknown']),
    min: z.int().positive().nullable(),
    max: z.int().positive().nullable(),
    of: z.int().positive(),
    tied: z.boolean(),
  })
  .meta({ id: 'Rank' })
export type Rank = z.infer<typeof Rank>

export const RankFigure = z
  .object({ id: FigureId, rank: Rank, sources: z.array(SourceId) })
  .meta({ id: 'RankFigure' })
export type RankFigure = z.infer<typeof RankFigure>

/** A part of a whole (19 of 27): not a rank, not an attainment. `undetermined` may belong to either side. */
export const PartOfWhole = z
  .object({
    id: FigureId,
    part: z.int().nonnegative(),
    undetermined: z.int().nonnegative(),
    whole: z.int().nonnegative(),
    unit: CountUnit,
    sources: z.array(SourceId),
  })
  .meta({ id: 'PartOfWhole' })
export type PartOfWhole = z.infer<typeof PartOfWhole>

/** Nothing is summed, joined or compared across a break. */
export const Break = z
  .object({
    date: IsoDate,
    /** First month after the break. */
    period: PeriodId,
    kind: z.enum(['rename', 'merge', 'split', 'transfer', 'dissolve']),
    from: z.object({ id: UnitId, name: LocalText }),
    to: z.object({ id: UnitId, name: LocalText }),
    basis: LocalText,
  })
  .meta({ id: 'Break' })
export type Break = z.infer<typeof Break>

export const Warning = z
  .object({
    code: z.enum(['units-missing', 'months-missing', 'series-broken', 'demo-data', 'unit-not-valid']),
    coverage: Coverage.nullable(),
  })
  .meta({ id: 'Warning' })

export const Meta = z
  .object({
    unit: z.object({ id: UnitId, name: LocalText, shortName: LocalText }),
    /** What was asked for: one period, or first and last of a range. */
    period: PeriodId,
    periodTo: PeriodId,
    /** The day the figures describe, when all sources agree on one. */
    asOf: IsoDate.nullable(),
    scope: z.enum(['managed', 'territory']),
    /** Units that reported of those that should have. A unit without child units is 1 of 1 or 0 of 1. */
    reported: z.int().nonnegative(),
    expected: z.int().nonnegative(),
    provenance: z.array(SourceKind),
    breaks: z.array(Break),
    warnings: z.array(Warning),
    /** Every source that a figure of this answer names. */
    sources: z.array(Source),
  })
  .meta({ id: 'Meta' })
export type Meta = z.infer<typeof Meta>

/** Every answer about figures: `{data, meta}`. */
export const envelope = <T extends z.ZodType>(data: T) => z.object({ data, meta: Meta })
export type Envelope<T> = { data: T; meta: Meta }

export const UnitRef = z.object({ id: UnitId, name: LocalText, shortName: LocalText }).meta({ id: 'UnitRef' })
export type UnitRef = z.infer<typeof UnitRef>
