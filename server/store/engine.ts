import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** A database of one of the three engines. All run the same SQL. */
export type Engine = {
  name: 'sqlite' | 'postgres' | 'page-sqlite'
  db: Kysely<Tables>
  close(): Promise<void>
}
