import { type Kysely, sql } from 'kysely'
import type { Source, SourceId } from '#contract/common.ts'
import type { Entity } from '#contract/facts.ts'
import { FACT_TABLES } from '../store/fact-tables.ts'
import { factTables } from '../store/load.ts'
import type { Tables } from '../store/tables.ts'

/** How many facts of an entity rest on a source. */
export type SourceCount = { entity: Entity; sourceId: SourceId; count: number }

const ENTITIES = Object.keys(FACT_TABLES) as Entity[]

/** One count for each entity and source that occur together. */
export async function countFacts(db: Kysely<Tables>): Promise<SourceCount[]> {
  const counts: SourceCount[] = []
  for (const entity of ENTITIES) {
    const rows = await factTables(db)
      .selectFrom(FACT_TABLES[entity].table)
      .select(['source_id', sql<number>`count(*)`.as('count')])
      .groupBy('source_id')
      .$castTo<{ source_id: string; count: number | string }>()
      .execute()
    counts.push(...rows.map(row => ({ entity, sourceId: row.source_id, count: Number(row.count) })))
  }
  return counts
}

/** Ids of the facts that rest on a source, at most `limit`, and how many there are. */
export async function factsOn(
  db: Kysely<Tables>,
  sourceId: SourceId,
  limit: number,
): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = []
  let total = 0
  for (const { entity, count } of (await countFacts(db)).filter(found => found.sourceId === sourceId)) {
    total += count
    if (ids.length === limit) continue
    const rows = await factTables(db)
      .selectFrom(FACT_TABLES[entity].table)
      .select('id')
      .where('source_id', '=', sourceId)
      .orderBy('id')
      .limit(limit - ids.length)
      .$castTo<{ id: string }>()
      .execute()
    ids.push(...rows.map(row => row.id))
  }
  return { ids, total }
}

const ORDER: readonly Source['kind'][] = ['seed', 'import', 'manual', 'demo']

/** The article first, invented sources last; inside a kind by id. */
export const byKind = (a: Source, b: Source): number =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (a.id < b.id ? -1 : 1)
