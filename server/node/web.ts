import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { compress } from 'hono/compress'
import { etag } from 'hono/etag'
import type { Problem } from '#contract/problem.ts'
import { ProblemError, toProblem } from '../problem.ts'
import { hostGuard, originGuard, securityHeaders } from './guard.ts'

const FOREVER = 'public, max-age=31536000, immutable'

/** The API and the built app behind one address. `boundTo`: the host the server listens on; `root`: the built app. */
export function createWeb(
  api: Hono,
  { boundTo, root, onError }: { boundTo: string; root: string; onError: (error: unknown) => void },
): Hono {
  const web = new Hono()
  web.use(securityHeaders)
  web.use(hostGuard(boundTo))
  web.use(originGuard)
  web.use('/api/*', compress())
  web.route('/', api)
  web.use(cacheOfFiles)
  web.use(etag())
  web.use(serveStatic({ root, precompressed: true }))
  web.get('*', (c, next) =>
    /\.\w+$/.test(c.req.path) ? next() : serveStatic({ root, path: 'index.html' })(c, next),
  )
  web.onError((error, c) => {
    if (!(error instanceof ProblemError)) onError(error)
    const problem: Problem = toProblem(
      error instanceof ProblemError ? error : new ProblemError('internal', 'The server failed.'),
    )
    return c.body(JSON.stringify(problem), problem.status as 500, {
      'Content-Type': 'application/problem+json',
    })
  })
  return web
}

/** Hashed files never change; everything else is asked about each time. A missing file is not kept at all. */
const cacheOfFiles: MiddlewareHandler = async (c, next) => {
  await next()
  if (!c.res.ok || c.req.path.startsWith('/api/')) return
  c.header('Cache-Control', c.req.path.startsWith('/assets/') ? FOREVER : 'no-cache')
}
