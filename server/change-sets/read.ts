import type { Kysely } from 'kysely'
import type { ChangeSet, RecordedChange } from '#contract/change-sets.ts'
import type { Source } from '#contract/common.ts'
import { fromHistory } from '../store/fact-rows.ts'
import { readSources } from '../store/sources.ts'
import type { Tables } from '../store/tables.ts'

type ChangeRow = Tables['change']

/** Recorded changes with the sources of both sides. */
export async function toRecorded(db: Kysely<Tables>, rows: readonly ChangeRow[]): Promise<RecordedChange[]> {
  const ids = new Set(
    rows.flatMap(row => [fromHistory(row.before)?.sourceId, fromHistory(row.after)?.sourceId]),
  )
  const sources = await readSources(
    db,
    [...ids].filter(id => id !== undefined),
  )
  const byId = new Map(sources.map(source => [source.id, source]))
  return rows.map(row => {
    const [before, after] = [fromHistory(row.before), fromHistory(row.after)]
    const named = [before, after].flatMap((side): Source[] => {
      const source = side === null ? undefined : byId.get(side.sourceId)
      return source ? [source] : []
    })
    return { factId: row.fact_id, before, after, sources: [...new Set(named)] }
  })
}

/** Change sets with at most `limit` of their changes each. */
export async function toChangeSets(
  db: Kysely<Tables>,
  rows: readonly Tables['change_set'][],
  limit: number | null,
): Promise<ChangeSet[]> {
  const ids = rows.map(row => row.id)
  if (ids.length === 0) return []
  let query = db
    .selectFrom('change')
    .selectAll()
    .where('change_set_id', 'in', ids)
    .orderBy('change_set_id')
    .orderBy('position')
  if (limit !== null) query = query.where('position', '<', limit)
  const changes = await query.execute()
  const recorded = await toRecorded(db, changes)
  return rows.map(row => ({
    id: row.id,
    sequence: row.sequence,
    kind: row.kind as ChangeSet['kind'],
    author: row.author,
    reason: row.reason,
    recordedAt: row.recorded_at,
    changeCount: row.change_count,
    undoes: row.undoes,
    undoneBy: row.undone_by,
    changes: recorded.filter((_, index) => changes[index]?.change_set_id === row.id),
  }))
}

export const changeSetRow = async (
  db: Kysely<Tables>,
  id: string,
): Promise<Tables['change_set'] | undefined> =>
  await db.selectFrom('change_set').selectAll().where('id', '=', id).executeTakeFirst()
