import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatasetId } from '#contract/dataset.ts'
import { type OperationId, operations } from '#contract/index.ts'
import type { OkOf } from '#contract/operation.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { type Client, clientOver, countOf, figureOf } from './client.ts'
import { ENGINES } from './engines.ts'

const UNIT = 'cd-phuong-thuong-thanh'
const DISTRICT = 'khoi-cd-phuong-long-bien'
const WARD_UNION = 'cd-phuong-viet-hung-2025'

describe.each(ENGINES)('reading on %s', (_name, open) => {
  const engines: Engine[] = []
  const clients = new Map<DatasetId, Client>()
  beforeAll(async () => {
    for (const id of ['seed', 'demo-2017', 'ward-2025'] as const) {
      const engine = await open()
      engines.push(engine)
      clients.set(id, await clientOver(engine, bundleOf(id)))
    }
  }, 90_000)
  afterAll(() => Promise.all(engines.map(engine => engine.close())))

  const clientOf = (id: DatasetId): Client => {
    const client = clients.get(id)
    if (!client) throw new Error(id)
    return client
  }
  async function read<Id extends OperationId>(dataset: DatasetId, id: Id, path: string) {
    const answer = await clientOf(dataset).get(path)
    return operations[id].ok.schema.parse(answer.body) as OkOf<(typeof operations)[Id]>
  }
  const overviewOf = (dataset: DatasetId, unit = UNIT, year = '2017') =>
    read(dataset, 'getOverview', `/api/v1/units/${unit}/overview?year=${year}`)
  const kpi = (overview: Awaited<ReturnType<typeof overviewOf>>, id: string) =>
    overview.data.kpis.find(item => item.id === id)

  it('shows the figures of the article, each from its place in it', async () => {
    for (const dataset of ['seed', 'demo-2017'] as const) {
      const overview = await overviewOf(dataset)
      expect(kpi(overview, 'newMembers')).toMatchObject({
        figure: { value: 10, bound: 'exact', sources: ['seed-p2-s5'] },
      })
      expect(kpi(overview, 'newUnions')).toMatchObject({ figure: { value: 1, sources: ['seed-p2-s5'] } })
      expect(kpi(overview, 'wardRank')).toMatchObject({
        figure: { rank: { status: 'exact', min: 1, max: 1, of: 14 }, sources: ['seed-p4-s3'] },
      })
      expect(kpi(overview, 'unionRank')).toMatchObject({
        figure: { rank: { status: 'exact', min: 2, max: 2, of: 14 }, sources: ['seed-p4-s3'] },
      })
      expect(kpi(overview, 'topRanks')).toMatchObject({
        k: 5,
        figure: { part: 19, undetermined: 0, whole: 27, sources: ['seed-p4-s1'] },
      })
    }
  })

  it('knows no total of members in the article, and says so with null', async () => {
    const overview = await overviewOf('seed')
    expect(kpi(overview, 'members')).toMatchObject({ figure: { value: null, sources: [] }, change: null })
    expect(kpi(overview, 'activities')).toMatchObject({ figure: { value: 4, bound: 'atLeast' } })
    expect(overview.meta).toMatchObject({ provenance: ['seed'], reported: 0, expected: 1 })
  })

  it('adds months to years and units to their parent, and says who reported', async () => {
    const thuongThanh = await figureOf(clientOf('demo-2017'), `observation:${UNIT}:2016:admitted`)
    expect(thuongThanh.parts).toHaveLength(12)
    expect(countOf(thuongThanh)).toBe(sum(thuongThanh.parts.map(countOfPart)))
    const district = await figureOf(clientOf('demo-2017'), `observation:${DISTRICT}:2017:admitted`)
    expect(district.parts).toHaveLength(14)
    expect(countOf(district)).toBe(sum(district.parts.map(countOfPart)))
    expect(district.shown).toMatchObject({
      figure: { rule: 'sumOfUnits', bound: 'exact', coverage: { reported: 14, expected: 14 } },
    })
    expect(new Set(district.sources.map(source => source.kind))).toEqual(new Set(['seed', 'demo']))
  })

  it('gives a federation of which it knows a few units no total of those few', async () => {
    for (const unit of ['ldld-quan-long-bien', 'ldld-thanh-pho-ha-noi']) {
      expect(countOf(await figureOf(clientOf('demo-2017'), `observation:${unit}:2017:closing`))).toBeNull()
      expect(countOf(await figureOf(clientOf('demo-2017'), `activities:${unit}:2017`))).toBeNull()
    }
  })

  it('makes a sum with a unit missing a lower bound, not a total', async () => {
    const partial = await figureOf(clientOf('demo-2017'), `observation:${DISTRICT}:2014-M02:closing`)
    expect(partial.shown).toMatchObject({
      figure: { bound: 'atLeast', coverage: { reported: 13, expected: 14 } },
    })
    const missing = await figureOf(clientOf('demo-2017'), 'observation:cd-phuong-cu-khoi:2014-M02:closing')
    expect(countOf(missing)).toBeNull()
  })

  it('breaks the series of a ward union at 1/7/2025 and compares nothing across', async () => {
    const { data, meta } = await read(
      'ward-2025',
      'getMembership',
      `/api/v1/units/${WARD_UNION}/membership?from=2024&to=2025`,
    )
    expect(meta.breaks).toMatchObject([
      { date: '2025-07-01', period: '2025-M07', kind: 'transfer', to: { id: WARD_UNION } },
    ])
    const unitIn = (period: string) => data.series.find(balance => balance.period === period)?.unitId
    expect([unitIn('2025-M06'), unitIn('2025-M07')]).toEqual(['cdcs-dia-ban-viet-hung', WARD_UNION])
    expect(data.years.map(year => [year.period, year.balance === null])).toEqual([
      ['2024', false],
      ['2025', true],
    ])
    expect(kpi(await overviewOf('ward-2025', WARD_UNION, '2025'), 'members')).toMatchObject({
      change: null,
      previousYear: { value: null },
    })
    expect(meta).toMatchObject({ expected: 124 })
  })

  it('lists every year, unit and parent there is', async () => {
    const dataset = await read('demo-2017', 'getDataset', '/api/v1/dataset')
    expect(dataset.years).toEqual(['2013', '2014', '2015', '2016', '2017'])
    const { units } = await read('demo-2017', 'listUnits', '/api/v1/units')
    expect(units.filter(unit => unit.parentId === DISTRICT)).toHaveLength(14)
  })

  it('opens every figure of every answer', async () => {
    for (const [dataset, unit, year] of [
      ['seed', UNIT, '2017'],
      ['demo-2017', UNIT, '2017'],
      ['ward-2025', WARD_UNION, '2025'],
    ] as const) {
      const client = clientOf(dataset)
      const paths = ['overview', 'new-members', 'welfare', 'rankings'].map(
        name => `/api/v1/units/${unit}/${name}?year=${year}`,
      )
      const ids = new Set<string>()
      for (const path of paths) collectIds((await client.get(path)).body, ids)
      for (const id of sample([...ids], 60))
        expect((await client.get(`/api/v1/figures/${id}`)).status, id).toBe(200)
    }
  })

  it('opens the same value that the answer showed', async () => {
    const { data } = await read(
      'demo-2017',
      'getNewMembers',
      `/api/v1/units/${DISTRICT}/new-members?year=2017`,
    )
    for (const figure of [
      data.total,
      data.previousYear,
      ...data.byUnit.rows.map(row => row.admitted),
      data.foundings.total,
    ]) {
      const detail = await figureOf(clientOf('demo-2017'), figure.id)
      expect(countOf(detail), figure.id).toBe(figure.value)
    }
  })

  it('never failed by itself', () => {
    for (const client of clients.values()) expect(client.failures).toEqual([])
  })
})

describe('units below units below a unit', () => {
  it('add up through every level, also when they move during the year', async () => {
    const bundle = bundleOf('ward-2025')
    const engine = openNodeSqlite(':memory:')
    const client = await clientOver(engine, {
      ...bundle,
      units: bundle.units.map(unit => ({ ...unit, holdsAllBelow: true })),
    })
    const city = 'observation:ldld-thanh-pho-ha-noi:2025'
    const months = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        figureOf(client, `${city}-M${String(i + 1).padStart(2, '0')}:admitted`),
      ),
    )
    const total = countOf(await figureOf(client, `${city}:admitted`))
    expect(total).toBe(sum(months.map(month => countOf(month) ?? Number.NaN)))
    expect(total).toBeGreaterThan(400)
    await engine.close()
  })
})

type Part = OkOf<typeof operations.getFigure>['parts'][number]
const countOfPart = (part: Part): number =>
  part.shown.type === 'count' ? (part.shown.figure.value ?? Number.NaN) : Number.NaN
const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0)

/** Every n-th of a list, so that a sample covers all of its kinds. */
const sample = <T>(list: T[], size: number): T[] =>
  list.filter((_, index) => index % Math.ceil(list.length / size) === 0)

function collectIds(value: unknown, ids: Set<string>): void {
  if (Array.isArray(value)) for (const item of value) collectIds(item, ids)
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      if ((key === 'id' || key === 'figureId') && typeof item === 'string' && item.includes(':'))
        ids.add(item)
      else collectIds(item, ids)
    }
  }
}
