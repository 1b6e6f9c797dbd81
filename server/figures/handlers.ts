import type { Source, SourceId } from '#contract/common.ts'
import type { FigureDetail } from '#contract/figures.ts'
import { toRecorded } from '../change-sets/read.ts'
import type { Context, Handler } from '../context.ts'
import { ProblemError } from '../problem.ts'
import { factsById } from '../store/facts.ts'
import { readSources } from '../store/sources.ts'
import { attainmentFigure } from './attainment-figure.ts'
import { cumulativeFound } from './cumulative-figure.ts'
import type { Found } from './found.ts'
import { awardsFigure } from './honour-figure.ts'
import { leftFigure, netFigure, observationFigure } from './observation-figure.ts'
import { factFigure, foundingsFigure, topRanksFigure } from './other-figures.ts'
import { quotientFigure } from './quotient-figure.ts'
import { scoreFound, scoreTotalFound } from './score-figure.ts'
import { perMemberFigure, welfareFigure } from './welfare-figure.ts'
import { civicTotal, participantsFigure, roundsTotal } from './work-totals.ts'

export const getFigure: Handler<'getFigure'> = async (context, { params: { figureId } }) => {
  const found = await findFigure(context, figureId)
  if (!found)
    throw new ProblemError('figure-not-found', `No figure has the id "${figureId}".`, [
      {
        in: 'path',
        field: 'figureId',
        message: 'Ids come with the figures of other answers.',
        read: figureId,
        rule: null,
      },
    ])
  // What one activity cost, or how many attended, stands in the fact of the activity.
  const factId = found.shown.id.replace(/:(amount|participants)$/, '')
  const fact = (await factsById(context.db, [factId])).get(factId)
  const shown = found.shown.shown
  const named = shown.type === 'text' ? [] : shown.figure.sources
  return {
    ...found.shown,
    fact: fact ? { value: fact.value, revision: fact.revision } : null,
    sources: await readSources(context.db, named.length > 0 ? named : sourcesOf(fact?.value.sourceId)),
    parts: found.parts,
    history: await historyOf(context, factId),
  }
}

const sourcesOf = (sourceId: SourceId | undefined): SourceId[] => (sourceId === undefined ? [] : [sourceId])

export const getSource: Handler<'getSource'> = (context, { params: { sourceId } }) =>
  requireSource(context, sourceId)

/** Throws `source-not-found` for an id that no source has. */
export async function requireSource(context: Context, sourceId: SourceId): Promise<Source> {
  const [source] = await readSources(context.db, [sourceId])
  if (!source)
    throw new ProblemError('source-not-found', `No source has the id "${sourceId}".`, [
      { in: 'path', field: 'sourceId', message: 'Ids come with the figures.', read: sourceId, rule: null },
    ])
  return source
}

/** A figure by its id, with what it was computed from; `null` when no figure has the id. */
export async function findFigure(context: Context, figureId: string): Promise<Found | null> {
  const [measure, ...keys] = figureId.split(':')
  switch (measure) {
    case 'observation':
      return await observationFigure(context, keys)
    case 'cumulative':
      return await cumulativeFound(context, keys)
    case 'net':
      return await netFigure(context, keys)
    case 'left':
      return await leftFigure(context, keys)
    case 'attainment':
      return await attainmentFigure(context, keys)
    case 'womenShare':
    case 'density':
    case 'growth':
      return await quotientFigure(context, measure, keys)
    case 'activities':
    case 'amount':
    case 'reach':
    case 'occasion':
    case 'category':
    case 'funding':
    case 'beneficiaries':
      return await welfareFigure(context, measure, keys)
    case 'amountPerMember':
    case 'occurrencesPerMember':
      return await perMemberFigure(context, measure, keys)
    case 'foundings':
    case 'foundingsByMerger':
      return await foundingsFigure(context, measure === 'foundingsByMerger', keys)
    case 'awards':
      return await awardsFigure(context, keys)
    case 'civic':
      return await civicTotal(context, keys)
    case 'rounds':
      return await roundsTotal(context, keys)
    case 'civicWork':
      return keys[1] === 'participants'
        ? await participantsFigure(context, `civicWork:${keys[0]}`)
        : await factFigure(context, figureId)
    case 'score':
      return await scoreFound(context, keys)
    case 'scoreTotal':
      return await scoreTotalFound(context, keys)
    case 'topRanks':
      return await topRanksFigure(context, keys)
    default:
      return await factFigure(context, figureId)
  }
}

async function historyOf(context: Context, factId: string): Promise<FigureDetail['history']> {
  const rows = await context.db
    .selectFrom('change')
    .innerJoin('change_set', 'change_set.id', 'change.change_set_id')
    .selectAll('change')
    .select(['change_set.author', 'change_set.reason', 'change_set.recorded_at'])
    .where('change.fact_id', '=', factId)
    .orderBy('change_set.sequence', 'desc')
    .execute()
  const recorded = await toRecorded(context.db, rows)
  return rows.flatMap((row, index) => {
    const change = recorded[index]
    return change
      ? [
          {
            changeSetId: row.change_set_id,
            author: row.author,
            reason: row.reason,
            recordedAt: row.recorded_at,
            change,
          },
        ]
      : []
  })
}
