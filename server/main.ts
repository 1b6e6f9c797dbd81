import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createApi } from './api.ts'
import { bundleOf } from './datasets/index.ts'
import { type Env, isLoopback, readEnv } from './env.ts'
import { createWeb } from './node/web.ts'
import type { Engine } from './store/engine.ts'
import { openNodeSqlite } from './store/engines/node-sqlite.ts'
import { isEmpty, loadDataset } from './store/load.ts'
import { migrate } from './store/migrate.ts'
import { topUp } from './store/top-up.ts'
import { VERSION } from './version.ts'

const ROOT = 'dist'
const DOCUMENT = 'docs/api/openapi.json'

async function openEngine(env: Env): Promise<Engine> {
  if (env.DATABASE_URL !== undefined) {
    const { openPostgres } = await import('./store/engines/postgres.ts')
    return openPostgres({ connectionString: env.DATABASE_URL })
  }
  return openNodeSqlite(join(env.DATA_DIR, `${env.DATASET}.sqlite`))
}

async function prepare(engine: Engine, env: Env): Promise<void> {
  await migrate(engine.db)
  const bundle = bundleOf(env.DATASET)
  if (await isEmpty(engine.db)) await loadDataset(engine.db, bundle)
  const { id } = await engine.db.selectFrom('dataset').select('id').executeTakeFirstOrThrow()
  if (id !== env.DATASET)
    throw new Error(
      `The database holds the data set "${id}", not "${env.DATASET}": set DATASET=${id} or use another database.`,
    )
  await topUp(engine.db, bundle)
}

const onError = (error: unknown) => console.error(error)

async function main(): Promise<void> {
  const env = readEnv(process.env)
  const engine = await openEngine(env)
  await prepare(engine, env)
  const readOnly = !isLoopback(env.HOST)
  const api = createApi({
    engine,
    version: VERSION,
    document: readFileSync(DOCUMENT, 'utf8'),
    readOnly,
    checkAnswers: env.CHECK_ANSWERS === '1',
    onError,
  })
  const web = createWeb(api, { boundTo: env.HOST, root: ROOT, onError })
  const server = serve({ fetch: web.fetch, port: env.PORT, hostname: env.HOST }, ({ address, port }) => {
    const host = address.includes(':') ? `[${address}]` : address
    console.log(`Union Dashboard ${VERSION} · ${env.DATASET} · ${engine.name}`)
    if (readOnly) console.log('Reachable from other machines and without accounts: reading only.')
    if (!existsSync(ROOT)) console.log('The app is not built; only the API answers.')
    console.log(`http://${host}:${port}/`)
  })
  server.on('error', error => fail(error))

  let ending = false
  const end = () => {
    if (ending) return
    ending = true
    server.close(() => void engine.close().then(() => process.exit(0)))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => process.exit(0), 3000).unref()
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

function fail(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  console.error(
    /EADDRINUSE/.test(message)
      ? `${message}\nAnother program uses this port: set PORT to a free one.`
      : message,
  )
  process.exit(1)
}

main().catch(fail)
