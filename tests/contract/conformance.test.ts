import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EXAMPLE_REQUESTS } from '#contract/examples/requests.ts'
import { type OperationId, operations } from '#contract/index.ts'
import { NoBody, type Operation } from '#contract/operation.ts'
import { Problem } from '#contract/problem.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { type Client, clientOver } from '../store/client.ts'

const UNIT = 'cd-phuong-thuong-thanh'
/** Requests that are wrong in one place, and the field that must be named. */
const WRONG: [path: string, field: string][] = [
  ['/api/v1/units?asOf=2017-02-30', 'asOf'],
  ['/api/v1/units?asOf=', 'asOf'],
  ['/api/v1/units?when=2017-01-01', 'when'],
  [`/api/v1/units/${UNIT}/overview`, 'year'],
  [`/api/v1/units/${UNIT}/overview?year=2017-M01`, 'year'],
  [`/api/v1/units/${UNIT}/overview?year=2017&year=2016`, 'year'],
  ['/api/v1/units/Thượng%20Thanh/overview?year=2017', 'unitId'],
  ['/api/v1/units/%00/overview?year=2017', 'unitId'],
  ['/api/v1/units/nowhere/overview?year=2017', 'unitId'],
  [`/api/v1/units/${UNIT}/membership?from=2017&to=2013`, 'to'],
  [`/api/v1/units/${UNIT}/membership?from=1900&to=2099`, 'to'],
  [`/api/v1/units/${UNIT}/membership?from=abc&to=2017`, 'from'],
  [`/api/v1/units/${UNIT}/new-members?year=17`, 'year'],
  [`/api/v1/units/${UNIT}/new-members?year=2017&step=week`, 'step'],
  [`/api/v1/units/${UNIT}/new-members?year=2017&step=quarter&calendar=union`, 'step'],
  [`/api/v1/units/${UNIT}/new-members?year=2017&calendar=lunar`, 'calendar'],
  [`/api/v1/figures/cumulative:${UNIT}:2017:2018-M01`, 'figureId'],
  [`/api/v1/units/${UNIT}/welfare?year=`, 'year'],
  [`/api/v1/units/${UNIT}/rankings?year=2017'--`, 'year'],
  [`/api/v1/units/${UNIT}/rankings/history?set=union&from=2017&to=2013`, 'to'],
  [`/api/v1/units/${UNIT}/rankings/history?set=departments&from=2013&to=2017`, 'set'],
  ['/api/v1/figures/nonsense', 'figureId'],
  ['/api/v1/figures/observation:a', 'figureId'],
  [`/api/v1/figures/observation:${UNIT}:2017:members`, 'figureId'],
  [`/api/v1/figures/observation:${UNIT}:2017-M13:admitted`, 'figureId'],
  ['/api/v1/figures/rankEntry:none:none', 'figureId'],
  ['/api/v1/sources/none', 'sourceId'],
  ['/api/v1/sources/none/facts', 'sourceId'],
  ['/api/v1/search', 'q'],
  ['/api/v1/search?q=a&unit=nowhere', 'unitId'],
  ['/api/v1/search?q=a&year=17', 'year'],
  ['/api/v1/change-sets?before=-1', 'before'],
  ['/api/v1/change-sets/7', 'changeSetId'],
]

describe('every operation', () => {
  let engine: Engine
  let client: Client
  beforeAll(async () => {
    engine = openNodeSqlite(':memory:')
    client = await clientOver(engine, bundleOf('demo-2017'))
  })
  afterAll(() => engine.close())

  it.each(Object.keys(EXAMPLE_REQUESTS) as OperationId[])('%s answers as its contract says', async id => {
    const operation: Operation = operations[id]
    const { path, body } = EXAMPLE_REQUESTS[id]
    const answer = operation.method === 'get' ? await client.get(path) : await client.post(path, body)
    expect(answer.body).toEqual(operation.ok.schema.parse(answer.body))
    expect(answer.status).toBe(operation.ok.status)
  })

  it.each(WRONG)('%s is refused and names %s', async (path, field) => {
    const { status, body, headers } = await client.get(path)
    expect(headers.get('Content-Type')).toBe('application/problem+json')
    const problem = Problem.parse(body)
    expect(problem.status).toBe(status)
    expect([400, 404]).toContain(status)
    expect(problem.errors.map(error => error.field)).toContain(field)
  })

  const posts = (Object.keys(EXAMPLE_REQUESTS) as OperationId[]).filter(
    id => (operations[id] as Operation).body !== NoBody,
  )
  it.each(posts)('%s names what is wrong with a body, wherever it is', async id => {
    const { path, body } = EXAMPLE_REQUESTS[id]
    for (const [field, broken] of mutations(body as Json)) {
      const answer = await client.post(path, broken)
      const problem = Problem.parse(answer.body)
      expect([400, 404, 409, 422], field).toContain(answer.status)
      if (answer.status === 400)
        expect(
          problem.errors.some(error => field.startsWith(error.field) || error.field.startsWith(field)),
          field,
        ).toBe(true)
    }
    expect((await client.post(path, '{"id":')).body).toMatchObject({
      type: 'urn:problem:invalid-request',
      errors: [{ in: 'body' }],
    })
  })

  it('takes only JSON', async () => {
    const { failures } = client
    const answer = await client.post('/api/v1/change-sets', 'x')
    expect(answer.status).toBe(400)
    expect(failures).toEqual([])
  })

  it('says 404 for an address that is none and 405 for a method that is not', async () => {
    expect(await client.get('/api/v1/nothing')).toMatchObject({
      status: 404,
      body: { type: 'urn:problem:not-found' },
    })
    const wrongMethod = await client.post('/api/v1/units', {})
    expect(wrongMethod).toMatchObject({ status: 405, body: { type: 'urn:problem:method-not-allowed' } })
    expect(wrongMethod.headers.get('Allow')).toBe('GET')
  })

  it('never failed by itself', () => expect(client.failures).toEqual([]))
})

type Json = { [key: string]: unknown }

/** The body with each of its fields in turn missing, of the wrong kind, or joined by one nobody knows. */
function* mutations(body: Json, prefix = ''): Generator<[field: string, broken: Json]> {
  yield [`${prefix}surplus`, { ...body, surplus: 1 }]
  for (const [key, value] of Object.entries(body)) {
    const field = `${prefix}${key}`
    const { [key]: _, ...missing } = body
    if (value !== null) {
      yield [field, missing]
      for (const wrong of [null, 12.5, { deep: [] }, '\u0000'])
        if (typeof wrong !== typeof value) yield [field, { ...body, [key]: wrong }]
    }
    if (Array.isArray(value) && typeof value[0] === 'object')
      for (const [inner, broken] of mutations(value[0] as Json, `${field}.0.`))
        yield [inner, { ...body, [key]: [broken] }]
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [inner, broken] of mutations(value as Json, `${field}.`))
        yield [inner, { ...body, [key]: broken }]
  }
}

describe('the OpenAPI document', () => {
  const document = JSON.parse(readFileSync('docs/api/openapi.json', 'utf8')) as {
    paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>
  }
  it('describes every operation and no other', () => {
    const described = Object.values(document.paths).flatMap(item =>
      Object.values(item).map(entry => entry.operationId),
    )
    expect(described.sort()).toEqual(Object.keys(operations).sort())
  })
  it.each(Object.values(operations) as Operation[])(
    'shows an answer of $id that its schema accepts',
    operation => {
      const response = document.paths[operation.path]?.[operation.method]?.responses[operation.ok.status] as {
        content: { 'application/json': { example: unknown } }
      }
      expect(
        operation.ok.schema.safeParse(response.content['application/json'].example).error,
      ).toBeUndefined()
    },
  )
})
