import * as z from 'zod/mini'
import {
  envelope,
  Figure,
  LocalText,
  Natural,
  Positive,
  Rank,
  RankFigure,
  Slug,
  UnitId,
  UnitRef,
} from './common.ts'
import { operation } from './operation.ts'
import { YearId } from './period.ts'
import { RankingScheme } from './rankings.ts'

/** One line of a score sheet, as data of the ranking: who gives how many points, and how often they count. */
export const Criterion = z
  .object({
    id: Slug,
    name: LocalText,
    evaluator: LocalText,
    /** Most points. */
    max: Positive,
    /** A whole number: each point counts so many times. */
    weight: Positive,
  })
  .check(z.meta({ id: 'Criterion' }))
export type Criterion = z.infer<typeof Criterion>

/**
 * noRanking: none of the unit that year. decision: the place was decided, no rule leads from scores to it.
 * noScores: a rule, but no score known. undetermined: a unit lacks a score, so no total compares. disagrees: the
 * recorded places are not those of the totals. explained: all the rest can be said.
 */
export const ExplanationState = z
  .enum(['noRanking', 'decision', 'noScores', 'undetermined', 'disagrees', 'explained'])
  .check(z.meta({ id: 'ExplanationState' }))
export type ExplanationState = z.infer<typeof ExplanationState>

const Points = z.nullable(z.number())

export const RankExplanation = z
  .object({
    scheme: z.nullable(RankingScheme),
    state: ExplanationState,
    /** The place as recorded. */
    recorded: z.nullable(RankFigure),
    /** The place that the totals give; `null` unless every total is known. */
    computed: z.nullable(Rank),
    /** Weighted points of the own unit, and the most there are. */
    total: z.nullable(z.object({ figure: Figure, most: Positive })),
    /** Who stands next above: all units with the lowest better total. `gap`: weighted points short of it. */
    above: z.nullable(z.object({ units: z.array(UnitRef), figure: Figure, place: Rank, gap: z.number() })),
    criteria: z.array(
      z.object({
        criterion: Criterion,
        /** Points of the own unit, unweighted. */
        own: Figure,
        /** Points times weight: what it adds to the total. All of them add up to it exactly. */
        contribution: Points,
        /** The same of the first unit next above. */
        above: z.nullable(Figure),
        aboveContribution: Points,
        /** Place of the own unit if this criterion did not count. */
        without: z.nullable(Rank),
      }),
    ),
    /**
     * Every smallest way to gain a place while the others stay as they are: fewest criteria, then fewest points
     * (unweighted). Empty: first already, or not even full marks would do.
     */
    changes: z.array(z.array(z.object({ criterionId: Slug, points: z.number() }))),
    /** The place that such a change leads to. */
    reached: z.nullable(Rank),
    /** Units of which scores are not known, and how many. */
    missing: z.array(z.object({ unit: UnitRef, count: Natural })),
  })
  .check(z.meta({ id: 'RankExplanation' }))
export type RankExplanation = z.infer<typeof RankExplanation>

export const getRankExplanation = operation({
  id: 'getRankExplanation',
  method: 'get',
  path: '/api/v1/units/{unitId}/rankings/explanation',
  summary:
    'Why a unit holds its place: what each criterion adds, the smallest change that gains a place, what one leaves out.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({ year: YearId, set: z.enum(['overall', 'union']) }),
  ok: { status: 200, schema: envelope(RankExplanation) },
  problems: ['unit-not-found'],
})
