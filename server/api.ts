import type { Hono } from 'hono'
import type { Kysely } from 'kysely'
import { bindOperations } from './bind.ts'
import type { Context } from './context.ts'
import { ProblemError } from './problem.ts'
import type { Engine } from './store/engine.ts'
import { referenceCache } from './store/reference.ts'
import type { Tables } from './store/tables.ts'

export type ApiOptions = {
  engine: Engine
  version: string
  readOnly: boolean
  checkAnswers: boolean
  /** The OpenAPI document as JSON text. */
  document: string
  onError: (error: unknown) => void
  now?: () => Date
}

/** The whole API over one database. Runs in a server and in a page alike: `fetch` in, `Response` out. */
export function createApi({
  engine,
  version,
  readOnly,
  checkAnswers,
  document,
  onError,
  now = () => new Date(),
}: ApiOptions): Hono {
  const referenceOf = referenceCache()
  const contextOn = async (db: Kysely<Tables>): Promise<Context> => ({
    db,
    reference: await readReference(db),
    engine: engine.name,
    version,
    readOnly,
    now,
  })
  const readReference = async (db: Kysely<Tables>) => {
    try {
      return await referenceOf(db)
    } catch (error) {
      onError(error)
      throw new ProblemError('store-unavailable', 'The database cannot be read.')
    }
  }
  return bindOperations({
    checkAnswers,
    onError,
    read: use =>
      engine.db
        .transaction()
        .setIsolationLevel('repeatable read')
        .execute(async tx => use(await contextOn(tx))),
    write: async use => use(await contextOn(engine.db)),
    document,
  })
}
