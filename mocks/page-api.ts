import type { Hono } from 'hono'
import { openApiDocument } from '#contract/openapi.ts'
import { createApi } from '#server/api.ts'
import type { DatasetBundle } from '#server/datasets/bundle.ts'
import type { Engine } from '#server/store/engine.ts'
import { loadDataset } from '#server/store/load.ts'
import { migrate } from '#server/store/migrate.ts'
import { VERSION } from '#server/version.ts'

/** The real API over a database that holds `bundle` and lives as long as the page or the test. */
export async function apiOver(engine: Engine, bundle: DatasetBundle): Promise<Hono> {
  await migrate(engine.db)
  await loadDataset(engine.db, bundle)
  return createApi({
    engine,
    version: VERSION,
    document: JSON.stringify(openApiDocument(VERSION)),
    readOnly: false,
    checkAnswers: true,
    onError: error => console.error(error),
  })
}
