import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { http } from 'msw/http'
import { openPageSqlite } from '#server/store/engines/page-sqlite.ts'
import { apiOver } from './page-api.ts'
import { scenarioOf } from './scenarios/index.ts'

/** Answers `/api` inside the page, without a server and without a service worker. Resolves when it is ready. */
export async function startMocks(): Promise<void> {
  const { bundle, trouble } = scenarioOf(location.search)
  const api = await apiOver(await openPageSqlite(), bundle())
  const network = defineNetwork({
    sources: [new InterceptorSource({ interceptors: [new FetchInterceptor()] })],
    handlers: [...trouble, http.all('*/api/*', ({ request }) => api.fetch(request))],
    onUnhandledFrame: 'bypass',
  })
  network.enable()
}
