import type { FigurePart } from '#contract/figures.ts'
import { yearOf } from '#contract/period.ts'
import { MOST_LISTED, type Provenance } from '#contract/provenance.ts'
import type { Context, Handler } from '../context.ts'
import { findFigure, requireSource } from '../figures/handlers.ts'
import { readAllFacts } from '../store/facts.ts'
import { unitRef } from '../store/reference.ts'
import { readAllSources } from '../store/sources.ts'
import { byKind, countFacts, factsOn } from './count-facts.ts'
import { unknownOf } from './unknown.ts'

export const getProvenance: Handler<'getProvenance'> = async context => {
  const { id, title, revision } = context.reference.dataset
  const counts = await countFacts(context.db)
  const sources = (await readAllSources(context.db)).sort(byKind)
  const kindOf = new Map(sources.map(source => [source.id, source.kind]))
  const facts = new Map<string, Provenance['facts'][number]>()
  for (const { entity, sourceId, count } of counts) {
    const kind = kindOf.get(sourceId)
    if (kind === undefined) continue
    const key = `${entity}:${kind}`
    facts.set(key, { entity, kind, count: count + (facts.get(key)?.count ?? 0) })
  }
  return {
    dataset: { id, title, revision },
    version: context.version,
    facts: [...facts.values()],
    sources: sources.map(source => ({
      source,
      facts: counts
        .filter(({ sourceId }) => sourceId === source.id)
        .reduce((sum, { count }) => sum + count, 0),
    })),
    unknown: await unknownOf(context),
    openEnds: await openEnds(context),
    inexact: await inexact(context),
  }
}

export const getSourceFacts: Handler<'getSourceFacts'> = async (context, { params: { sourceId } }) => {
  const source = await requireSource(context, sourceId)
  const { ids, total } = await factsOn(context.db, source.id, MOST_LISTED)
  const figures: FigurePart[] = []
  for (const id of ids) {
    const found = await findFigure(context, figureOfFact(id))
    if (found !== null) figures.push(found.shown)
  }
  return { source, total, figures }
}

/** An open list is no figure of its own: it makes the count of the list a lower bound. */
function figureOfFact(factId: string): string {
  const [entity, unitId, period, list] = factId.split(':')
  return entity === 'openList' ? `${list}:${unitId}:${yearOf(period ?? '')}` : factId
}

async function openEnds({ db, reference }: Context): Promise<Provenance['openEnds']> {
  const lists = await readAllFacts(db, 'openList')
  return lists.map(({ unitId, periodId, list, sourceId }) => ({
    figureId: `${list}:${unitId}:${yearOf(periodId)}`,
    unit: unitRef(reference, unitId),
    period: periodId,
    list,
    sources: [sourceId],
  }))
}

async function inexact({ db }: Context): Promise<number> {
  const row = await db
    .selectFrom('observation')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('bound', '!=', 'exact')
    .where('value', 'is not', null)
    .executeTakeFirst()
  return Number(row?.count ?? 0)
}
