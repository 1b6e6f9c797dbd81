import * as z from 'zod/mini'
import { PeriodId } from './period.ts'

export const Natural = z.int().check(z.nonnegative())
export const Positive = z.int().check(z.positive())

export const Slug = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))
  .check(z.maxLength(120))

export const UnitId = Slug.check(z.meta({ id: 'UnitId' }))
export type UnitId = z.infer<typeof UnitId>

export const IsoDate = z.iso.date().check(z.meta({ id: 'IsoDate' }))

/** Text of a person or a document: one normal form, and nothing a database could not hold. */
export const Words = z
  .string()
  .check(z.normalize('NFC'))
  .check(z.regex(/^[^\0]*$/))

/** Words in both languages of the product. `en: null` means no translation exists; show the Vietnamese. */
export const LocalText = z
  .strictObject({ vi: Words.check(z.minLength(1)), en: z.nullable(Words) })
  .check(z.meta({ id: 'LocalText' }))
export type LocalText = z.infer<typeof LocalText>

/**
 * What a count counts. Figures of different units are never added:
 * person (người), occurrence (lượt), gift (suất), house (căn), collective (tập thể), unit (đơn vị),
 * activity (hoạt động), evaluator (đơn vị chấm), session (cuộc), round (đợt), vnd (đồng), point (điểm).
 */
export const CountUnit = z
  .enum([
    'person',
    'occurrence',
    'gift',
    'house',
    'collective',
    'unit',
    'activity',
    'evaluator',
    'session',
    'round',
    'vnd',
    'point',
  ])
  .check(z.meta({ id: 'CountUnit' }))
export type CountUnit = z.infer<typeof CountUnit>

export const Bound = z.enum(['exact', 'atLeast', 'atMost', 'about']).check(z.meta({ id: 'Bound' }))
export type Bound = z.infer<typeof Bound>

export const SourceId = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9.-]*$/))
  .check(z.maxLength(120))
  .check(z.meta({ id: 'SourceId' }))

export type SourceId = z.infer<typeof SourceId>

export const SourceKind = z.enum(['seed', 'import', 'manual', 'demo']).check(z.meta({ id: 'SourceKind' }))
export type SourceKind = z.infer<typeof SourceKind>

export const Source = z
  .object({
    id: SourceId,
    kind: SourceKind,
    title: LocalText,
    /** Where in the document: paragraph and sentence, or sheet and cell. `null`: the document as a whole. */
    locator: z.nullable(LocalText),
    publishedAt: z.nullable(z.string()),
    /** The day the figures describe. `null`: the source does not say. */
    asOf: z.nullable(IsoDate),
    recordedBy: z.nullable(z.string()),
  })
  .check(z.meta({ id: 'Source' }))
export type Source = z.infer<typeof Source>

/** Opens the source panel. `<entity>:<keys…>`, for example `observation:cd-phuong-thuong-thanh:2017:admitted`. */
export const FigureId = z
  .string()
  .check(z.regex(/^[a-z][A-Za-z]*(:[A-Za-z0-9-]+)+$/))
  .check(z.maxLength(300))
  .check(z.meta({ id: 'FigureId' }))
export type FigureId = z.infer<typeof FigureId>

/** How a figure came to be. `reported`: one stored fact; the others are computed from facts that `getFigure` lists. */
export const FigureRule = z
  .enum([
    'reported',
    'sumOfMonths',
    'firstOfMonths',
    'lastOfMonths',
    'sumOfUnits',
    'difference',
    'sumOfCauses',
    'count',
    'weightedSum',
  ])
  .check(z.meta({ id: 'FigureRule' }))
export type FigureRule = z.infer<typeof FigureRule>

export const Coverage = z.object({ reported: Natural, expected: Natural }).check(z.meta({ id: 'Coverage' }))
export type Coverage = z.infer<typeof Coverage>

export const Figure = z
  .object({
    id: FigureId,
    /** `null`: not reported, never 0. */
    value: z.nullable(z.number()),
    unit: CountUnit,
    bound: Bound,
    rule: FigureRule,
    /** `null` for a reported figure. A sum with `reported < expected` is a sum of what there is, not of all. */
    coverage: z.nullable(Coverage),
    /** Where the value comes from; empty only when `value` is null. */
    sources: z.array(SourceId),
  })
  .check(z.meta({ id: 'Figure' }))
export type Figure = z.infer<typeof Figure>

/**
 * A figure divided by another: a share, a density, a rate of growth, money per person. Both terms are there, so that no
 * quotient stands without what it is a quotient of.
 */
export const Quotient = z
  .object({
    id: FigureId,
    /**
     * percent: to one decimal, and never rounded to 100 from below or above; the others as divided. `null`: cannot be
     * stated; `reason` says why.
     */
    value: z.nullable(z.number()),
    unit: z.enum(['percent', 'vndPerPerson', 'occurrencePerPerson']),
    numerator: Figure,
    denominator: Figure,
    /**
     * unknown: a term is not reported; incomplete: a term is a bound or lacks units; break: the terms lie on both sides of
     * a break; zero: nothing to divide by. `null`: there is a value.
     */
    reason: z.nullable(z.enum(['unknown', 'incomplete', 'break', 'zero'])),
    /** Sources of both terms. */
    sources: z.array(SourceId),
  })
  .check(z.meta({ id: 'Quotient' }))
export type Quotient = z.infer<typeof Quotient>

/**
 * A place in an order of `of`. exact: min = max; range: somewhere in min..max; notRanked: left out by the evaluator;
 * unknown: the source does not say (min or max may still limit it, the other being null).
 */
export const Rank = z
  .object({
    status: z.enum(['exact', 'range', 'notRanked', 'unknown']),
    min: z.nullable(Positive),
    max: z.nullable(Positive),
    of: Positive,
    tied: z.boolean(),
  })
  .check(z.meta({ id: 'Rank' }))
export type Rank = z.infer<typeof Rank>

export const RankFigure = z
  .object({ id: FigureId, rank: Rank, sources: z.array(SourceId) })
  .check(z.meta({ id: 'RankFigure' }))
export type RankFigure = z.infer<typeof RankFigure>

/** A part of a whole (19 of 27): not a rank, not an attainment. `undetermined` may belong to either side. */
export const PartOfWhole = z
  .object({
    id: FigureId,
    part: Natural,
    undetermined: Natural,
    whole: Natural,
    unit: CountUnit,
    sources: z.array(SourceId),
  })
  .check(z.meta({ id: 'PartOfWhole' }))
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
  .check(z.meta({ id: 'Break' }))
export type Break = z.infer<typeof Break>

export const Warning = z
  .object({
    code: z.enum(['units-missing', 'months-missing', 'series-broken', 'demo-data', 'unit-not-valid']),
    coverage: z.nullable(Coverage),
  })
  .check(z.meta({ id: 'Warning' }))

export const Meta = z
  .object({
    unit: z.object({ id: UnitId, name: LocalText, shortName: LocalText }),
    /** What was asked for: one period, or first and last of a range. */
    period: PeriodId,
    periodTo: PeriodId,
    /** The day the figures describe, when all sources agree on one. */
    asOf: z.nullable(IsoDate),
    scope: z.enum(['managed', 'territory']),
    /** Units that reported of those that should have. A unit without child units is 1 of 1 or 0 of 1. */
    reported: Natural,
    expected: Natural,
    provenance: z.array(SourceKind),
    breaks: z.array(Break),
    warnings: z.array(Warning),
    /** Every source that a figure of this answer names. */
    sources: z.array(Source),
  })
  .check(z.meta({ id: 'Meta' }))
export type Meta = z.infer<typeof Meta>

/** Every answer about figures: `{data, meta}`. */
export const envelope = <T extends z.ZodMiniType>(data: T) => z.object({ data, meta: Meta })
export type Envelope<T> = { data: T; meta: Meta }

export const UnitRef = z
  .object({ id: UnitId, name: LocalText, shortName: LocalText })
  .check(z.meta({ id: 'UnitRef' }))
export type UnitRef = z.infer<typeof UnitRef>
