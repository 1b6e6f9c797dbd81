import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComparedMeasure } from '#contract/comparison.ts'
import { operations } from '#contract/index.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { type Client, clientOver, figureOf } from './client.ts'

const OWN = 'cd-phuong-thuong-thanh'
const SISTERS = `${OWN},cd-phuong-viet-hung,cd-phuong-duc-giang`

describe('a comparison', () => {
  const engines: Engine[] = []
  const clients = new Map<string, Client>()
  beforeAll(async () => {
    for (const id of ['seed', 'demo-2017', 'ward-2025'] as const) {
      const engine = openNodeSqlite(':memory:')
      engines.push(engine)
      clients.set(id, await clientOver(engine, bundleOf(id)))
    }
  })
  afterAll(() => Promise.all(engines.map(engine => engine.close())))

  const client = (id: string): Client => {
    const found = clients.get(id)
    if (found === undefined) throw new Error(id)
    return found
  }
  const ask = async (id: string, units: string, years: string) => {
    const { body } = await client(id).get(`/api/v1/comparison?units=${units}&years=${years}`)
    return operations.getComparison.ok.schema.parse(body).data
  }
  const row = (data: Awaited<ReturnType<typeof ask>>, measure: ComparedMeasure) =>
    data.rows.find(found => found.measure === measure)

  it.each([
    ['seed', SISTERS, '2017'],
    ['demo-2017', SISTERS, '2017'],
    ['demo-2017', OWN, '2014,2016,2017'],
    ['ward-2025', 'cd-phuong-viet-hung-2025', '2024,2025'],
    ['ward-2025', 'cdcs-001,cdcs-002', '2025'],
  ])('opens the source of every number it shows: %s %s %s', async (id, units, years) => {
    const data = await ask(id, units, years)
    const shown = data.rows.flatMap(({ cells }) => cells.map(cell => cell.shown))
    const counted = shown.filter(cell => cell.type !== 'none')
    expect(counted.length).toBeGreaterThan(0)
    for (const { type, figure } of counted)
      expect((await figureOf(client(id), figure.id)).shown, figure.id).toEqual({ type, figure })
  })

  it('sets sisters beside each other and gives the mean of all fourteen', async () => {
    const data = await ask('demo-2017', SISTERS, '2017')
    expect(row(data, 'closing')?.cells.map(({ delta }) => delta.change)).toEqual([null, 2, -10])
    expect(row(data, 'closing')?.average).toMatchObject({ type: 'mean', units: 14, value: 1034 / 14 })
    expect(row(data, 'womenShare')?.average?.type).toBe('share')
    expect(row(data, 'unionRank')?.average).toBeNull()
  })

  it('takes no union from the bloc that contains it', async () => {
    const data = await ask('demo-2017', `${OWN},khoi-cd-phuong-long-bien`, '2017')
    expect(row(data, 'closing')?.cells[1]?.delta).toMatchObject({ change: null, reason: 'contains' })
  })

  it('gives no difference across 1 July 2025, and shows the group that stood before', async () => {
    const data = await ask('ward-2025', 'cd-phuong-viet-hung-2025', '2024,2025')
    expect(data.subjects.map(({ unit }) => unit.id)).toEqual([
      'cdcs-dia-ban-viet-hung',
      'cd-phuong-viet-hung-2025',
    ])
    expect(data.breaks.map(found => found?.date ?? null)).toEqual([null, '2025-07-01'])
    expect(
      data.rows.flatMap(({ cells }) => cells.slice(1)).filter(({ delta }) => delta.change !== null),
    ).toEqual([])
  })

  it('tells a union that kept its own series how two years differ', async () => {
    const data = await ask('ward-2025', 'cdcs-001', '2024,2025')
    expect(row(data, 'closing')?.cells[1]?.delta.reason).toBeNull()
  })

  it('leaves what the article does not say unknown', async () => {
    const data = await ask('seed', SISTERS, '2017')
    expect(row(data, 'closing')?.cells.map(({ delta }) => delta.reason)).toEqual([
      'first',
      'unknown',
      'unknown',
    ])
  })

  it.each([
    [`${OWN},${OWN}`, '2017'],
    [SISTERS, '2016,2017'],
    [OWN, '2013,2014,2015,2016,2017'],
    ['', '2017'],
  ])('refuses %s in %s', async (units, years) => {
    const { status } = await client('demo-2017').get(`/api/v1/comparison?units=${units}&years=${years}`)
    expect(status).toBe(400)
  })

  it('names a unit that does not exist', async () => {
    const { status } = await client('demo-2017').get('/api/v1/comparison?units=khong-co&years=2017')
    expect(status).toBe(404)
  })
})
