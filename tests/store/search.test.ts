import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatasetId } from '#contract/dataset.ts'
import type { FigurePart } from '#contract/figures.ts'
import { search } from '#contract/search.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { type Client, clientOver } from './client.ts'

const THUONG_THANH = 'cd-phuong-thuong-thanh'

describe('search', () => {
  const engines: Engine[] = []
  const clients = new Map<DatasetId, Client>()
  beforeAll(async () => {
    for (const id of ['seed', 'demo-2017', 'ward-2025'] as const) {
      const engine = openNodeSqlite(':memory:')
      engines.push(engine)
      clients.set(id, await clientOver(engine, bundleOf(id)))
    }
  }, 90_000)
  afterAll(() => Promise.all(engines.map(engine => engine.close())))

  async function ask(dataset: DatasetId, q: string, more = '') {
    const client = clients.get(dataset)
    if (client === undefined) throw new Error(dataset)
    const answer = await client.get(`/api/v1/search?q=${encodeURIComponent(q)}${more}`)
    expect(client.failures).toEqual([])
    return search.ok.schema.parse(answer.body)
  }
  const told = ({ id, shown }: FigurePart): [string, unknown] => [
    id,
    shown.type === 'count' ? shown.figure.value : shown.type === 'rank' ? shown.figure.rank.min : shown.type,
  ]
  const figures = async (dataset: DatasetId, q: string, more = '') =>
    (await ask(dataset, q, more)).data.figures.map(told)

  it.each(['ket nap 2017', 'knm 2017', 'Kết nạp mới 2017', 'KET NAP'])('answers 10 to "%s"', async q => {
    expect(await figures('seed', q)).toEqual([[`observation:${THUONG_THANH}:2017:admitted`, 10]])
    expect(await figures('demo-2017', q)).toEqual([[`observation:${THUONG_THANH}:2017:admitted`, 10]])
  })

  it('answers all rankings where the words do not say which', async () => {
    const found = (await ask('demo-2017', 'xep hang')).data.figures
    expect(found.map(({ subject }) => subject.measure)).toEqual(['rank', 'rank', 'topRanks'])
    expect(
      found
        .slice(0, 2)
        .map(told)
        .map(([, place]) => place),
    ).toEqual([1, 2])
  })

  it('finds another unit and year by name', async () => {
    const { data } = await ask('demo-2017', 'doan vien bo de 2016')
    expect(data.units.map(({ id }) => id)).toEqual(['cd-phuong-bo-de'])
    expect(data.figures).toMatchObject([
      { id: 'observation:cd-phuong-bo-de:2016:closing', shown: { figure: { unit: 'person' } } },
    ])
    expect(data.figures[0]?.shown).not.toMatchObject({ figure: { value: null } })
  })

  it('says what nobody reported instead of leaving it out', async () => {
    expect(await figures('seed', 'tong so doan vien 2017')).toEqual([
      [`observation:${THUONG_THANH}:2017:closing`, null],
    ])
  })

  it('follows the unit and the year on the screen', async () => {
    expect(await figures('demo-2017', 'ket nap', '&unit=cd-phuong-bo-de&year=2015')).toMatchObject([
      ['observation:cd-phuong-bo-de:2015:admitted', expect.any(Number)],
    ])
  })

  it.each([
    ['chu de 2018', 'theme', 2],
    ['xep loai', 'rating', 1],
    ['chi tieu', 'target', 1],
    ['kinh phi cham lo', 'amount', 1],
    ['hoat dong cham lo', 'activities', 1],
    ['thanh lap moi', 'foundings', 1],
  ])('"%s" answers %s', async (q, measure, count) => {
    const { data } = await ask('demo-2017', q)
    expect(data.figures.map(({ subject }) => subject.measure)).toEqual(Array(count).fill(measure))
  })

  it('answers nothing to what it does not understand', async () => {
    expect((await ask('demo-2017', 'xyz 2017')).data).toEqual({ figures: [], units: [] })
  })

  it('names every source of what it answers', async () => {
    const { data, meta } = await ask('demo-2017', 'doan vien bo de 2016')
    const named = new Set(meta.sources.map(({ id }) => id))
    for (const { shown } of data.figures)
      if (shown.type !== 'text') for (const id of shown.figure.sources) expect(named).toContain(id)
    expect(meta.provenance).toEqual(['demo'])
  })
})
