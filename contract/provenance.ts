import * as z from 'zod/mini'
import { FigureId, LocalText, Natural, Source, SourceId, SourceKind, UnitId, UnitRef } from './common.ts'
import { DatasetId } from './dataset.ts'
import { type Entity, Fact, OpenList } from './facts.ts'
import { FigurePart } from './figures.ts'
import { operation } from './operation.ts'
import { PeriodId, YearId } from './period.ts'

const ENTITIES = Fact.def.options.flatMap((option): readonly Entity[] => option.shape.entity.def.values)
const EntityId = z.enum(ENTITIES as [Entity, ...Entity[]])

/** The most facts that the panel of a source lists; `total` counts all. */
export const MOST_LISTED = 50

/** A list that its source leaves open: there were at least as many as are named. `figureId` opens the count. */
const OpenEnd = z.object({
  figureId: FigureId,
  unit: UnitRef,
  period: PeriodId,
  list: OpenList.shape.list,
  sources: z.array(SourceId),
})

/** What the figures rest on, counted in stored facts, and what nobody has said. */
export const Provenance = z
  .object({
    dataset: z.object({ id: DatasetId, title: LocalText, revision: Natural }),
    version: z.string(),
    /** Stored facts by what they are and by the kind of their source; pairs without a fact are left out. */
    facts: z.array(z.object({ entity: EntityId, kind: SourceKind, count: Natural })),
    /** Every source with the number of facts that rest on it; the article first, invented ones last. */
    sources: z.array(z.object({ source: Source, facts: Natural })),
    unknown: z.object({
      unit: z.object({ id: UnitId, name: LocalText, shortName: LocalText }),
      year: YearId,
      /** Figures of the unit and year that no source states: each opens, and a value can be typed in there. */
      figures: z.array(FigurePart),
      /** The evaluators' places for the unit in the year, by how much is known of them. All 0: nobody ranked it. */
      places: z.object({ exact: Natural, range: Natural, notRanked: Natural, unknown: Natural }),
    }),
    openEnds: z.array(OpenEnd),
    /** Reported values that are a bound or about so much, not exact. */
    inexact: Natural,
  })
  .check(z.meta({ id: 'Provenance' }))
export type Provenance = z.infer<typeof Provenance>

export const getProvenance = operation({
  id: 'getProvenance',
  method: 'get',
  path: '/api/v1/provenance',
  summary: 'What all figures rest on: facts by kind of source, the sources, what is unknown, what is open.',
  ok: { status: 200, schema: Provenance },
})

export const getSourceFacts = operation({
  id: 'getSourceFacts',
  method: 'get',
  path: '/api/v1/sources/{sourceId}/facts',
  summary: 'The figures that rest on one source, at most 50, each opening where it stands.',
  params: z.strictObject({ sourceId: SourceId }),
  ok: {
    status: 200,
    schema: z
      .object({ source: Source, total: Natural, figures: z.array(FigurePart) })
      .check(z.meta({ id: 'SourceFacts' })),
  },
  problems: ['source-not-found'],
})
