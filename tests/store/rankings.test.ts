import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OperationId, operations } from '#contract/index.ts'
import type { OkOf } from '#contract/operation.ts'
import { manyYears } from '#mocks/scenarios/datasets.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { type Client, clientOver } from './client.ts'

const UNIT = 'cd-phuong-thuong-thanh'
const BUNDLES = {
  seed: () => bundleOf('seed'),
  demo: () => bundleOf('demo-2017'),
  ward: () => bundleOf('ward-2025'),
  years: manyYears,
}

describe('rankings', () => {
  const engines: Engine[] = []
  const clients = new Map<string, Client>()
  beforeAll(async () => {
    for (const [name, bundle] of Object.entries(BUNDLES)) {
      const engine = openNodeSqlite(':memory:')
      engines.push(engine)
      clients.set(name, await clientOver(engine, bundle()))
    }
  }, 60_000)
  afterAll(() => Promise.all(engines.map(engine => engine.close())))

  async function read<Id extends OperationId>(name: keyof typeof BUNDLES, id: Id, path: string) {
    const answer = await clients.get(name)?.get(path)
    return operations[id].ok.schema.parse(answer?.body) as OkOf<(typeof operations)[Id]>
  }
  const historyOf = (name: keyof typeof BUNDLES, set: string, from: string, unit = UNIT, to = '2017') =>
    read(name, 'getRankingHistory', `/api/v1/units/${unit}/rankings/history?set=${set}&from=${from}&to=${to}`)
  const ownPlaces = ({ data }: Awaited<ReturnType<typeof historyOf>>) =>
    data.units.find(({ own }) => own)?.places.map(place => place?.rank.min ?? null)

  it('gives the places of all fourteen over the years, the article at the end', async () => {
    const overall = await historyOf('demo', 'overall', '2013')
    const union = await historyOf('demo', 'union', '2013')
    expect([ownPlaces(overall), ownPlaces(union)]).toEqual([
      [6, 4, 3, 2, 1],
      [5, 5, 4, 2, 2],
    ])
    expect(union.data.units).toHaveLength(14)
    expect(union.data.years.map(({ joinsBefore }) => joinsBefore)).toEqual([false, true, true, true, true])
    expect(union.data.units.find(({ own }) => own)?.places.at(-1)).toMatchObject({
      id: `rankEntry:long-bien-union-2017:${UNIT}`,
      sources: ['seed-p4-s3'],
    })
  })

  it('joins no years of different families', async () => {
    const { data } = await historyOf('years', 'union', '2008')
    expect(data.years.filter(({ joinsBefore }) => !joinsBefore).map(({ year }) => year)).toEqual([
      '2008',
      '2009',
    ])
  })

  it('keeps years without a ranking, and knows one place of the article alone', async () => {
    const { data, meta } = await historyOf('seed', 'overall', '2015')
    expect(data.years.map(({ scheme }) => scheme?.n ?? null)).toEqual([null, null, 14])
    expect(data.units.map(({ places }) => places[2]?.rank.status).filter(s => s === 'exact')).toHaveLength(1)
    expect(meta.provenance).toEqual(['seed'])
  })

  it('is empty where nobody ranked the unit', async () => {
    const { data, meta } = await historyOf('ward', 'union', '2024', 'cd-phuong-viet-hung-2025', '2025')
    expect([data.units, meta.reported, meta.expected]).toEqual([[], 0, 1])
  })
})
