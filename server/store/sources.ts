import type { Kysely } from 'kysely'
import type { LocalText, Source, SourceId } from '#contract/common.ts'
import type { Tables } from './tables.ts'

export async function readSources(db: Kysely<Tables>, ids: readonly SourceId[]): Promise<Source[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('source').selectAll().where('id', 'in', ids).orderBy('id').execute()
  return rows.map(toSource)
}

/** Every source the store holds, also those no fact rests on any more. */
export const readAllSources = async (db: Kysely<Tables>): Promise<Source[]> =>
  (await db.selectFrom('source').selectAll().orderBy('id').execute()).map(toSource)

const toSource = (row: Tables['source']): Source => ({
  id: row.id,
  kind: row.kind as Source['kind'],
  title: JSON.parse(row.title) as LocalText,
  locator: row.locator === null ? null : (JSON.parse(row.locator) as LocalText),
  publishedAt: row.published_at,
  asOf: row.as_of,
  recordedBy: row.recorded_by,
})
