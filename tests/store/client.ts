import { operations } from '#contract/index.ts'
import type { OkOf } from '#contract/operation.ts'
import type { Problem } from '#contract/problem.ts'
import { createApi } from '#server/api.ts'
import type { DatasetBundle } from '#server/datasets/bundle.ts'
import type { Engine } from '#server/store/engine.ts'
import { loadDataset } from '#server/store/load.ts'
import { migrate } from '#server/store/migrate.ts'

type Answer = { status: number; body: unknown; headers: Headers }

export type Client = {
  get(path: string): Promise<Answer>
  post(path: string, body: unknown): Promise<Answer>
  /** Failures that the server did not expect. */
  failures: unknown[]
}

/** The API over an engine, called without a network. */
export async function clientOver(engine: Engine, bundle: DatasetBundle, readOnly = false): Promise<Client> {
  await migrate(engine.db)
  await loadDataset(engine.db, bundle)
  const failures: unknown[] = []
  const api = createApi({
    engine,
    version: '0.0.0',
    document: '{}',
    readOnly,
    checkAnswers: true,
    onError: error => failures.push(error),
    now: () => new Date('2018-02-01T08:00:00Z'),
  })
  const answer = async (request: Request): Promise<Answer> => {
    const response = await api.fetch(request)
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
  }
  return {
    failures,
    get: path => answer(new Request(`http://localhost${path}`)),
    post: (path, body) =>
      answer(
        new Request(`http://localhost${path}`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
  }
}

type Figure = OkOf<typeof operations.getFigure>
export async function figureOf(client: Client, id: string): Promise<Figure> {
  return operations.getFigure.ok.schema.parse((await client.get(`/api/v1/figures/${id}`)).body)
}

/** The value of a counted figure; throws when it is none. */
export function countOf(detail: Figure): number | null {
  if (detail.shown.type !== 'count') throw new Error(`${detail.id} is no count`)
  return detail.shown.figure.value
}

export const problemOf = (answer: Answer): Problem => answer.body as Problem
