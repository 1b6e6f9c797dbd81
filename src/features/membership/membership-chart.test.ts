import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { Meta } from '#contract/common.ts'
import type { Balance } from '#contract/membership.ts'
import { balance, breakAt, meta } from '../testing/answers.ts'
import { membershipChart } from './membership-chart.ts'

const t = translateTo('vi')
const answer = (series: Balance[], head: Partial<Meta> = {}) => ({
  data: { series, years: [], byUnit: { relation: 'children' as const, rows: [] } },
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
    expect(spec.title).toBe('Đoàn viên tăng từ 118 lên 131, 2017')
    expect(spec.summary).toContain('Có 1 tháng chưa có số liệu tổng số.')
  })

  it('starts from the opening of the first known month, as the year cards do', () => {
    const spec = chart([
      balance('2013-M01', { opening: 954, closing: 957 }),
      balance('2014-M12', { opening: 980, closing: 989 }),
    ])
    expect(spec.title).toBe('Đoàn viên tăng từ 954 lên 989, 2013–2014')
    expect(spec.summary).toContain('Từ đầu năm 2013 đến cuối năm 2014: tăng 35 người (954 → 989).')
  })

  it('starts from the end of the month where the opening is not known', () => {
    const spec = chart([balance('2013-M03', { closing: 957 }), balance('2014-M05', { closing: 950 })])
    expect(spec.summary).toContain('Từ cuối tháng 3/2013 đến cuối tháng 5/2014: giảm 7 người (957 → 950).')
  })

  it('takes no opening that a reorganisation brought', () => {
    const series = [balance('2025-M07', { opening: 0, closing: 900 }), balance('2025-M08', { closing: 903 })]
    const spec = chart(series, { breaks: [breakAt('2025-M07', '2025-07-01')] })
    expect(spec.title).toBe('Đoàn viên tăng từ 900 lên 903, 2025')
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
