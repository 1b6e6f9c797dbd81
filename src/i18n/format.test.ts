import { describe, expect, it } from 'vitest'
import type { Rank } from '#contract/common.ts'
import {
  formatBound,
  formatChange,
  formatCount,
  formatDay,
  formatList,
  formatMoney,
  formatMoneyExact,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatPeriodTick,
  formatRank,
  formatRankWords,
  formatReport,
} from './format.ts'

const rank = (part: Partial<Rank>): Rank => ({
  status: 'exact',
  min: 1,
  max: 1,
  of: 14,
  tied: false,
  ...part,
})
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('numbers', () => {
  it('uses the separators of the language, whatever the browser', () => {
    expect(formatNumber('vi', 1234.5)).toBe('1.234,5')
    expect(formatNumber('en', 1234.5)).toBe('1,234.5')
    expect(formatNumber('vi', -2)).toBe('−2')
  })
  it('never rounds a percentage across 100', () => {
    expect(formatPercent('vi', 15.5)).toBe('15,5%')
    expect(formatPercent('vi', 99.94)).toBe('99,9%')
    expect(formatPercent('vi', 99.97)).toBe('99,9%')
    expect(formatPercent('vi', 99.999, 2)).toBe('99,99%')
    expect(formatPercent('vi', 99.6, 0)).toBe('99%')
    expect([100, 100.04, 100.06].map(n => formatPercent('vi', n))).toEqual(['100%', '100%', '100,1%'])
    expect(formatPercent('vi', -99.97)).toBe('−99,9%')
    expect(formatPercent('vi', 155)).toBe('155%')
    expect(formatPercent('vi', 60.24, 2)).toBe('60,24%')
    expect(formatPercent('en', 4.35, 2)).toBe('4.35%')
  })
  it('rounds other percentages half up', () => {
    expect(formatPercent('vi', (2 / 77) * 100)).toBe('2,6%')
    expect([1.25, 1.24, 0.04, -1.25].map(n => formatPercent('vi', n))).toEqual([
      '1,3%',
      '1,2%',
      '0%',
      '−1,3%',
    ])
  })
  it('prints changes with their sign', () => {
    expect([3, -2, 0].map(n => formatChange('vi', n))).toEqual(['+3', '−2', '0'])
  })
  it('says when a number is a bound or missing', () => {
    expect(formatBound('vi', '4', 'atLeast')).toBe('ít nhất 4')
    expect(formatCount('en', 4, 'atLeast')).toBe('at least 4')
    expect(formatCount('vi', null)).toBe('chưa có số liệu')
    expect(formatCount('vi', 0)).toBe('0')
  })
  it('pads small counts as reports do', () => {
    expect([1, 10, 0, 3].map(n => formatReport('vi', n))).toEqual(['01', '10', '0', '03'])
    expect(formatReport('en', 1)).toBe('1')
  })
  it('joins lists with the word of the language', () => {
    expect(formatList('vi', ['A', 'B', 'C'])).toBe('A, B và C')
  })
})

describe('money', () => {
  it('is compact and true', () => {
    expect(formatMoney('vi', 1_900_000_000)).toBe('1,9 tỷ đồng')
    expect(formatMoney('vi', 475_000_000)).toBe('475 triệu đồng')
    expect(formatMoney('vi', 148_714_000_000)).toBe('148,714 tỷ đồng')
    expect(formatMoney('vi', 7_400)).toBe('7.400 đồng')
    expect(formatMoney('vi', 0)).toBe('0 đồng')
  })
  it('cuts, and says so, rather than round up to the next unit', () => {
    expect(formatMoney('vi', 999_999_999)).toBe('khoảng 999,999 triệu đồng')
  })
  it('is exact in tables', () => {
    expect(plain(formatMoneyExact('vi', 475_000_000))).toBe('475.000.000 ₫')
  })
})

describe('days and periods', () => {
  it('prints official dates', () => expect(formatDay('vi', '2018-01-19')).toBe('19/01/2018'))
  it.each([
    ['2017-M07', 'tháng 7/2017', 'July 2017'],
    ['2017-Q3', 'quý III/2017', 'Q3 2017'],
    ['2017-H1', '6 tháng đầu năm 2017', 'first half of 2017'],
    ['2017', 'năm 2017', '2017'],
    ['2017-U', 'năm công đoàn 2017 (12/2016–11/2017)', 'union year 2017 (12/2016–11/2017)'],
    ['2017-U1', '6 tháng đầu năm 2017 (đến 31/5)', 'first half of 2017 (to 31 May)'],
    ['2017-U2', '6 tháng cuối năm 2017 (1/6 đến 30/11)', 'second half of 2017 (1 June to 30 November)'],
  ])('names %s', (period, vi, en) => {
    expect([formatPeriod('vi', period), formatPeriod('en', period)]).toEqual([vi, en])
  })
  it('shortens for an axis', () => {
    expect(formatPeriodTick('vi', '2017-M07', false)).toBe('T7')
    expect(formatPeriodTick('vi', '2017-M01', true)).toBe('T1/17')
    expect(formatPeriodTick('vi', '2017', true)).toBe('2017')
  })
})

describe('ranks', () => {
  it.each([
    [rank({}), '1/14', 'thứ 1/14'],
    [rank({ min: 2, max: 2, tied: true }), '=2/14', 'thứ 2/14, đồng hạng'],
    [rank({ status: 'range', min: 1, max: 5 }), '1–5/14', 'trong khoảng thứ 1–5/14'],
    [rank({ status: 'notRanked', min: null, max: null }), 'không xếp hạng', 'không xếp hạng'],
    [rank({ status: 'unknown', min: null, max: null }), 'chưa rõ', 'chưa rõ'],
    [rank({ status: 'unknown', min: 6, max: null }), 'ngoài 1–5 hoặc không xếp', 'ngoài 1–5 hoặc không xếp'],
  ])('prints %j', (place, short, words) => {
    expect([formatRank('vi', place), formatRankWords('vi', place)]).toEqual([short, words])
  })
})
