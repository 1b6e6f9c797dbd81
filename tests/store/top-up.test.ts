import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Fact } from '#contract/facts.ts'
import { createApi } from '#server/api.ts'
import type { DatasetBundle } from '#server/datasets/bundle.ts'
import { seedBundle } from '#server/datasets/seed.ts'
import type { Engine } from '#server/store/engine.ts'
import { topUp } from '#server/store/top-up.ts'
import { type Client, clientOver, figureOf } from './client.ts'
import { ENGINES } from './engines.ts'
import { changeSet, observation, UNIT, undoing } from './requests.ts'

const NEW = new Set(['award', 'unitStatus', 'round', 'roundCount', 'civicWork', 'narrative'])
const now = seedBundle()
/** The data set as it shipped before honours: fewer facts and sources, a rating without scheme. */
function asItWas(): DatasetBundle {
  const facts = now.facts
    .filter(fact => !NEW.has(fact.entity))
    .map(
      (fact): Fact =>
        fact.entity === 'rating' ? { ...fact, schemeId: null, level: null, failedConditions: null } : fact,
    )
  const used = new Set(facts.map(fact => fact.sourceId))
  return { ...now, facts, sources: now.sources.filter(({ id }) => used.has(id)) }
}
const GIFTS = 'award:seed-2017-htxsnv'
const RATING = `rating:${UNIT}:2017`
const ADMITTED = `observation:${UNIT}:2017:admitted`

describe.each(ENGINES)('topping up a database on %s', (_name, open) => {
  let engine: Engine
  let client: Client
  beforeEach(async () => {
    engine = await open()
    client = await clientOver(engine, asItWas())
  }, 60_000)
  afterEach(async () => {
    expect(client.failures).toEqual([])
    await engine.close()
  })

  const apply = async (body: unknown) => {
    const { status } = await client.post('/api/v1/change-sets', body)
    expect(status).toBe(201)
  }
  const removal = (factId: string, expected: number) => ({
    ...changeSet(source => observation('2017', 'admitted', 1, source), null),
    changes: [{ op: 'remove', factId, expected }],
  })

  it('gives an untouched one what is new, at the revision of the data set, once', async () => {
    const added = now.facts.filter(fact => NEW.has(fact.entity)).length
    expect(await topUp(engine.db, now)).toEqual({ added, replaced: 1 })
    expect(await figureOf(client, GIFTS)).toMatchObject({
      shown: { type: 'count', figure: { value: 82, unit: 'occurrence' } },
      fact: { revision: 1 },
      sources: [{ id: 'seed-p5-s2' }],
      history: [],
    })
    expect((await figureOf(client, RATING)).fact?.value).toMatchObject({ level: 'vung-manh-xuat-sac' })
    expect(await topUp(engine.db, now)).toEqual({ added: 0, replaced: 0 })
  })

  it('leaves what a person changed, removed or put back as it stands', async () => {
    await apply(changeSet(source => observation('2017', 'admitted', 12, source), 1))
    await apply(removal(RATING, 1))
    await topUp(engine.db, { ...now, facts: now.facts.map(moved) })
    expect((await figureOf(client, ADMITTED)).fact?.value).toMatchObject({ value: 12 })
    expect((await client.get(`/api/v1/figures/${RATING}`)).status).toBe(404)
    expect((await figureOf(client, 'theme:seed-city-2017')).fact?.value).toMatchObject({ note: 'moved' })
  })

  it('still takes a change and its undo after it, by the same revisions', async () => {
    await topUp(engine.db, now)
    const sent = changeSet(
      source => ({ ...(now.facts.find(f => f.entity === 'award') as Fact), sourceId: source }),
      1,
    )
    await apply(sent)
    expect((await figureOf(client, GIFTS)).fact?.revision).toBe(2)
    expect((await client.post(`/api/v1/change-sets/${sent.id}/undo`, undoing())).status).toBe(201)
    const restored = await figureOf(client, GIFTS)
    expect(restored.fact).toMatchObject({ value: { count: 82, sourceId: 'seed-p5-s2' }, revision: 3 })
    expect(await topUp(engine.db, { ...now, facts: now.facts.map(moved) })).toMatchObject({ added: 0 })
    expect((await figureOf(client, GIFTS)).fact?.value.note).toBeNull()
  })

  it('writes no month into a year of which a person changed a count', async () => {
    await apply(changeSet(source => observation('2017', 'admitted', 12, source), 1))
    const month: Fact = { ...observation('2017-M03', 'admitted', 3, 'seed-p2-s5') }
    const before = await topUp(engine.db, { ...now, facts: [...now.facts, month] })
    expect(before.added).toBe(now.facts.filter(fact => NEW.has(fact.entity)).length)
    expect((await figureOf(client, `observation:${UNIT}:2017-M03:admitted`)).fact).toBeNull()
  })

  it('reads a rating that was recorded before it had a scheme', async () => {
    const { entity, unitId, periodId, label, givenBy, kept, note } = {
      ...(now.facts.find(f => f.entity === 'rating') as Extract<Fact, { entity: 'rating' }>),
    }
    const sent = removal(RATING, 1)
    await apply(sent)
    const old = JSON.stringify({
      entity,
      unitId,
      periodId,
      label,
      givenBy,
      kept,
      note,
      sourceId: 'seed-p4-s3',
    })
    await engine.db.updateTable('change').set({ before: old }).execute()
    const api = createApi({
      engine,
      version: '0',
      document: '{}',
      readOnly: false,
      checkAnswers: true,
      onError: error => expect(error).toBeUndefined(),
    })
    const listed = await api.fetch(new Request('http://localhost/api/v1/change-sets'))
    expect(await listed.json()).toMatchObject({ changeSets: [{ changes: [{ before: { schemeId: null } }] }] })
    expect((await client.post(`/api/v1/change-sets/${sent.id}/undo`, undoing())).status).toBe(201)
    expect((await figureOf(client, RATING)).fact?.value).toMatchObject({ kept: true, level: null })
  })
})

const moved = (fact: Fact): Fact => ({ ...fact, note: 'moved' })
