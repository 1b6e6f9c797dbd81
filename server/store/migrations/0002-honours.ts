import type { CreateTableBuilder, Kysely } from 'kysely'

type Columns = Record<string, 'text' | 'integer' | 'double precision'>

/** Awards, standards met, emulation rounds, civic work, what sources say without figures; each fact as in 0001. */
const FACTS: Record<string, { required: Columns; optional: Columns; index: string[] }> = {
  /** count NULL: given, but nobody says to how many. count_unit: occurrence, person or collective, never added up. */
  award: {
    required: {
      key: 'text',
      unit_id: 'text',
      period_id: 'text',
      type_id: 'text',
      recipient_kind: 'text',
      count_unit: 'text',
      bound: 'text',
      status: 'text',
    },
    optional: {
      granted_by: 'text',
      level: 'text',
      branch: 'text',
      recipient_name: 'text',
      count: 'integer',
      reason: 'text',
    },
    index: ['unit_id', 'period_id'],
  },
  unit_status: {
    required: { key: 'text', unit_id: 'text', period_id: 'text', label: 'text', kept: 'integer' },
    optional: { given_by: 'text' },
    index: ['unit_id', 'period_id'],
  },
  round: {
    required: { key: 'text', unit_id: 'text', year: 'text', contents: 'text' },
    optional: { no: 'integer', title: 'text', from: 'text', to: 'text' },
    index: ['unit_id', 'year'],
  },
  round_count: {
    required: { unit_id: 'text', period_id: 'text', count: 'integer', bound: 'text' },
    optional: {},
    index: ['unit_id', 'period_id'],
  },
  civic_work: {
    required: { key: 'text', unit_id: 'text', period_id: 'text', kind: 'text' },
    optional: {
      count: 'integer',
      participants: 'integer',
      basis: 'text',
      partner: 'text',
      frequency: 'text',
      topic: 'text',
    },
    index: ['unit_id', 'period_id'],
  },
  narrative: {
    required: {
      key: 'text',
      unit_id: 'text',
      year: 'text',
      tone: 'text',
      domain: 'text',
      position: 'integer',
      text: 'text',
    },
    optional: {},
    index: ['unit_id', 'year'],
  },
}

/** Scheme, level code, self-given and given points, conditions not met: NULL where the source does not say. */
const RATING: Columns = {
  scheme_id: 'text',
  level: 'text',
  self_score: 'double precision',
  given_score: 'double precision',
  failed_conditions: 'text',
}

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [name, { required, optional, index }] of Object.entries(FACTS)) {
    let builder = db.schema
      .createTable(name)
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('revision', 'integer', c => c.notNull())
      .addColumn('source_id', 'text', c => c.notNull().references('source.id'))
      .addColumn('note', 'text') as CreateTableBuilder<string, string>
    for (const [column, type] of Object.entries(required))
      builder = builder.addColumn(column, type, c => c.notNull())
    for (const [column, type] of Object.entries(optional)) builder = builder.addColumn(column, type)
    await builder.execute()
    await db.schema.createIndex(`${name}_by`).on(name).columns(index).execute()
  }
  for (const [column, type] of Object.entries(RATING))
    await db.schema.alterTable('rating').addColumn(column, type).execute()
  /** What the data set held when the store last took it over; NULL: before this was kept. */
  await db.schema.alterTable('dataset').addColumn('content_hash', 'text').execute()
}
