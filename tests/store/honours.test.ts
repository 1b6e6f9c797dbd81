import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '#contract/index.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { type Client, clientOver, countOf, figureOf } from './client.ts'
import { ENGINES } from './engines.ts'
import { UNIT } from './requests.ts'

const honoursOf = async (client: Client, unit = UNIT, year = '2017') =>
  operations.getHonours.ok.schema.parse((await client.get(`/api/v1/units/${unit}/honours?year=${year}`)).body)
const workOf = async (client: Client, unit = UNIT, year = '2017') =>
  operations.getYearWork.ok.schema.parse((await client.get(`/api/v1/units/${unit}/work?year=${year}`)).body)

describe.each(ENGINES)('honours of the article on %s', (_name, open) => {
  let engine: Engine
  let client: Client
  beforeAll(async () => {
    engine = await open()
    client = await clientOver(engine, bundleOf('seed'))
  }, 60_000)
  afterAll(() => engine.close())

  it('keeps times, people and collectives apart, level by level, and proposals out of every total', async () => {
    const { data } = await honoursOf(client)
    expect(
      data.awards.map(({ unit, levels }) => [
        unit,
        levels.map(({ level, total, granted, proposed }) => [
          level,
          total?.value ?? null,
          granted.map(line => line.figure.value),
          proposed.map(line => line.figure.value),
        ]),
      ]),
    ).toEqual([
      ['occurrence', [['ward', 82, [82], []]]],
      [
        'person',
        [
          ['ward', 45, [45], []],
          ['district', null, [2, 7, 4], []],
          ['city', 1, [1], []],
        ],
      ],
      [
        'collective',
        [
          ['district', 1, [1], []],
          ['city', 2, [1, 1], []],
          ['national', null, [], [1]],
        ],
      ],
    ])
  })

  it('says 141 nowhere', async () => {
    for (const answer of [await honoursOf(client), await workOf(client)])
      expect(JSON.stringify(answer)).not.toContain('141')
  })

  it('opens every figure it shows, with parts that add up and the place in the article', async () => {
    const { data } = await honoursOf(client)
    const levels = data.awards.flatMap(group => group.levels)
    const figures = levels.flatMap(({ total, granted, proposed }) => [
      ...(total === null ? [] : [total]),
      ...[...granted, ...proposed].map(line => line.figure),
    ])
    for (const figure of figures) {
      const detail = await figureOf(client, figure.id)
      expect(detail.shown).toEqual({ type: 'count', figure })
      expect(detail.sources.map(({ id }) => id).sort()).toEqual([...figure.sources].sort())
    }
  })

  it.each([
    '2017:district:person',
    '2017:national:collective',
    '2017:moon:person',
    '2017:city:gift',
    '2017:city:person:granted',
    '17:city:person',
  ])('knows no figure awards:%s', async rest => {
    expect((await client.get(`/api/v1/figures/awards:${UNIT}:${rest}`)).status).toBe(404)
  })

  it('tells the rating with its scheme and without scores', async () => {
    const { data } = await honoursOf(client)
    expect(data.ratings).toMatchObject([
      { year: '2017', rating: { kept: true, level: 'vung-manh-xuat-sac', selfScore: null, gap: null } },
    ])
    expect(data.schemes.map(({ id }) => id)).toEqual(['quality-to-2019'])
  })

  it('tells three rounds, seven kinds of civic work, results and the plan, each with its source', async () => {
    const { data } = await workOf(client)
    expect(data.rounds).toMatchObject({ count: { value: 3, sources: ['seed-p2-s3'] }, list: [] })
    expect(data.civic.map(line => [line.kind, line.sessions.value, line.sessions.sources])).toEqual([
      ['supervision', null, ['seed-p2-s5']],
      ['criticism', null, ['seed-p2-s5']],
      ['contribution', null, ['seed-p2-s5']],
      ['education', null, ['seed-p2-s4']],
      ['propaganda', null, ['seed-p2-s4']],
      ['protection', null, ['seed-p2-s1']],
      ['organisation', null, ['seed-p2-s4']],
    ])
    expect(data.lines.filter(line => line.tone === 'plan').map(line => line.year)).toEqual(
      Array.from({ length: 8 }, () => '2018'),
    )
    const ids = [
      data.rounds.count.id,
      ...data.civic.flatMap(line => [line.sessions.id, line.participants.id]),
      ...[...data.themes, ...data.statuses, ...data.lines].map(line => line.figureId),
    ]
    for (const id of ids) expect((await figureOf(client, id)).sources, id).toMatchObject([{ kind: 'seed' }])
  })

  it('shows the plan of 2018 in 2018 too', async () => {
    const { data } = await workOf(client, UNIT, '2018')
    expect(data.lines.filter(line => line.tone === 'plan')).toHaveLength(8)
    expect(data.rounds).toMatchObject({ count: { value: null }, list: [] })
  })

  it('had no failure of its own', () => expect(client.failures).toEqual([]))
})

describe('honours of many units', () => {
  it('adds up the bloc of 14, and the parts of each figure make it', async () => {
    const engine = ENGINES[0]?.[1]
    if (engine === undefined) throw new Error('no engine')
    const opened = await engine()
    const client = await clientOver(opened, bundleOf('demo-2017'))
    const bloc = await honoursOf(client, 'khoi-cd-phuong-long-bien', '2016')
    expect(bloc.data.byUnit.rows).toHaveLength(14)
    const lines = bloc.data.awards.flatMap(({ levels }) => levels.flatMap(({ granted }) => granted))
    expect(lines.length).toBeGreaterThan(4)
    for (const { figure } of lines) {
      const { parts } = await figureOf(client, figure.id)
      const counts = parts.map(part => (part.shown.type === 'count' ? (part.shown.figure.value ?? 0) : 0))
      if (parts.length > 0) expect(counts.reduce((a, b) => a + b, 0)).toBe(figure.value)
    }
    const work = await workOf(client, 'khoi-cd-phuong-long-bien', '2016')
    for (const { sessions } of work.data.civic)
      expect(countOf(await figureOf(client, sessions.id))).toBe(sessions.value)
    expect(client.failures).toEqual([])
    await opened.close()
  }, 30_000)
})
