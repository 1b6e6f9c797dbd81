import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'

const BIGINT = 20

/** Counts as numbers: every count of this product is far below 2^53. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === BIGINT ? (text: string) => Number(text) : pg.types.getTypeParser(oid, format as 'text'),
}

/** PostgreSQL, or anything that speaks its protocol. */
export function openPostgres(config: pg.PoolConfig): Engine {
  const pool = new pg.Pool({ max: 8, ...config, types })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  return { name: 'postgres', db, close: () => db.destroy() }
}
