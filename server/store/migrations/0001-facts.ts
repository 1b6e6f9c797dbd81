import type { CreateTableBuilder, Kysely } from 'kysely'

type Columns = Record<string, 'text' | 'integer' | 'double precision'>

/** Every fact: its id, the revision of its last write, its source, a note. */
const fact = (table: CreateTableBuilder<string>): CreateTableBuilder<string> =>
  table
    .addColumn('id', 'text', c => c.primaryKey())
    .addColumn('revision', 'integer', c => c.notNull())
    .addColumn('source_id', 'text', c => c.notNull().references('source.id'))
    .addColumn('note', 'text') as CreateTableBuilder<string>

const FACTS: Record<string, { required: Columns; optional: Columns; index: string[] }> = {
  /** value NULL: reported as missing. A missing row: not reported. */
  observation: {
    required: { unit_id: 'text', period_id: 'text', indicator_id: 'text', bound: 'text' },
    optional: { value: 'double precision' },
    index: ['unit_id', 'indicator_id', 'period_id'],
  },
  target: {
    required: { unit_id: 'text', period_id: 'text', indicator_id: 'text' },
    optional: { value: 'double precision', assigned_by: 'text' },
    index: ['unit_id', 'period_id'],
  },
  union_event: {
    required: { key: 'text', unit_id: 'text', period_id: 'text', type: 'text', kind: 'text', role: 'text' },
    optional: { name: 'text', count: 'integer', members_at_event: 'integer' },
    index: ['unit_id', 'period_id'],
  },
  /** amount_vnd in đồng. reach counts what reach_unit names: units are never added to each other. */
  activity: {
    required: { key: 'text', unit_id: 'text', period_id: 'text', title: 'text', category: 'text' },
    optional: {
      occasion_id: 'text',
      date: 'text',
      beneficiaries: 'text',
      reach: 'integer',
      reach_unit: 'text',
      amount_vnd: 'double precision',
      funding: 'text',
      partner: 'text',
    },
    index: ['unit_id', 'period_id'],
  },
  rank_entry: {
    required: { scheme_id: 'text', unit_id: 'text', status: 'text', tied: 'integer' },
    optional: { min: 'integer', max: 'integer' },
    index: ['scheme_id', 'unit_id'],
  },
  theme: {
    required: { key: 'text', unit_id: 'text', year: 'text', text: 'text' },
    optional: { issuer: 'text' },
    index: ['unit_id', 'year'],
  },
  rating: {
    required: { unit_id: 'text', period_id: 'text', label: 'text', kept: 'integer' },
    optional: { given_by: 'text' },
    index: ['unit_id', 'period_id'],
  },
  open_list: {
    required: { unit_id: 'text', period_id: 'text', list: 'text' },
    optional: {},
    index: ['unit_id', 'period_id'],
  },
}

async function createReference(db: Kysely<unknown>): Promise<void> {
  /** One row: what the store was filled with. revision: number of change sets so far; updated first, so writers queue. */
  await table(
    db,
    'dataset',
    { id: 'text', title: 'text', default_unit_id: 'text', default_year: 'text', revision: 'integer' },
    {},
  )
  await table(
    db,
    'unit',
    {
      id: 'text',
      tree: 'text',
      name: 'text',
      short_name: 'text',
      level: 'text',
      kind: 'text',
      territory: 'text',
      holds_all_below: 'integer',
    },
    { code: 'text', valid_from: 'text', valid_to: 'text' },
  )
  /** Parents with dates. first_month, last_month: the months the link counts for, open ends as 0000-M01 and 9999-M12. */
  await db.schema
    .createTable('unit_link')
    .addColumn('unit_id', 'text', c => c.notNull().references('unit.id'))
    .addColumn('parent_id', 'text', c => c.notNull().references('unit.id'))
    .addColumn('valid_from', 'text')
    .addColumn('valid_to', 'text')
    .addColumn('first_month', 'text', c => c.notNull())
    .addColumn('last_month', 'text', c => c.notNull())
    .execute()
  await db.schema.createIndex('unit_link_parent').on('unit_link').columns(['parent_id', 'unit_id']).execute()
  await table(
    db,
    'succession',
    { id: 'text', from_id: 'text', to_id: 'text', date: 'text', kind: 'text', basis: 'text' },
    {},
  )
  await table(
    db,
    'source',
    { id: 'text', kind: 'text', title: 'text' },
    { locator: 'text', published_at: 'text', as_of: 'text', recorded_by: 'text' },
  )
  await table(
    db,
    'ranking_scheme',
    {
      id: 'text',
      year: 'text',
      set_name: 'text',
      title: 'text',
      evaluator: 'text',
      named: 'integer',
      subject: 'text',
      n: 'integer',
      method: 'text',
      family: 'text',
      population: 'text',
      position: 'integer',
    },
    {},
  )
}

/** Who wrote what, when and why; before and after as JSON of the contract's `Fact`. Rows are only ever added. */
async function createHistory(db: Kysely<unknown>): Promise<void> {
  await table(
    db,
    'change_set',
    {
      id: 'text',
      sequence: 'integer',
      kind: 'text',
      author: 'text',
      reason: 'text',
      recorded_at: 'text',
      change_count: 'integer',
      content_hash: 'text',
    },
    { undoes: 'text', undone_by: 'text' },
  )
  await db.schema.createIndex('change_set_sequence').on('change_set').column('sequence').unique().execute()
  await db.schema
    .createTable('change')
    .addColumn('change_set_id', 'text', c => c.notNull().references('change_set.id'))
    .addColumn('position', 'integer', c => c.notNull())
    .addColumn('fact_id', 'text', c => c.notNull())
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .addPrimaryKeyConstraint('change_key', ['change_set_id', 'position'])
    .execute()
  await db.schema.createIndex('change_fact').on('change').column('fact_id').execute()
}

async function table(db: Kysely<unknown>, name: string, required: Columns, optional: Columns): Promise<void> {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name)
  for (const [column, type] of Object.entries(required))
    builder = builder.addColumn(column, type, c => (column === 'id' ? c.primaryKey() : c.notNull()))
  for (const [column, type] of Object.entries(optional)) builder = builder.addColumn(column, type)
  await builder.execute()
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await createReference(db)
  for (const [name, { required, optional, index }] of Object.entries(FACTS)) {
    let builder = fact(db.schema.createTable(name))
    for (const [column, type] of Object.entries(required))
      builder = builder.addColumn(column, type, c => c.notNull())
    for (const [column, type] of Object.entries(optional)) builder = builder.addColumn(column, type)
    await builder.execute()
    await db.schema.createIndex(`${name}_by`).on(name).columns(index).execute()
  }
  await createHistory(db)
}
