import { http } from 'msw/http'
import { type SetupServer, setupServer } from 'msw/node'
import type { DatasetBundle } from '#server/datasets/bundle.ts'
import type { Engine } from '#server/store/engine.ts'
import { apiOver } from './page-api.ts'

/** The same mock for tests in Node: the real API over a database the test opens. */
export async function mockServer(engine: Engine, bundle: DatasetBundle): Promise<SetupServer> {
  const api = await apiOver(engine, bundle)
  return setupServer(http.all('*/api/*', ({ request }) => api.fetch(request)))
}
