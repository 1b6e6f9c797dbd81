import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import type { Engine } from '#server/store/engine.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { openPageSqlite } from '#server/store/engines/page-sqlite.ts'
import { openPostgres } from '#server/store/engines/postgres.ts'

type Opening = [name: string, open: () => Promise<Engine>]

/** PostgreSQL inside the process, behind the real driver. */
async function openPglite(): Promise<Engine> {
  const engine = openPostgres({ ...createPgConfig(await PGlite.create()), max: 1 })
  return engine
}

/** An own schema of a real server, so that suites do not meet; dropped when the engine closes. */
async function openRealPostgres(connectionString: string): Promise<Engine> {
  const schema = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const admin = openPostgres({ connectionString, max: 1 })
  await admin.db.schema.createSchema(schema).execute()
  const engine = openPostgres({ connectionString, options: `-c search_path=${schema}` })
  const close = async () => {
    await engine.close()
    await admin.db.schema.dropSchema(schema).cascade().execute()
    await admin.close()
  }
  return { ...engine, close }
}

const real = process.env.TEST_PG_URL

/** Every engine the store runs on; a real PostgreSQL where `TEST_PG_URL` names one. */
export const ENGINES: Opening[] = [
  ['node-sqlite', async () => openNodeSqlite(':memory:')],
  ['page-sqlite', openPageSqlite],
  ['postgres (in process)', openPglite],
  ...(real === undefined ? [] : [['postgres', () => openRealPostgres(real)] as Opening]),
]
