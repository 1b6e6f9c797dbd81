import type { Hono } from 'hono'
import { openApiDocument } from '#contract/openapi.ts'
import { bindOperations } from './bind.ts'
import { ProblemError } from './problem.ts'
import type { Engine } from './store/engine.ts'
import { referenceOf } from './store/reference.ts'

export type ApiOptions = {
  engine: Engine
  version: string
  readOnly: boolean
  checkAnswers: boolean
  onError: (error: unknown) => void
  now?: () => Date
}

/** The whole API over one database. Runs in a server and in a page alike: `fetch` in, `Response` out. */
export function createApi({
  engine,
  version,
  readOnly,
  checkAnswers,
  onError,
  now = () => new Date(),
}: ApiOptions): Hono {
  const reference = referenceOf(engine.db)
  const document = JSON.stringify(openApiDocument(version))
  const readReference = async () => {
    try {
      return await reference()
    } catch (error) {
      onError(error)
      throw new ProblemError('store-unavailable', 'The database cannot be read.')
    }
  }
  const app = bindOperations({
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
  return app
}
