import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '#contract/index.ts'
import { dividedBy, monthsOf, Step, yearIn } from '#contract/period.ts'
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

  it('divide the admissions of a year, each beside the year before', async () => {
    for (const calendar of ['civil', 'union'] as const)
      for (const step of Step.options) {
        const periods = dividedBy('2017', step, calendar)
        const query = `year=2017&step=${step}&calendar=${calendar}`
        const { status, body } = await demo.get(`/api/v1/units/${UNIT}/new-members?${query}`)
        expect(status, query).toBe(periods.length > 0 ? 200 : 400)
        if (periods.length === 0) continue
        const { data, meta } = operations.getNewMembers.ok.schema.parse(body)
        const shown = step === 'year' ? data.columns.slice(-1) : data.columns
        expect(shown.map(({ period }) => period)).toEqual(periods)
        expect(meta.period).toBe(yearIn('2017', calendar))
        const sum = shown.reduce((all, { admitted }) => all + (admitted.value ?? Number.NaN), 0)
        expect(sum, query).toBe(data.total.value)
        for (const { admitted, previousYear } of data.columns)
          for (const figure of [admitted, previousYear])
            expect((await figureOf(demo, figure.id)).shown, figure.id).toEqual({ type: 'count', figure })
      }
  })

  it('add admissions up through the year, every point of which opens', async () => {
    const { body } = await demo.get(`/api/v1/units/${UNIT}/new-members?year=2017&calendar=union`)
    const { data } = operations.getNewMembers.ok.schema.parse(body)
    expect(data.cumulative.map(({ period }) => period)).toEqual(monthsOf('2017-U'))
    expect(data.cumulative.at(-1)).toMatchObject({
      actual: { value: data.total.value },
      previousYear: { value: data.previousYear.value },
      proRata: data.attainment?.target.value,
    })
    for (const { actual, previousYear } of data.cumulative)
      for (const figure of [actual, previousYear]) {
        const detail = await figureOf(demo, figure.id)
        expect(detail.shown, figure.id).toEqual({ type: 'count', figure })
        const parts = detail.parts.reduce(
          (sum, { shown }) => sum + (shown.type === 'count' ? (shown.figure.value ?? 0) : 0),
          0,
        )
        expect(parts, figure.id).toBe(figure.value)
      }
  })

  it('compare no period of a union with one before its founding', async () => {
    const { body } = await ward.get(`/api/v1/units/${WARD_UNION}/new-members?year=2025&step=quarter`)
    const { data } = operations.getNewMembers.ok.schema.parse(body)
    expect(data.columns.map(({ admitted }) => admitted.value === null)).toEqual([true, true, false, false])
    expect(data.columns.map(({ previousYear }) => previousYear.value)).toEqual([null, null, null, null])
    expect(data.cumulative.map(({ period }) => period)).toEqual(monthsOf('2025-H2'))
  })

  it('tell what is needed each month while the year is not over', async () => {
    const engine = openNodeSqlite(':memory:')
    engines.push(engine)
    const bundle = bundleOf('demo-2017')
    const facts = bundle.facts.flatMap(fact => {
      if (fact.entity === 'target' && fact.unitId === UNIT && fact.periodId === '2017')
        return [{ ...fact, value: 15 }]
      const late = fact.entity === 'observation' && fact.periodId > '2017-M09' && fact.unitId === UNIT
      const whole = fact.entity === 'observation' && fact.periodId === '2017' && fact.unitId === UNIT
      return late || whole ? [] : [fact]
    })
    const client = await clientOver(engine, { ...bundle, facts })
    const { body } = await client.get(`/api/v1/units/${UNIT}/new-members?year=2017`)
    const { data } = operations.getNewMembers.ok.schema.parse(body)
    const done = data.cumulative[8]?.actual.value ?? Number.NaN
    expect(data.attainment).toMatchObject({
      met: null,
      pace: {
        through: '2017-M09',
        missing: 15 - done,
        monthsLeft: 3,
        perMonth: Math.ceil((15 - done) / 3),
      },
    })
    expect(data.byUnit.rows.find(({ unit }) => unit.id === UNIT)?.attainment).toEqual(data.attainment)
  })
})
