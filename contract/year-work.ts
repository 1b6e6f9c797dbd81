import * as z from 'zod/mini'
import { envelope, Figure, FigureId, IsoDate, LocalText, SourceId, UnitId } from './common.ts'
import { operation } from './operation.ts'
import { YearId } from './period.ts'
import { CivicBasis, CivicKind, Narrative, NarrativeTone } from './work-facts.ts'

const told = { figureId: FigureId, sources: z.array(SourceId) }

export const RoundOfYear = z
  .object({
    ...told,
    no: z.nullable(z.int()),
    title: z.nullable(LocalText),
    /** `null`: not known. */
    from: z.nullable(IsoDate),
    to: z.nullable(IsoDate),
    contents: z.array(LocalText),
  })
  .check(z.meta({ id: 'RoundOfYear' }))
export type RoundOfYear = z.infer<typeof RoundOfYear>

/** One kind of civic work. Sessions and attendances are two counts; done without a number is `value: null`. */
export const CivicLine = z
  .object({
    kind: CivicKind,
    sessions: Figure,
    participants: Figure,
    bases: z.array(CivicBasis),
    partners: z.array(LocalText),
    frequencies: z.array(LocalText),
    topics: z.array(LocalText),
  })
  .check(z.meta({ id: 'CivicLine' }))
export type CivicLine = z.infer<typeof CivicLine>

export const WorkLine = z
  .object({
    ...told,
    year: YearId,
    tone: NarrativeTone,
    domain: Narrative.shape.domain,
    text: LocalText,
  })
  .check(z.meta({ id: 'WorkLine' }))
export type WorkLine = z.infer<typeof WorkLine>

export const YearWork = z
  .object({
    /** Mottos of the year and of the next. */
    themes: z.array(z.object({ ...told, year: YearId, issuer: z.nullable(LocalText), text: LocalText })),
    /** `count`: as stated, else the rounds that are listed. The list may be shorter: a source can count without describing. */
    rounds: z.object({ count: Figure, list: z.array(RoundOfYear) }),
    civic: z.array(CivicLine),
    statuses: z.array(
      z.object({ ...told, label: LocalText, givenBy: z.nullable(LocalText), kept: z.boolean() }),
    ),
    /** What the year stood under, results and limits of the year, background and plan of the next. */
    lines: z.array(WorkLine),
  })
  .check(z.meta({ id: 'YearWork' }))
export type YearWork = z.infer<typeof YearWork>

export const getYearWork = operation({
  id: 'getYearWork',
  method: 'get',
  path: '/api/v1/units/{unitId}/work',
  summary:
    'Themes, emulation rounds, supervision and education of a year, its results, and the plan for the next.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({ year: YearId }),
  ok: { status: 200, schema: envelope(YearWork) },
  problems: ['unit-not-found'],
})
