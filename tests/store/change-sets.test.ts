import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '#contract/index.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { type Client, clientOver, countOf, figureOf, problemOf } from './client.ts'
import { ENGINES } from './engines.ts'
import { changeSet, observation, UNIT, undoing } from './requests.ts'

const MARCH = `observation:${UNIT}:2016-M03:closing`
const changeSetOf = (body: unknown) => operations.applyChangeSet.ok.schema.parse(body)

describe.each(ENGINES)('change sets on %s', (_name, open) => {
  let engine: Engine
  let client: Client
  beforeAll(async () => {
    engine = await open()
    client = await clientOver(engine, bundleOf('demo-2017'))
  }, 60_000)
  afterAll(() => engine.close())

  const apply = (body: unknown) => client.post('/api/v1/change-sets', body)
  const undo = (id: string) => client.post(`/api/v1/change-sets/${id}/undo`, undoing())
  const revision = async (id: string) => (await figureOf(client, id)).fact?.revision ?? null

  it('changes a figure, keeps who, why, before and after, and takes it back exactly', async () => {
    const before = await figureOf(client, MARCH)
    const sent = changeSet(source => observation('2016-M03', 'closing', 99, source), await revision(MARCH))
    const applied = await apply(sent)
    expect(applied.status).toBe(201)
    const after = await figureOf(client, MARCH)
    expect(countOf(after)).toBe(99)
    expect(after.sources).toMatchObject([{ kind: 'manual', recordedBy: 'Nguyễn Thị Lan' }])
    expect(after.history).toMatchObject([
      { author: 'Nguyễn Thị Lan', reason: 'Đối chiếu lại danh sách', recordedAt: '2018-02-01T08:00:00.000Z' },
    ])
    expect(after.history[0]?.change.before).toEqual(before.fact?.value)

    expect((await undo(sent.id)).status).toBe(201)
    const restored = await figureOf(client, MARCH)
    expect(restored.fact?.value).toEqual(before.fact?.value)
    expect(restored.sources).toEqual(before.sources)
    expect(restored.history).toHaveLength(2)
  })

  it('redoes by undoing the undo', async () => {
    const sent = changeSet(
      source => observation('2016-M04', 'closing', 98, source),
      await revision(`observation:${UNIT}:2016-M04:closing`),
    )
    await apply(sent)
    const undone = changeSetOf((await undo(sent.id)).body)
    await undo(undone.id)
    expect(countOf(await figureOf(client, `observation:${UNIT}:2016-M04:closing`))).toBe(98)
  })

  it('adds a figure that was not there, and undo removes it', async () => {
    const id = `observation:${UNIT}:2012-M12:closing`
    const sent = changeSet(source => observation('2012-M12', 'closing', 61, source), null)
    expect((await apply(sent)).status).toBe(201)
    expect(countOf(await figureOf(client, id))).toBe(61)
    await undo(sent.id)
    expect(await figureOf(client, id)).toMatchObject({
      fact: null,
      shown: { figure: { value: null, sources: [] } },
    })
  })

  it('keeps null as null', async () => {
    const id = `observation:${UNIT}:2016-M05:closing`
    await apply(changeSet(source => observation('2016-M05', 'closing', null, source), await revision(id)))
    expect(countOf(await figureOf(client, id))).toBeNull()
  })

  it('answers a repeated request with the first answer and writes once', async () => {
    const sent = changeSet(
      source => observation('2016-M06', 'closing', 90, source),
      await revision(`observation:${UNIT}:2016-M06:closing`),
    )
    const first = await apply(sent)
    const second = await apply(sent)
    expect(second.body).toEqual(first.body)
    expect((await figureOf(client, `observation:${UNIT}:2016-M06:closing`)).history).toHaveLength(1)
    const other = { ...sent, reason: 'Một lý do khác' }
    expect(problemOf(await apply(other))).toMatchObject({
      type: 'urn:problem:change-set-id-reused',
      status: 409,
    })
  })

  it('refuses to overwrite what somebody else changed, and names the field', async () => {
    const answer = await apply(changeSet(source => observation('2016-M07', 'closing', 90, source), 999))
    expect(problemOf(answer)).toMatchObject({
      type: 'urn:problem:fact-changed',
      errors: [{ in: 'body', field: 'changes.0.expected', read: '999' }],
    })
  })

  it('refuses to undo what a later change set has touched, or twice', async () => {
    const id = `observation:${UNIT}:2016-M08:closing`
    const first = changeSet(source => observation('2016-M08', 'closing', 91, source), await revision(id))
    await apply(first)
    const second = changeSet(source => observation('2016-M08', 'closing', 92, source), await revision(id))
    await apply(second)
    expect(problemOf(await undo(first.id))).toMatchObject({
      type: 'urn:problem:fact-changed',
      errors: [{ read: id }],
    })
    await undo(second.id)
    expect(problemOf(await undo(second.id))).toMatchObject({ type: 'urn:problem:already-undone' })
  })

  it('takes back one change set after the other, the last one first', async () => {
    const id = `observation:${UNIT}:2016-M01:closing`
    const before = await figureOf(client, id)
    const first = changeSet(source => observation('2016-M01', 'closing', 91, source), await revision(id))
    await apply(first)
    const second = changeSet(source => observation('2016-M01', 'closing', 92, source), await revision(id))
    await apply(second)
    expect((await undo(second.id)).status).toBe(201)
    expect((await undo(first.id)).status).toBe(201)
    expect((await figureOf(client, id)).fact?.value).toEqual(before.fact?.value)
  })

  it('lists the history newest first', async () => {
    const { changeSets } = operations.listChangeSets.ok.schema.parse(
      (await client.get('/api/v1/change-sets')).body,
    )
    const sequences = changeSets.map(changeSet => changeSet.sequence)
    expect(sequences).toEqual([...sequences].sort((a, b) => b - a))
    expect(changeSets.length).toBeGreaterThan(5)
  })

  it('had no failure of its own', () => expect(client.failures).toEqual([]))
})

describe('a server that only reads', () => {
  it('refuses to write', async () => {
    const [, open] = ENGINES[0] ?? []
    if (!open) throw new Error('no engine')
    const engine = await open()
    const client = await clientOver(engine, bundleOf('seed'), true)
    const sent = changeSet(source => observation('2016-M03', 'closing', 1, source), null)
    expect(problemOf(await client.post('/api/v1/change-sets', sent))).toMatchObject({
      type: 'urn:problem:read-only',
      status: 403,
    })
    await engine.close()
  })
})
