import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { sql } from 'kysely'
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

/** An own database of a real server, so that suites do not meet; dropped when the engine closes. */
async function openRealPostgres(connectionString: string): Promise<Engine> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
  const admin = openPostgres({ connectionString, max: 1 })
  await sql`create database ${sql.id(name)}`.execute(admin.db)
  const url = new URL(connectionString)
  url.pathname = name
  const engine = openPostgres({ connectionString: url.href })
  const close = async () => {
    await engine.close()
    await sql`drop database ${sql.id(name)}`.execute(admin.db)
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
