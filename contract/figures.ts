import * as z from 'zod/mini'
import { ActivityCategory, Funding, OccasionId } from './activity-terms.ts'
import { RecordedChange } from './change-sets.ts'
import {
  CountUnit,
  Figure,
  FigureId,
  LocalText,
  PartOfWhole,
  Positive,
  Quotient,
  RankFigure,
  Source,
  UnitRef,
} from './common.ts'
import { Fact } from './facts.ts'
import { AwardLevel, AwardStatus } from './honour-facts.ts'
import { IndicatorId } from './indicators.ts'
import { operation } from './operation.ts'
import { PeriodId } from './period.ts'
import { CivicKind, NarrativeTone } from './work-facts.ts'

/** The activities a welfare figure is limited to. `null`: those of which the source does not say. */
export const WelfareGroup = z.discriminatedUnion('by', [
  z.object({ by: z.literal('category'), category: ActivityCategory }),
  z.object({ by: z.literal('occasion'), occasionId: OccasionId }),
  z.object({ by: z.literal('funding'), funding: z.nullable(Funding) }),
  z.object({ by: z.literal('beneficiaries'), beneficiaries: z.nullable(LocalText) }),
])
export type WelfareGroup = z.infer<typeof WelfareGroup>
const within = z.optional(WelfareGroup)

/** What a figure is about; the app turns it into words. */
export const FigureSubject = z
  .discriminatedUnion('measure', [
    z.object({ measure: z.literal('indicator'), indicatorId: IndicatorId }),
    z.object({ measure: z.literal('target'), indicatorId: IndicatorId }),
    /** From the first of `from` to the end of the figure's month. */
    z.object({ measure: z.literal('cumulative'), indicatorId: IndicatorId, from: PeriodId }),
    z.object({ measure: z.literal('net') }),
    z.object({ measure: z.literal('left') }),
    z.object({ measure: z.literal('womenShare') }),
    z.object({ measure: z.literal('density') }),
    z.object({ measure: z.literal('growth') }),
    z.object({ measure: z.literal('attainment') }),
    z.object({ measure: z.literal('foundings') }),
    z.object({ measure: z.literal('activities'), within }),
    z.object({ measure: z.literal('reach'), reachUnit: CountUnit, within }),
    z.object({ measure: z.literal('amount'), within }),
    z.object({ measure: z.literal('amountPerMember') }),
    z.object({ measure: z.literal('occurrencesPerMember') }),
    z.object({ measure: z.literal('activity'), title: LocalText }),
    z.object({ measure: z.literal('event') }),
    z.object({ measure: z.literal('rank'), scheme: LocalText, evaluator: LocalText }),
    z.object({ measure: z.literal('topRanks'), k: z.int() }),
    z.object({
      measure: z.literal('score'),
      name: LocalText,
      evaluator: LocalText,
      max: Positive,
      weight: Positive,
    }),
    z.object({ measure: z.literal('scoreTotal'), scheme: LocalText }),
    z.object({ measure: z.literal('theme'), text: LocalText }),
    z.object({
      measure: z.literal('rating'),
      label: LocalText,
      selfScore: z.nullable(z.number()),
      givenScore: z.nullable(z.number()),
    }),
    z.object({ measure: z.literal('award'), name: LocalText, status: AwardStatus }),
    z.object({ measure: z.literal('awards'), level: z.nullable(AwardLevel), status: AwardStatus }),
    z.object({ measure: z.literal('status'), label: LocalText }),
    z.object({ measure: z.literal('rounds') }),
    z.object({ measure: z.literal('round'), no: z.nullable(z.int()), title: z.nullable(LocalText) }),
    z.object({ measure: z.literal('civicWork'), kind: CivicKind }),
    z.object({ measure: z.literal('civicParticipants'), kind: CivicKind }),
    z.object({ measure: z.literal('narrative'), tone: NarrativeTone, text: LocalText }),
  ])
  .check(z.meta({ id: 'FigureSubject' }))
export type FigureSubject = z.infer<typeof FigureSubject>

const Shown = z.discriminatedUnion('type', [
  z.object({ type: z.literal('count'), figure: Figure }),
  z.object({ type: z.literal('rank'), figure: RankFigure }),
  z.object({ type: z.literal('part'), figure: PartOfWhole }),
  z.object({ type: z.literal('quotient'), figure: Quotient }),
  z.object({ type: z.literal('text') }),
])

export const FigurePart = z
  .object({ id: FigureId, subject: FigureSubject, unit: UnitRef, period: PeriodId, shown: Shown })
  .check(z.meta({ id: 'FigurePart' }))
export type FigurePart = z.infer<typeof FigurePart>

/** A figure taken apart: what it is, where it comes from, what it was made of, who changed it. */
export const FigureDetail = z
  .object({
    ...FigurePart.shape,
    /** The stored fact behind a `reported` figure, with the revision a correction must name. `null`: computed, or nothing stored yet. */
    fact: z.nullable(z.object({ value: Fact, revision: Positive })),
    sources: z.array(Source),
    /** The figures it was computed from. */
    parts: z.array(FigurePart),
    history: z.array(
      z.object({
        changeSetId: z.string(),
        author: z.string(),
        reason: z.string(),
        recordedAt: z.string(),
        change: RecordedChange,
      }),
    ),
  })
  .check(z.meta({ id: 'FigureDetail' }))
export type FigureDetail = z.infer<typeof FigureDetail>

export const getFigure = operation({
  id: 'getFigure',
  method: 'get',
  path: '/api/v1/figures/{figureId}',
  summary: 'Where a figure comes from: sources, parts, the stored fact and its history.',
  params: z.strictObject({ figureId: FigureId }),
  ok: { status: 200, schema: FigureDetail },
  problems: ['figure-not-found'],
})

export const getSource = operation({
  id: 'getSource',
  method: 'get',
  path: '/api/v1/sources/{sourceId}',
  summary: 'One source: document, place in it, date, who recorded it.',
  params: z.strictObject({ sourceId: Source.shape.id }),
  ok: { status: 200, schema: Source },
  problems: ['source-not-found'],
})
