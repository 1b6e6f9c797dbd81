import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { factId } from '#contract/facts.ts'
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

  it('compares places only with those of the same family and number of units', async () => {
    const of = (name: keyof typeof BUNDLES, year: string) =>
      read(name, 'getRankings', `/api/v1/units/${UNIT}/rankings?year=${year}`)
    const { data } = await of('demo', '2017')
    expect([data.overall, data.union].map(league => [league?.movement, league?.rows[0]?.movement])).toEqual([
      [1, 1],
      [0, expect.any(Number)],
    ])
    const own = data.matrix?.rows.map(row => row.movement) ?? []
    expect(
      own.map(
        (moved, i) => moved === null || data.matrix?.rows[i]?.cells.some(c => c.rank.status === 'exact'),
      ),
    ).not.toContain(false)
    expect(own.slice(6)).toEqual(Array.from({ length: 21 }, () => null))
    const first = await of('years', '2009')
    expect(first.data.union?.rows.every(({ movement }) => movement === null)).toBe(true)
  })

  const explanationOf = (name: keyof typeof BUNDLES, set: string, year = '2017', unit = UNIT) =>
    read(name, 'getRankExplanation', `/api/v1/units/${unit}/rankings/explanation?year=${year}&set=${set}`)

  it('explains the union place of every year by points that add up to it', async () => {
    for (const year of ['2013', '2014', '2015', '2016', '2017']) {
      const { data } = await explanationOf('demo', 'union', year)
      const added = data.criteria.reduce(
        (sum, row) => sum + Math.round((row.contribution ?? Number.NaN) * 100),
        0,
      )
      expect(data.state).toBe('explained')
      expect(added).toBe(Math.round((data.total?.figure.value ?? 0) * 100))
      expect(data.computed).toEqual(data.recorded?.rank)
      expect(data.total?.most).toBe(100)
    }
  })

  it("keeps the article's place and says what would gain one", async () => {
    const { data } = await explanationOf('demo', 'union')
    expect(data.recorded).toMatchObject({ rank: { min: 2, max: 2, of: 14 }, sources: ['seed-p4-s3'] })
    expect(data.above).toMatchObject({ gap: 0.75, place: { min: 1 }, figure: { value: 97 } })
    expect(data.changes.map(way => way.map(({ criterionId, points }) => `${criterionId} ${points}`))).toEqual(
      [['tuyen-truyen 0.75'], ['to-chuc 0.75'], ['thi-dua 0.75']],
    )
    expect(data.reached).toMatchObject({ min: 1, tied: true })
  })

  it('explains nothing where the place was decided, nobody ranked or places differ from totals', async () => {
    const states = await Promise.all([
      explanationOf('demo', 'overall'),
      explanationOf('seed', 'union'),
      explanationOf('seed', 'overall'),
      explanationOf('ward', 'union', '2025', 'cd-phuong-viet-hung-2025'),
      explanationOf('years', 'union'),
    ])
    expect(states.map(({ data }) => [data.state, data.changes.length])).toEqual([
      ['decision', 0],
      ['decision', 0],
      ['decision', 0],
      ['noRanking', 0],
      ['disagrees', 0],
    ])
  })

  it('opens a score and a total, and a missing score leaves all places undetermined', async () => {
    const bundle = bundleOf('demo-2017')
    const gone = 'score:long-bien-union-2017:cham-lo:cd-phuong-bo-de'
    const engine = openNodeSqlite(':memory:')
    engines.push(engine)
    const facts = bundle.facts.map(fact =>
      factId(fact) === gone && fact.entity === 'score' ? { ...fact, value: null } : fact,
    )
    clients.set('open', await clientOver(engine, { ...bundle, facts }))
    const answer = await clients
      .get('open')
      ?.get(`/api/v1/units/${UNIT}/rankings/explanation?year=2017&set=union`)
    const { data } = operations.getRankExplanation.ok.schema.parse(answer?.body)
    expect(data).toMatchObject({
      state: 'undetermined',
      computed: null,
      above: null,
      changes: [],
      missing: [{ unit: { id: 'cd-phuong-bo-de' }, count: 1 }],
    })
    const open = async (id: string) =>
      operations.getFigure.ok.schema.parse((await clients.get('open')?.get(`/api/v1/figures/${id}`))?.body)
    expect(await open(gone)).toMatchObject({
      shown: { figure: { value: null } },
      sources: [{ id: 'demo-scores-2017' }],
    })
    expect((await open('scoreTotal:long-bien-union-2017:cd-phuong-bo-de')).shown).toMatchObject({
      figure: { value: null, coverage: { reported: 5, expected: 6 } },
    })
    const own = await open(`scoreTotal:long-bien-union-2017:${UNIT}`)
    expect(own.parts.map(part => (part.shown.type === 'count' ? part.shown.figure.value : null))).toEqual([
      19.25, 19.5, 14.25, 14.25, 9.5, 9.75,
    ])
    expect(own.sources).toMatchObject([{ kind: 'demo' }])
  })
})
