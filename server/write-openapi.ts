import { readFileSync, writeFileSync } from 'node:fs'
import { EXAMPLE_REQUESTS } from '#contract/examples/requests.ts'
import { type OperationId, operations } from '#contract/index.ts'
import { type Examples, openApiDocument } from '#contract/openapi.ts'
import type { Operation } from '#contract/operation.ts'
import { createApi } from './api.ts'
import { seedBundle } from './datasets/seed.ts'
import { ProblemError, toProblem } from './problem.ts'
import { openNodeSqlite } from './store/engines/node-sqlite.ts'
import { loadDataset } from './store/load.ts'
import { migrate } from './store/migrate.ts'
import { VERSION } from './version.ts'

const ITEMS_SHOWN = 2

/** Answers of the real API to the example requests, on the article's own figures; long lists are cut. */
async function recordExamples(): Promise<Examples> {
  const engine = openNodeSqlite(':memory:')
  await migrate(engine.db)
  await loadDataset(engine.db, seedBundle())
  const now = () => new Date('2018-02-01T08:00:00Z')
  const api = createApi({
    engine,
    version: VERSION,
    document: '{}',
    readOnly: false,
    checkAnswers: true,
    onError: console.error,
    now,
  })
  const examples: Examples = {}
  for (const [id, { path, body }] of Object.entries(EXAMPLE_REQUESTS)) {
    const operation: Operation = operations[id as OperationId]
    const init =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
    const response = await api.fetch(
      new Request(`http://localhost${path}`, { method: operation.method.toUpperCase(), ...init }),
    )
    if (response.status !== operation.ok.status) throw new Error(`${id}: ${await response.text()}`)
    const problems = operation.problems.map(type => toProblem(new ProblemError(type, `Example of ${type}.`)))
    examples[id] = { request: body, answer: cut(await response.json()), problems }
  }
  await engine.close()
  return examples
}

function cut(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, ITEMS_SHOWN).map(cut)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cut(item)]))
}

const file = new URL('../docs/api/openapi.json', import.meta.url)
const text = `${JSON.stringify(openApiDocument(VERSION, await recordExamples()), null, 2)}\n`

if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error(
      'docs/api/openapi.json does not match the contract: run "npm run openapi" and commit the result.',
    )
    process.exit(1)
  }
} else writeFileSync(file, text)
