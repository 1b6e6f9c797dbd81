import type { Hono } from 'hono'
import { bindOperations } from './bind.ts'
import { ProblemError } from './problem.ts'
import type { Engine } from './store/engine.ts'
import { referenceOf } from './store/reference.ts'

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
  const reference = referenceOf(engine.db)
  const readReference = async () => {
    try {
      return await reference()
    } catch (error) {
      onError(error)
      throw new ProblemError('store-unavailable', 'The database cannot be read.')
    }
  }
  return bindOperations({
    checkAnswers,
    onError,
    context: async () => ({
      db: engine.db,
      reference: await readReference(),
      engine: engine.name,
      version,
      readOnly,
      now,
    }),
    document,
  })
}
