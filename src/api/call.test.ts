import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { operation } from '#contract/operation.ts'
import { ApiError, codeOf, mayPass } from './api-error.ts'
import { addressOf, call } from './call.ts'

const getThing = operation({
  id: 'getThing',
  method: 'get',
  path: '/api/v1/things/{thingId}',
  summary: 'For this test.',
  params: z.strictObject({ thingId: z.string() }),
  query: z.strictObject({ year: z.string(), before: z.optional(z.string()) }),
  ok: { status: 200, schema: z.object({ value: z.nullable(z.number()) }) },
  problems: ['unit-not-found'],
})
const putThing = operation({
  id: 'putThing',
  method: 'post',
  path: '/api/v1/things',
  summary: 'For this test.',
  body: z.object({ value: z.number() }),
  ok: { status: 201, schema: z.object({ value: z.number() }) },
})

const server = setupServer()
beforeAll(() => {
  vi.stubGlobal('location', new URL('http://localhost/'))
  server.listen({ onUnhandledFrame: 'error' })
})
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const ask = (signal?: AbortSignal) =>
  call(getThing, { params: { thingId: 'a' }, query: { year: '2017' } }, signal)
const failure = async (): Promise<ApiError> => {
  const error: unknown = await ask().catch((caught: unknown) => caught)
  if (error instanceof ApiError) return error
  throw new Error('expected an ApiError')
}
const answer = (response: () => Response) => server.use(http.get('*/api/v1/things/a', response))

it('gives back the checked body, null kept as null', async () => {
  answer(() => HttpResponse.json({ value: null }))
  expect(await ask()).toEqual({ value: null })
})

it('encodes what stands in the path and leaves out what was not asked', () => {
  const parts = { params: { thingId: 'a:2017/é' }, query: { year: '2017', before: undefined } }
  expect(addressOf(getThing, parts)).toBe('/api/v1/things/a%3A2017%2F%C3%A9?year=2017')
})

it('sends a body as JSON and expects the promised status', async () => {
  server.use(
    http.post('*/api/v1/things', async ({ request }) =>
      HttpResponse.json(await request.json(), { status: 201 }),
    ),
  )
  expect(await call(putThing, { body: { value: 3 } })).toEqual({ value: 3 })
})

it('names the problem the server sent', async () => {
  const problem = {
    type: 'urn:problem:unit-not-found',
    title: 'No unit',
    status: 404,
    detail: '',
    errors: [],
  }
  answer(() => HttpResponse.json(problem, { status: 404 }))
  const error = await failure()
  expect(error).toMatchObject({ type: 'unit-not-found', status: 404, operationId: 'getThing', problem })
  expect(mayPass(error)).toBe(false)
  expect(codeOf(error)).toBe('getThing/unit-not-found 404')
})

it('stops an answer that breaks the contract at the border', async () => {
  answer(() => HttpResponse.json({ value: '10' }))
  expect(await failure()).toMatchObject({ type: 'contract', status: 200, problem: null })
})

it('treats text that is not JSON as a broken contract', async () => {
  answer(() => HttpResponse.text('<html>'))
  expect((await failure()).type).toBe('contract')
})

it('retries a 5xx of unknown form, but calls it what it is', async () => {
  answer(() => HttpResponse.json({ oops: true }, { status: 502 }))
  const error = await failure()
  expect(error.type).toBe('contract')
  expect(mayPass(error)).toBe(true)
})

it('says network when nothing answers', async () => {
  answer(() => HttpResponse.error())
  const error = await failure()
  expect(error).toMatchObject({ type: 'network', status: 0 })
  expect(mayPass(error)).toBe(true)
})

it('passes on the caller’s own abort', async () => {
  answer(() => HttpResponse.json({ value: 1 }))
  const error: unknown = await ask(AbortSignal.abort()).catch((caught: unknown) => caught)
  expect(error).not.toBeInstanceOf(ApiError)
})
