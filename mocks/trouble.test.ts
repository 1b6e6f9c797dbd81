import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { getSource } from '#contract/figures.ts'
import { operations } from '#contract/index.ts'
import { bundleOf } from '#server/datasets/index.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { mockServer } from './node.ts'
import { drifted, offline, override, problem, truncated } from './trouble.ts'

let server: Awaited<ReturnType<typeof mockServer>>
beforeAll(async () => {
  server = await mockServer(openNodeSqlite(':memory:'), bundleOf('seed'))
  server.listen({ onUnhandledFrame: 'error' })
})
beforeEach(() => server.resetHandlers())
afterAll(() => server.close())

const ask = () => fetch('http://localhost/api/v1/sources/seed-p2-s5')

it('answers from the real API', async () => {
  expect(await (await ask()).json()).toMatchObject({ kind: 'seed', locator: { vi: 'đoạn 2, câu 5' } })
})

it('lays another answer of the same type over one operation', async () => {
  const title = { vi: 'Khác', en: null }
  server.use(
    override(getSource, () => ({
      id: 'x',
      kind: 'demo' as const,
      title,
      locator: null,
      publishedAt: null,
      asOf: null,
      recordedBy: null,
    })),
  )
  expect(await (await ask()).json()).toMatchObject({ id: 'x', title })
})

it('plays a problem the operation names', async () => {
  server.use(problem(getSource, 'source-not-found', 'Scenario.'))
  const response = await ask()
  expect([response.status, (await response.json()).type]).toEqual([404, 'urn:problem:source-not-found'])
})

it('plays a network that is gone, an answer that breaks off and a contract that drifted', async () => {
  server.use(offline(getSource))
  await expect(ask()).rejects.toThrow()
  server.use(truncated(getSource))
  await expect((await ask()).json()).rejects.toThrow()
  server.use(drifted(getSource))
  expect(operations.getSource.ok.schema.safeParse(await (await ask()).json()).success).toBe(false)
})
