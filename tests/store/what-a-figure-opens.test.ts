import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fact } from '#contract/facts.ts'
import { operations } from '#contract/index.ts'
import { monthsOf } from '#contract/period.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { type Client, clientOver, countOf, figureOf } from './client.ts'

const UNIT = 'cd-phuong-thuong-thanh'
const DISTRICT = 'khoi-cd-phuong-long-bien'
const WARD_UNION = 'cd-phuong-viet-hung-2025'
const BEFORE_REFORM = 'cdcs-dia-ban-viet-hung'

const observed = (
  unitId: string,
  periodId: string,
  value: number,
  bound: 'exact' | 'atMost' = 'exact',
): Fact => ({
  entity: 'observation',
  unitId,
  periodId,
  indicatorId: 'admitted',
  value,
  bound,
  sourceId: 'demo-members-2025-h2',
  note: null,
})

type Detail = Awaited<ReturnType<typeof figureOf>>
const valueOfPart = ({ shown }: Detail['parts'][number]): number =>
  shown.type === 'count' ? (shown.figure.value ?? 0) : Number.NaN
const sumOfParts = ({ parts }: Detail): number => parts.reduce((sum, part) => sum + valueOfPart(part), 0)

describe('what a figure opens', () => {
  const engines: Engine[] = []
  let demo: Client
  let ward: Client
  async function clientWith(id: 'demo-2017' | 'ward-2025', facts: Fact[]): Promise<Client> {
    const engine = openNodeSqlite(':memory:')
    engines.push(engine)
    const bundle = bundleOf(id)
    return await clientOver(engine, { ...bundle, facts: [...bundle.facts, ...facts] })
  }
  beforeAll(async () => {
    demo = await clientWith('demo-2017', [])
    ward = await clientWith('ward-2025', [])
  })
  afterAll(() => Promise.all(engines.map(engine => engine.close())))

  it.each(['admitted', 'opening', 'closing', 'quit'])(
    'adds up to the figure in a year in which the unit existed for a part: %s',
    async indicator => {
      for (const unit of [WARD_UNION, BEFORE_REFORM]) {
        const detail = await figureOf(ward, `observation:${unit}:2025:${indicator}`)
        expect(detail.parts.length, unit).toBeGreaterThan(0)
        expect(sumOfParts(detail), unit).toBe(countOf(detail))
      }
    },
  )

  it('takes a quotient apart into its two terms, each of which opens', async () => {
    const { body } = await demo.get(`/api/v1/units/${UNIT}/membership?from=2016&to=2017`)
    const { data } = operations.getMembership.ok.schema.parse(body)
    const shown = [
      ...data.years.flatMap(({ growth, womenShare, density }) => [growth, womenShare, density]),
      ...data.byUnit.rows.flatMap(({ womenShare, density }) => [womenShare, density]),
    ]
    expect(shown.filter(({ value }) => value !== null).length).toBeGreaterThan(20)
    for (const figure of shown) {
      const detail = await figureOf(demo, figure.id)
      expect(detail.shown, figure.id).toEqual({ type: 'quotient', figure })
      expect(detail.parts.map(({ shown }) => shown)).toEqual([
        { type: 'count', figure: figure.numerator },
        { type: 'count', figure: figure.denominator },
      ])
    }
  })

  it('refuses growth in a year with a break inside, for both units', async () => {
    for (const unit of [WARD_UNION, BEFORE_REFORM])
      expect((await figureOf(ward, `growth:${unit}:2025`)).shown, unit).toMatchObject({
        type: 'quotient',
        figure: { value: null, reason: 'break' },
      })
    const { body } = await ward.get(`/api/v1/units/${WARD_UNION}/membership?from=2025&to=2025`)
    const { data } = operations.getMembership.ok.schema.parse(body)
    expect(data.years).toMatchObject([{ balance: null, growth: { value: null, reason: 'break' } }])
  })

  it('shows the money of every activity behind a sum of money, and what is missing as missing', async () => {
    const detail = await figureOf(demo, `amount:${UNIT}:2017`)
    const units = detail.parts.map(({ shown }) => (shown.type === 'count' ? shown.figure.unit : shown.type))
    expect(new Set(units)).toEqual(new Set(['vnd']))
    expect(sumOfParts(detail)).toBe(countOf(detail))
  })

  it('is nothing for ids that no answer holds', async () => {
    for (const id of [
      `activities:${UNIT}:2017-M05`,
      `reach:${UNIT}:2017:house`,
      `occasion:${UNIT}:2017-Q1:tet`,
      `occasion:${UNIT}:2017-M01:tet:nonsense`,
      `activities:${UNIT}:2017:nonsense`,
      'constructor:a:b',
      'toString:a',
    ])
      expect((await demo.get(`/api/v1/figures/${id}`)).status, id).toBe(404)
    expect(demo.failures).toEqual([])
  })

  it('is the very number of a month of an occasion: how many, what they reached, what they cost', async () => {
    const { body } = await demo.get(`/api/v1/units/${UNIT}/welfare?year=2016`)
    const { data } = operations.getWelfare.ok.schema.parse(body)
    const months = data.byOccasion.flatMap(occasion => occasion.months)
    const shown = months.flatMap(month => [
      month.activities,
      month.amount,
      ...month.reach.map(({ figure }) => figure),
    ])
    expect(shown.length).toBeGreaterThan(10)
    for (const figure of shown)
      expect((await figureOf(demo, figure.id)).shown, figure.id).toEqual({ type: 'count', figure })
  })

  it('counts an activity for the unit that its host belonged to in that month', async () => {
    const inYear = async (unit: string) => await figureOf(ward, `activities:${unit}:2025`)
    const months = (detail: Detail) => new Set(detail.parts.map(part => part.period))
    const [before, after] = [await inYear(BEFORE_REFORM), await inYear(WARD_UNION)]
    expect([...months(after)].every(month => month >= '2025-M07')).toBe(true)
    expect([...months(before)].every(month => month <= '2025-M06')).toBe(true)
    const all = bundleOf('ward-2025').facts.filter(
      f => f.entity === 'activity' && f.periodId.startsWith('2025'),
    )
    expect((countOf(before) ?? 0) + (countOf(after) ?? 0)).toBe(all.length)
  })

  it('tells the reader of welfare figures about a break inside the year', async () => {
    const { body } = await ward.get(`/api/v1/units/${WARD_UNION}/welfare?year=2025`)
    const { meta } = operations.getWelfare.ok.schema.parse(body)
    expect(meta.breaks).toMatchObject([{ date: '2025-07-01' }])
  })

  it('names the break that keeps the year after it from being compared', async () => {
    for (const [name, operation] of [
      ['welfare', operations.getWelfare],
      ['new-members', operations.getNewMembers],
    ] as const) {
      const { body } = await ward.get(`/api/v1/units/${WARD_UNION}/${name}?year=2026`)
      const { data, meta } = operation.ok.schema.parse(body)
      expect(data.previousYear.value, name).toBeNull()
      expect(meta.breaks, name).toMatchObject([{ date: '2025-07-01' }])
    }
  })

  it('says that a unit did not exist in the year asked about', async () => {
    const codesIn = async (year: string) => {
      const { body } = await ward.get(`/api/v1/units/${BEFORE_REFORM}/new-members?year=${year}`)
      return operations.getNewMembers.ok.schema.parse(body).meta.warnings.map(({ code }) => code)
    }
    expect(await codesIn('2026')).toContain('unit-not-valid')
    expect(await codesIn('2025')).not.toContain('unit-not-valid')
  })

  it('takes nothing from a whole year of a unit into a part of the year above it', async () => {
    const before = await figureOf(ward, `observation:${WARD_UNION}:2025:admitted`)
    const stated = await clientWith('ward-2025', [observed('cdcs-001', '2025', 500)])
    const after = await figureOf(stated, `observation:${WARD_UNION}:2025:admitted`)
    expect(countOf(after)).toBe(countOf(before))
  })

  it('counts no month in which the unit did not exist', async () => {
    const founded = 'cdcs-124'
    const before = await figureOf(ward, `observation:${founded}:2024:admitted`)
    const early = await clientWith('ward-2025', [observed(founded, '2024-M01', 500)])
    expect((await figureOf(early, `observation:${founded}:2024:admitted`)).shown).toEqual(before.shown)
  })

  it('is about, not at most, when an upper bound meets units that are missing', async () => {
    const bundle = bundleOf('demo-2017')
    const engine = openNodeSqlite(':memory:')
    engines.push(engine)
    const facts = bundle.facts.map(fact =>
      fact.entity === 'observation' && fact.unitId === UNIT ? { ...fact, bound: 'atMost' as const } : fact,
    )
    const loose = await clientOver(engine, { ...bundle, facts })
    const detail = await figureOf(loose, `observation:${DISTRICT}:2014-M02:closing`)
    expect(detail.shown).toMatchObject({
      figure: { bound: 'about', coverage: { reported: 13, expected: 14 } },
    })
  })

  it('claims no coverage for months before there was anything to cover', async () => {
    const { body } = await ward.get(`/api/v1/units/${WARD_UNION}/new-members?year=2025`)
    const { data } = operations.getNewMembers.ok.schema.parse(body)
    const early = data.columns.filter(month => monthsOf('2025-H1').includes(month.period))
    expect(early.map(month => month.admitted.coverage)).toEqual(early.map(() => null))
  })
})
