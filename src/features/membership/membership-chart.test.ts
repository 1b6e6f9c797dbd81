import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { Meta } from '#contract/common.ts'
import type { Balance, Membership } from '#contract/membership.ts'
import { balance, breakAt, meta } from '../testing/answers.ts'
import { leftCell } from './flows.ts'
import { membershipChart } from './membership-chart.ts'
import { yearCards } from './year-cards.ts'

const t = translateTo('vi')
const answer = (series: Balance[], head: Partial<Meta> = {}, years: Membership['years'] = []) => ({
  data: { series, years, byUnit: { relation: 'children' as const, rows: [] } },
  meta: meta(head),
})
const chart = (series: Balance[], head: Partial<Meta> = {}) => membershipChart(answer(series, head), t)
const values = (spec: ReturnType<typeof chart>, panel: string, key: string) =>
  spec.panels
    .find(found => found.key === panel)
    ?.series.find(found => found.key === key)
    ?.cells.map(cell => cell.value)

describe('membershipChart', () => {
  it('draws a month without a count as a gap, not as zero', () => {
    const spec = chart([
      balance('2017-M01', { closing: 118 }),
      balance('2017-M02', { closing: null }),
      balance('2017-M03', { closing: 131 }),
    ])
    expect(values(spec, 'stock', 'closing')).toEqual([118, null, 131])
    expect(spec.title).toBe('Đoàn viên tăng từ 118 lên 131 người')
    expect(spec.summary).toContain('Có 1 tháng chưa có số liệu tổng số.')
  })

  it('shows the flow alone when no stock is known, and says so', () => {
    const spec = chart([balance('2017-M01', { admitted: 2, closing: null })])
    expect(spec.panels.map(panel => panel.key)).toEqual(['flow'])
    expect(spec.title).toBe('Chưa có số liệu tổng số đoàn viên')
    expect(spec.notes).toContain('Chưa có số liệu tổng số đoàn viên; chỉ vẽ biến động.')
  })

  it('marks a break, explains it and claims no growth across it', () => {
    const spec = chart([balance('2025-M06', { closing: 80 }), balance('2025-M07', { closing: 900 })], {
      breaks: [breakAt('2025-M07', '2025-07-01')],
    })
    expect(spec.breaks).toEqual([{ before: 1, label: 'sáp nhập 01/07/2025' }])
    expect(spec.title).toBe('Có 900 đoàn viên cuối tháng 7/2025')
    expect(spec.notes[0]).toMatch(/không nối, không so sánh/)
  })

  it('keeps reorganisation apart from admission and only where it happened', () => {
    const keys = (series: Balance[]) =>
      chart(series)
        .panels.at(-1)
        ?.series.map(found => found.key)
    expect(keys([balance('2017-M01', { admitted: 1, reorgIn: 0 })])).not.toContain('reorgIn')
    expect(keys([balance('2017-M01', { admitted: 1, reorgIn: 40 })])).toContain('reorgIn')
  })
})

describe('leftCell', () => {
  const causes = { quit: 1, retired: 2, expelled: 0, deceased: 0 }
  it('adds the causes when all are known', () => {
    expect(leftCell(balance('2017-M01', causes))).toMatchObject({ value: 3, figureId: null })
  })
  it('is unknown as soon as one cause is', () => {
    expect(leftCell(balance('2017-M01', { ...causes, deceased: null })).value).toBeNull()
    expect(leftCell(balance('2017-M01', { quit: 1 })).value).toBeNull()
  })
  it('opens the one cause that explains it', () => {
    expect(leftCell(balance('2017-M01', { ...causes, quit: 0 })).figureId).toBe(
      'observation:a:2017-M01:retired',
    )
  })
})

describe('yearCards', () => {
  const card = (found: Balance | null, breaks = [] as Meta['breaks']) =>
    yearCards(answer([], {}, [{ period: '2017', balance: found, breaks }]))[0]
  it('states growth and density with what they are a share of', () => {
    const found = card(balance('2017', { opening: 80, closing: 84, labourForce: 100 }, 4))
    expect(found).toMatchObject({ growthPercent: 5, densityPercent: 84 })
  })
  it('has no density without a labour force and no growth from nothing', () => {
    expect(card(balance('2017', { opening: 0, closing: 4 }, 4))).toMatchObject({
      growthPercent: null,
      densityPercent: null,
    })
  })
  it('refuses growth in a year with a break', () => {
    expect(card(null, [breakAt('2017-M07', '2017-07-01')])).toMatchObject({
      growthPercent: null,
      closing: undefined,
    })
  })
})
