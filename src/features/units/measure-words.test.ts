import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { Compared, ComparedMeasure, Delta } from '#contract/comparison.ts'
import { breakAt, figure, quotient, rank } from '../testing/answers.ts'
import { averageWords, deltaWords } from './measure-words.ts'

const t = translateTo('vi')
const count: Compared = { type: 'count', figure: figure(79) }
const place: Compared = { type: 'rank', figure: rank(2) }
const share: Compared = { type: 'quotient', figure: quotient(54.4, [43, 79]) }
const changed = (change: number): Delta => ({ change, reason: null, coverage: null })
const refused = (reason: Delta['reason'], coverage: Delta['coverage'] = null): Delta => ({
  change: null,
  reason,
  coverage,
})
const words = (measure: ComparedMeasure, shown: Compared, delta: Delta) =>
  deltaWords(measure, shown, delta, breakAt('2025-M07', '2025-07-01'), t)

describe('deltaWords', () => {
  it('says how much more or less, in the unit of the figure', () => {
    expect(words('closing', count, changed(3))).toBe('nhiều hơn 3 người')
    expect(words('activities', count, changed(-2))).toBe('ít hơn 2 hoạt động')
    expect(words('amount', count, changed(-1_500_000))).toBe('ít hơn 1,5 triệu đồng')
    expect(words('womenShare', share, changed(2.3))).toBe('cao hơn 2,3 điểm phần trăm')
    expect(words('unionRank', place, changed(-1))).toBe('thấp hơn 1 bậc')
    expect(words('closing', count, changed(0))).toBe('bằng nhau')
  })
  it('says why it cannot', () => {
    expect(words('closing', count, refused('break'))).toBe('không so được: ngắt chuỗi 01/07/2025')
    expect(
      words('admitted', count, refused('incomplete', { of: 'months', reported: 10, expected: 12 })),
    ).toBe('không so được: thiếu số liệu 2 tháng')
    expect(words('closing', count, refused('first'))).toBe('')
  })
  it('agrees with the sign of every change', () => {
    const shown: [ComparedMeasure, Compared][] = [
      ['closing', count],
      ['net', count],
      ['amount', count],
      ['density', share],
      ['wardRank', place],
    ]
    for (const [measure, value] of shown)
      for (let change = -20; change <= 20; change++) {
        const said = words(measure, value, changed(change))
        const sign = /^(nhiều|cao) hơn/.test(said) ? 1 : /^(ít|thấp) hơn/.test(said) ? -1 : 0
        expect(sign, `${measure} ${change}: ${said}`).toBe(Math.sign(change))
        expect(said).not.toContain('−')
      }
  })
})

describe('averageWords', () => {
  const mean = (value: number | null, reported: number) => ({
    type: 'mean' as const,
    value,
    total: figure(1034, { rule: 'sumOfUnits', coverage: { reported, expected: 14 } }),
    units: 14,
  })
  it('prints the mean of all, or who has not reported', () => {
    expect(averageWords('closing', mean(73.857, 14), t)).toBe('73,9')
    expect(averageWords('closing', mean(null, 12), t)).toBe('chưa tính: đã báo cáo 12/14')
  })
})
