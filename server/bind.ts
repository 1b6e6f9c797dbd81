import { Hono, type Context as HonoContext } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import * as z from 'zod/mini'
import { type OperationId, operations } from '#contract/index.ts'
import { NoBody, type Operation } from '#contract/operation.ts'
import type { FieldError } from '#contract/problem.ts'
import type { Context } from './context.ts'
import { handlers } from './handlers.ts'
import { ProblemError, toProblem } from './problem.ts'

/** Messages that name what is allowed; the app prints its own words. */
z.config(z.locales.en())

const MAX_BODY_BYTES = 32 * 1024 * 1024

type Options = {
  /** Runs a reading handler on one state of the store, whatever is written meanwhile. */
  read: <T>(use: (context: Context) => Promise<T>) => Promise<T>
  /** Runs a writing handler, which opens its own transaction. */
  write: <T>(use: (context: Context) => Promise<T>) => Promise<T>
  /** Fails an answer that breaks the contract: on in tests and in the page, where it costs nothing that matters. */
  checkAnswers: boolean
  /** Told about every failure that is not the caller's. */
  onError: (error: unknown) => void
  /** The OpenAPI document as JSON text. */
  document: string
}

/** The contract's table as routes: checks input, calls the handler, turns what it throws into problem+json. */
export function bindOperations({ read, write, checkAnswers, onError, document }: Options): Hono {
  const app = new Hono()
  app.use('/api/*', etag())
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: c => send(c, new ProblemError('body-too-large', 'At most 32 MB.')),
    }),
  )
  for (const id of Object.keys(operations) as OperationId[]) {
    const operation: Operation = operations[id]
    app.on(operation.method.toUpperCase(), operation.path.replaceAll(/\{(\w+)\}/g, ':$1'), async c => {
      const input = await readInput(operation, c)
      const handler = handlers[id] as (context: Context, input: unknown) => Promise<unknown>
      const result = await (operation.method === 'get' ? read : write)(context => handler(context, input))
      c.header('Cache-Control', 'no-cache')
      return c.json(checkAnswers ? operation.ok.schema.parse(result) : result, operation.ok.status)
    })
  }
  app.get('/api/openapi.json', c =>
    c.body(document, 200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-cache' }),
  )
  app.all('/api/*', c => send(c, wrongAddress(c)))
  app.onError((error, c) => {
    if (error instanceof ProblemError) return send(c, error)
    onError(error)
    return send(c, new ProblemError('internal', 'The server failed; its log names the cause.'))
  })
  return app
}

function send(c: HonoContext, error: ProblemError): Response {
  const problem = toProblem(error)
  const headers = new Headers({ 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
  if (error.type === 'method-not-allowed') headers.set('Allow', allowedMethods(c.req.path).join(', '))
  return new Response(JSON.stringify(problem), { status: problem.status, headers })
}

const matches = (path: string, operation: Operation): boolean =>
  new RegExp(`^${operation.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)
const allowedMethods = (path: string): string[] =>
  Object.values(operations)
    .filter(operation => matches(path, operation))
    .map(operation => operation.method.toUpperCase())

function wrongAddress(c: HonoContext): ProblemError {
  const allowed = allowedMethods(c.req.path)
  return allowed.length > 0
    ? new ProblemError('method-not-allowed', `Use ${allowed.join(' or ')}.`)
    : new ProblemError(
        'not-found',
        `There is nothing at ${c.req.path.slice(0, 200)}; /api/openapi.json lists what there is.`,
      )
}

async function readInput(operation: Operation, c: HonoContext): Promise<unknown> {
  const errors: FieldError[] = []
  const check = (place: FieldError['in'], schema: z.ZodMiniType, value: unknown) => {
    const result = schema.safeParse(value)
    if (!result.success)
      errors.push(...result.error.issues.flatMap(issue => toFieldErrors(place, issue, value)))
    return result.data
  }
  const params = check('path', operation.params, c.req.param())
  const query = check('query', operation.query, singleValues(c, errors))
  const body = operation.body === NoBody ? undefined : check('body', operation.body, await readJson(c))
  if (errors.length > 0)
    throw new ProblemError('invalid-request', 'The request does not fit the contract.', errors.slice(0, 200))
  return { params, query, body }
}

function singleValues(c: HonoContext, errors: FieldError[]): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, all] of Object.entries(c.req.queries())) {
    values[name] = all[0] ?? ''
    if (all.length > 1)
      errors.push({
        in: 'query',
        field: name,
        message: 'May be given only once.',
        read: all.join(', ').slice(0, 200),
        rule: null,
      })
  }
  return values
}

async function readJson(c: HonoContext): Promise<unknown> {
  if (!/^application\/json\b/i.test(c.req.header('Content-Type') ?? ''))
    throw new ProblemError('unsupported-media-type', 'Send the body as application/json.', [
      {
        in: 'header',
        field: 'Content-Type',
        message: 'Must be application/json.',
        read: c.req.header('Content-Type') ?? null,
        rule: null,
      },
    ])
  try {
    return await c.req.json()
  } catch {
    throw new ProblemError('invalid-request', 'The body is not JSON.', [
      { in: 'body', field: '', message: 'Must be well-formed JSON.', read: null, rule: null },
    ])
  }
}

function toFieldErrors(place: FieldError['in'], issue: z.core.$ZodIssue, value: unknown): FieldError[] {
  const paths =
    issue.code === 'unrecognized_keys' ? issue.keys.map(key => [...issue.path, key]) : [issue.path]
  return paths.map(path => ({
    in: place,
    field: path.map(String).join('.'),
    message: issue.code === 'unrecognized_keys' ? 'Not known here.' : issue.message,
    read: readAt(value, path),
    rule: null,
  }))
}

function readAt(value: unknown, path: readonly PropertyKey[]): string | null {
  let at = value
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined
  if (at === undefined) return null
  return (typeof at === 'string' ? at : JSON.stringify(at)).slice(0, 200)
}
