import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { monthsOf } from '#contract/period.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { type Client, clientOver, countOf, figureOf } from './client.ts'

const UNIT = 'cd-phuong-thuong-thanh'
const BLOC = 'khoi-cd-phuong-long-bien'
const WARD_UNION = 'cd-phuong-viet-hung-2025'
const BEFORE_REFORM = 'cdcs-dia-ban-viet-hung'
const PERIODS = ['2016-Q1', '2016-Q3', '2016-H1', '2016-H2', '2016-U', '2016-U1', '2016-U2']

describe('quarters, halves and union years', () => {
  const engines: Engine[] = []
  let demo: Client
  let ward: Client
  beforeAll(async () => {
    const clientWith = async (id: 'demo-2017' | 'ward-2025') => {
      const engine = openNodeSqlite(':memory:')
      engines.push(engine)
      return await clientOver(engine, bundleOf(id))
    }
    demo = await clientWith('demo-2017')
    ward = await clientWith('ward-2025')
  })
  afterAll(() => Promise.all(engines.map(engine => engine.close())))

  const value = async (client: Client, id: string) => countOf(await figureOf(client, id))

  it.each([UNIT, BLOC])('are what their months make: %s', async unit => {
    for (const period of PERIODS) {
      const months = monthsOf(period)
      const of = async (month: string | undefined, indicator: string) =>
        (await value(demo, `observation:${unit}:${month}:${indicator}`)) ?? Number.NaN
      const admitted = await Promise.all(months.map(month => of(month, 'admitted')))
      expect(await of(period, 'admitted'), period).toBe(admitted.reduce((sum, n) => sum + n, 0))
      expect(await of(period, 'opening'), period).toBe(await of(months[0], 'opening'))
      expect(await of(period, 'closing'), period).toBe(await of(months.at(-1), 'closing'))
    }
  })

  it('open the months or the units they are added up from', async () => {
    const sum = (detail: Awaited<ReturnType<typeof figureOf>>) =>
      detail.parts.reduce(
        (all, { shown }) => all + (shown.type === 'count' ? (shown.figure.value ?? 0) : 0),
        0,
      )
    for (const unit of [UNIT, BLOC])
      for (const period of PERIODS) {
        const detail = await figureOf(demo, `observation:${unit}:${period}:admitted`)
        expect(detail.parts, period).toHaveLength(unit === BLOC ? 14 : monthsOf(period).length)
        expect(sum(detail), period).toBe(countOf(detail))
      }
  })

  it('say how many months stand behind them', async () => {
    const detail = await figureOf(demo, `observation:${UNIT}:2013-U:admitted`)
    expect(detail.shown).toMatchObject({
      figure: { bound: 'atLeast', rule: 'sumOfMonths', coverage: { reported: 11, expected: 12 } },
    })
  })

  it('take nothing from a figure of the whole year', async () => {
    const seed = openNodeSqlite(':memory:')
    engines.push(seed)
    const client = await clientOver(seed, bundleOf('seed'))
    expect(await value(client, `observation:${UNIT}:2017:admitted`)).toBe(10)
    expect(await value(client, `observation:${UNIT}:2017-U:admitted`)).toBeNull()
    expect(await value(client, `observation:${UNIT}:2017-Q1:admitted`)).toBeNull()
  })

  it('add nothing up across a break', async () => {
    const admitted = async (unit: string, period: string) =>
      await value(ward, `observation:${unit}:${period}:admitted`)
    expect(await admitted(WARD_UNION, '2025-H1')).toBeNull()
    expect(await admitted(BEFORE_REFORM, '2025-H2')).toBeNull()
    const months = await Promise.all(
      monthsOf('2025-U')
        .filter(m => m >= '2025-M07')
        .map(month => admitted(WARD_UNION, month)),
    )
    expect(await admitted(WARD_UNION, '2025-U')).toBe(months.reduce<number>((sum, n) => sum + (n ?? 0), 0))
    expect((await figureOf(ward, `growth:${WARD_UNION}:2025-U`)).shown).toMatchObject({
      figure: { value: null, reason: 'break' },
    })
  })
})
