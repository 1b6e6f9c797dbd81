import type { Kysely } from 'kysely'

/** Score sheets: one row a score, and the criteria of a ranking as JSON beside it (NULL: it has none). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('score')
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('revision', 'integer', c => c.notNull())
    .addColumn('source_id', 'text', c => c.notNull().references('source.id'))
    .addColumn('note', 'text')
    .addColumn('scheme_id', 'text', c => c.notNull())
    .addColumn('criterion_id', 'text', c => c.notNull())
    .addColumn('unit_id', 'text', c => c.notNull())
    .addColumn('value', 'double precision')
    .execute()
  await db.schema.createIndex('score_by').on('score').columns(['scheme_id', 'unit_id']).execute()
  await db.schema.alterTable('ranking_scheme').addColumn('criteria', 'text').execute()
}
