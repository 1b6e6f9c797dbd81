import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { RankingHistory } from '#contract/rankings.ts'
import { meta, rank, unit } from '../testing/answers.ts'
import { historyChart } from './history-chart.ts'

const t = translateTo('vi')
const ALL = { top: null, focus: null }
const scheme = (year: string): NonNullable<RankingHistory['years'][number]['scheme']> => ({
  id: `union-${year}`,
  year,
  set: 'union',
  title: { vi: 'Xếp hạng', en: null },
  evaluator: { vi: 'Quận', en: null },
  named: true,
  subject: 'ward-union',
  n: 14,
  method: 'decision',
  family: 'union',
})
const year = (id: string, joinsBefore = true) => ({ year: id, scheme: scheme(id), joinsBefore })
const history = (change: Partial<RankingHistory> = {}): RankingHistory => ({
  set: 'union',
  years: [year('2015', false), year('2016'), year('2017')],
  units: [
    { unit: unit('a', 'An Lạc'), own: true, places: [rank(5), rank(3), rank(2)] },
    { unit: unit('b', 'Bồ Đề'), own: false, places: [rank(1), rank(1), rank(1)] },
    { unit: unit('c', 'Cự Khối'), own: false, places: [rank(2), rank(2), rank(9)] },
  ],
  ...change,
})
const chart = (change: Partial<RankingHistory> = {}, chosen = ALL) =>
  historyChart({ data: history(change), meta: meta() }, chosen, t)

describe('historyChart', () => {
  it('says where the own unit came from', () => {
    expect(chart()).toMatchObject({
      title: 'An Lạc lên thứ 2/14 (2017) từ thứ 5/14 (2015)',
      summary: '2015: thứ 5/14; 2016: thứ 3/14; 2017: thứ 2/14.',
      notes: [],
      of: 14,
      hidden: 0,
    })
  })
  it('claims no rise across years that do not compare, and says why they are not joined', () => {
    expect(chart({ years: [year('2015', false), year('2016', false), year('2017')] })).toMatchObject({
      title: 'Thứ hạng của An Lạc qua các năm',
      notes: ['Không nối 2015 với 2016: hai năm xếp theo cách khác nhau hoặc số đơn vị khác nhau.'],
      categories: [{ joins: false }, { joins: false }, { joins: true }],
    })
  })
  it('claims no rise where a place is not exact', () => {
    const [own, ...others] = history().units
    const places = [rank(5), rank(3), rank(null, { status: 'range', min: 1, max: 5 })]
    expect(chart({ units: [...(own ? [{ ...own, places }] : []), ...others] })?.title).toBe(
      'Thứ hạng của An Lạc qua các năm',
    )
  })
  it('keeps a year without a ranking as a gap between others and leaves it out at the ends', () => {
    const none = (id: string) => ({ year: id, scheme: null, joinsBefore: false })
    const years = [none('2014'), year('2015', false), none('2016'), year('2017', false), none('2018')]
    const units = history().units.map(row => ({
      ...row,
      places: [null, ...row.places.slice(0, 2), rank(4), null],
    }))
    expect(chart({ years, units })?.categories.map(c => c.label)).toEqual(['2015', '2016', '2017'])
  })
  it('shows the first five, the own unit and the one in focus on demand', () => {
    const keys = (chosen: typeof ALL | { top: number; focus: string | null }) =>
      historyChart({ data: history(), meta: meta() }, chosen, t)?.rows.map(r => r.key)
    expect(keys({ top: 5, focus: null })).toEqual(['a', 'b'])
    expect(keys({ top: 5, focus: 'c' })).toEqual(['a', 'b', 'c'])
  })
  it('draws no course of a single year', () => {
    expect(chart({ years: [year('2017', false)], units: [] })).toBeNull()
  })
})
