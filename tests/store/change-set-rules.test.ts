import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FactOf } from '#contract/facts.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { type Client, clientOver, countOf, figureOf, problemOf } from './client.ts'
import { ENGINES } from './engines.ts'
import { changeSet, observation, UNIT, undoing } from './requests.ts'

describe.each(ENGINES)('rules of change sets on %s', (_name, open) => {
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

  it('saves all of a change set or none of it', async () => {
    const sent = changeSet(
      source => observation('2016-M09', 'closing', 93, source),
      await revision(`observation:${UNIT}:2016-M09:closing`),
    )
    const [source] = sent.sources
    const broken = {
      op: 'put',
      fact: observation('2016-M10', 'closing', -1, source?.id ?? ''),
      expected: null,
    }
    const answer = await apply({ ...sent, changes: [...sent.changes, broken] })
    expect(problemOf(answer)).toMatchObject({
      type: 'urn:problem:rule-broken',
      errors: [{ field: 'changes.1.fact.value', message: 'Must be 0 or more.', read: '-1' }],
    })
    expect((await figureOf(client, `observation:${UNIT}:2016-M09:closing`)).history).toEqual([])
  })

  it('lets no figure borrow the source of another', async () => {
    const sent = changeSet(
      () => observation('2016-M11', 'closing', 93, 'seed-p2-s5'),
      await revision(`observation:${UNIT}:2016-M11:closing`),
    )
    expect(problemOf(await apply(sent))).toMatchObject({
      errors: [{ field: 'changes.0.fact.sourceId', read: 'seed-p2-s5' }],
    })
  })

  it('refuses more women than members', async () => {
    const id = `observation:${UNIT}:2016-M11:closingFemale`
    const sent = changeSet(
      source => observation('2016-M11', 'closingFemale', 5000, source),
      await revision(id),
    )
    expect(problemOf(await apply(sent))).toMatchObject({
      type: 'urn:problem:rule-broken',
      errors: [{ field: 'changes.0.fact.value', read: '5000' }],
    })
  })

  it('refuses months that contradict the reported year', async () => {
    const id = `observation:${UNIT}:2017-M03:admitted`
    const now = countOf(await figureOf(client, id)) ?? 0
    const sent = changeSet(source => observation('2017-M03', 'admitted', now + 1, source), await revision(id))
    const problem = problemOf(await apply(sent))
    expect(problem.type).toBe('urn:problem:rule-broken')
    expect(problem.errors[0]?.message).toContain('add up to 11, but the year is reported as 10')
  })

  it('refuses an undo that would leave months and year in contradiction', async () => {
    const year = `observation:${UNIT}:2017:admitted`
    const month = `observation:${UNIT}:2017-M03:admitted`
    const removed = {
      ...changeSet(source => observation('2017', 'admitted', 10, source), null),
      changes: [{ op: 'remove', factId: year, expected: await revision(year) }],
    }
    expect((await apply(removed)).status).toBe(201)
    const now = countOf(await figureOf(client, month)) ?? 0
    const changed = changeSet(
      source => observation('2017-M03', 'admitted', now + 1, source),
      await revision(month),
    )
    expect((await apply(changed)).status).toBe(201)
    expect(problemOf(await undo(removed.id))).toMatchObject({
      type: 'urn:problem:rule-broken',
      errors: [{ rule: 'months-differ-from-year' }],
    })
    await undo(changed.id)
    expect((await undo(removed.id)).status).toBe(201)
  })

  it('refuses more holders of a title than hold the one it requires', async () => {
    const id = 'award:seed-2017-cstdcs'
    const { fact } = await figureOf(client, id)
    const more = (count: number) =>
      changeSet(
        sourceId => ({ ...(fact?.value as FactOf<'award'>), count, sourceId }),
        fact?.revision ?? null,
      )
    expect(problemOf(await apply(more(46)))).toMatchObject({
      type: 'urn:problem:rule-broken',
      errors: [{ field: 'changes.0.fact.count', read: '46', rule: 'title-without-required' }],
    })
    const sent = more(45)
    expect((await apply(sent)).status).toBe(201)
    await undo(sent.id)
    expect((await figureOf(client, id)).fact?.value).toMatchObject({ count: 7 })
  })

  it('had no failure of its own', () => expect(client.failures).toEqual([]))
})
