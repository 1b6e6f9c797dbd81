import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import { FLOWS, INDICATORS, type IndicatorId } from '#contract/indicators.ts'
import type { Balance, Membership } from '#contract/membership.ts'
import { seededRandom } from '#server/datasets/seeded-random.ts'
import { balance, breakAt, figure, meta, partial, quotient } from '../testing/answers.ts'
import { balanceCharts, checkOf } from './balance-chart.ts'

const t = translateTo('vi')
type Terms = Partial<Record<IndicatorId, number | null>>
const NONE: Terms = Object.fromEntries(FLOWS.map(id => [id, 0]))
const year = (change: Partial<Membership['years'][number]>): Membership['years'][number] => ({
  period: '2017',
  balance: null,
  breaks: [],
  sides: [],
  growth: quotient(null, [null, null]),
  womenShare: quotient(null, [null, null]),
  density: quotient(null, [null, null]),
  ...change,
})
const charts = (found: Membership['years'][number], series: Balance[] = []) =>
  balanceCharts(
    {
      data: { series, years: [found], byUnit: { relation: 'children', rows: [] } },
      meta: meta({ breaks: found.breaks }),
    },
    t,
  )
const chart = (terms: Terms, net: number | null = null) =>
  charts(year({ balance: balance('2017', terms, net) }))[0]

describe('balanceCharts', () => {
  it('leads from the opening through every cause that occurs to the closing', () => {
    const spec = chart({ ...NONE, opening: 77, admitted: 10, transferOut: 5, quit: 3, closing: 79 }, 2)
    expect(spec?.rows.map(({ key, role, cell }) => [key, role, cell.value])).toEqual([
      ['opening', 'stock', 77],
      ['admitted', 'up', 10],
      ['transferOut', 'down', 5],
      ['quit', 'down', 3],
      ['closing', 'stock', 79],
    ])
    expect(spec?.title).toBe('Từ 77 đến 79 đoàn viên (+2)')
    expect(spec?.check.state).toBe('match')
    expect(spec?.notes.at(-1)).toContain('Khai trừ')
  })
  it('draws a correction that takes members away as what it does', () => {
    const spec = chart({ ...NONE, opening: 77, adjustment: -2, closing: 75 }, -2)
    expect(spec?.rows[1]).toMatchObject({ key: 'adjustment', role: 'down', cell: { value: 2 } })
    expect(spec?.check.state).toBe('match')
  })
  it('shows what is not reported, and claims no check', () => {
    const spec = chart({ ...NONE, opening: 77, admitted: 10, retired: null, closing: 85 })
    expect(spec?.rows.find(({ key }) => key === 'retired')?.cell.value).toBeNull()
    expect(spec?.check).toEqual({
      state: 'unknown',
      words: 'Không kiểm được: có số chưa báo cáo hoặc chưa đủ đơn vị.',
    })
  })
  it('puts many causes that nobody reported in one row', () => {
    const spec = chart({ opening: 77, admitted: 10, closing: 85 })
    expect(spec?.rows.map(({ key }) => key)).toEqual(['opening', 'admitted', 'unknown', 'closing'])
  })
  it('says by how much the terms do not add up', () => {
    expect(chart({ ...NONE, opening: 77, admitted: 10, closing: 85 }, 8)?.check.words).toContain(
      'Lệch 2 người',
    )
  })
  it('tells who reported of its own units, not of another side', () => {
    const found = balance('2017', { ...NONE, opening: 77, closing: 77 }, 0)
    const whole = { ...found, terms: { ...found.terms, closing: partial(77, 3, 3) } }
    const [spec] = balanceCharts(
      {
        data: { series: [], years: [year({ balance: whole })], byUnit: { relation: 'children', rows: [] } },
        meta: meta({
          reported: 122,
          expected: 124,
          warnings: [{ code: 'units-missing', coverage: { reported: 122, expected: 124 } }],
        }),
      },
      t,
    )
    expect(spec?.reported).toEqual({ reported: 3, expected: 3 })
    expect(spec?.notes.join()).not.toContain('122')
  })
  it('is not there without any stock', () =>
    expect(charts(year({ balance: balance('2017', { admitted: 10 }) }))).toEqual([]))

  it('never leads across a break: one chart for each side, with its own months', () => {
    const side = (unitId: string, period: string, opening: number): Balance => ({
      ...balance(period, { ...NONE, opening, closing: opening }, 0),
      unitId,
    })
    const series = [side('old', '2017-M06', 50), side('a', '2017-M07', 900), side('a', '2017-M08', 900)]
    const specs = charts(
      year({
        breaks: [breakAt('2017-M07', '2017-07-01')],
        sides: [side('old', '2017', 50), side('a', '2017', 900)],
      }),
      series,
    )
    expect(specs.map(({ subtitle }) => subtitle)).toEqual([
      'Đoàn viên từ đầu kỳ đến cuối kỳ, Cũ, từ tháng 6/2017 đến tháng 6/2017',
      'Đoàn viên từ đầu kỳ đến cuối kỳ, Công đoàn An, từ tháng 7/2017 đến tháng 8/2017',
    ])
    expect(new Set(specs.map(({ id }) => id)).size).toBe(2)
  })
})

describe('checkOf', () => {
  it('is unknown when units are missing', () => {
    const found = balance('2017', { ...NONE, opening: 77, closing: 77 })
    const terms = { ...found.terms, closing: partial(77, 13, 14) }
    expect(checkOf({ ...found, terms })).toEqual({ state: 'unknown' })
    expect(checkOf({ ...found, terms: { ...found.terms, quit: figure(0, { bound: 'atLeast' }) } })).toEqual({
      state: 'unknown',
    })
  })
  it('matches exactly when opening and causes give the closing', () => {
    const random = seededRandom('checkOf')
    for (let i = 0; i < 300; i++) {
      const flows = FLOWS.map(id => [id, random.int(0, 9)] as const)
      const closing = flows.reduce((sum, [id, n]) => sum + INDICATORS[id].sign * n, 60)
      const by = random.pick([0, 0, 1, -3])
      const found = balance('2017', { ...Object.fromEntries(flows), opening: 60, closing: closing + by })
      expect(checkOf(found)).toEqual(by === 0 ? { state: 'match' } : { state: 'differ', by })
    }
  })
})
