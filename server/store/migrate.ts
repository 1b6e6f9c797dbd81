import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { up as facts } from './migrations/0001-facts.ts'
import { up as honours } from './migrations/0002-honours.ts'
import { up as scores } from './migrations/0003-scores.ts'
import type { Tables } from './tables.ts'

/** In order; a migration that has shipped is never changed. */
const MIGRATIONS = {
  '0001-facts': { up: facts },
  '0002-honours': { up: honours },
  '0003-scores': { up: scores },
}

/** Brings a database to the newest shape. Throws and leaves it as it was when a step fails. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
