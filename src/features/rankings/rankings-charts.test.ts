import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { League, Rankings } from '#contract/rankings.ts'
import { meta, rank, unit } from '../testing/answers.ts'
import { movementWords } from './movement-words.ts'
import { leagueChart, matrixChart, shareChart } from './rankings-charts.ts'

const t = translateTo('vi')
const SHOWN = { meta: meta(), top: null }
const scheme: League['scheme'] = {
  id: 'overall-2017',
  year: '2017',
  set: 'overall',
  title: { vi: 'Thi đua', en: null },
  evaluator: { vi: 'Quận', en: null },
  named: true,
  subject: 'ward',
  n: 14,
  method: 'decision',
  family: 'overall',
}
const league = (own: League['own'], change: Partial<League> = {}): League => ({
  scheme,
  own,
  previous: null,
  movement: null,
  rows: [],
  ...change,
})

describe('leagueChart', () => {
  it('keeps the order and the ties of the answer', () => {
    const tied = rank(2, { tied: true })
    const rows = [
      { unit: unit('b'), own: false, figure: rank(1), movement: 1 },
      { unit: unit('a'), own: true, figure: tied, movement: null },
      { unit: unit('c'), own: false, figure: tied, movement: -3 },
    ]
    const spec = leagueChart('overall', league(tied, { rows }), { meta: meta(), top: 5 }, t)
    expect(spec.rows.map(({ key, own, rank: place }) => [key, own, place.min, place.tied])).toEqual([
      ['b', false, 1, false],
      ['a', true, 2, true],
      ['c', false, 2, true],
    ])
    expect(spec).toMatchObject({ title: 'Phường xếp thứ 2/14, đồng hạng', top: 5, since: 'năm 2016' })
    expect(spec.rows.map(row => row.moved)).toEqual([1, null, -3])
  })
  it('says that a place is not known or not given', () => {
    expect(leagueChart('overall', league(rank(null)), SHOWN, t).title).toBe(
      'Nguồn không nêu thứ hạng của đơn vị',
    )
    expect(leagueChart('overall', league(rank(null, { status: 'notRanked' })), SHOWN, t).title).toBe(
      'Đơn vị không được xếp hạng',
    )
  })
})

it.each([
  [2, 'Tăng 2 bậc (năm 2016: thứ 3/14)'],
  [-2, 'Giảm 2 bậc (năm 2016: thứ 3/14)'],
  [0, 'Giữ nguyên (năm 2016: thứ 3/14)'],
  [null, 'Không có thứ hạng năm trước để so sánh'],
])('puts a movement of %s into words', (movement, words) => {
  expect(movementWords({ movement, previous: rank(3), scheme }, t)).toBe(words)
})

describe('matrix', () => {
  const cells = [
    rank(1),
    rank(null, { status: 'range', min: 1, max: 5 }),
    rank(null, { status: 'notRanked' }),
  ]
  const matrix: NonNullable<Rankings['matrix']> = {
    units: ['a', 'b', 'c'].map(id => ({ unit: unit(id), own: id === 'a' })),
    rows: [{ scheme, cells, movement: 2 }],
    top: {
      k: 5,
      share: {
        id: 'topRanks:a:2017',
        part: 19,
        undetermined: 1,
        whole: 27,
        unit: 'evaluator',
        sources: ['s'],
      },
    },
  }
  it('leaves every kind of cell what it is', () => {
    const spec = matrixChart(matrix, { ...SHOWN, sort: null, overall: null }, t)
    expect(spec.rows[0]?.cells.map(cell => cell.rank.status)).toEqual(['exact', 'range', 'notRanked'])
    expect(spec.columns.map(column => column.own)).toEqual([true, false, false])
  })
  it('keeps the order that was asked for, when there is such a column', () => {
    const sorted = (sort: string) => matrixChart(matrix, { ...SHOWN, sort, overall: null }, t).sort
    expect([sorted('b'), sorted('evaluator'), sorted('gone')]).toEqual(['b', 'evaluator', null])
  })
  it('draws the first of the overall ranking and the own unit on demand', () => {
    const rows = [rank(9), rank(1), rank(6)].map((figure, i) => ({
      unit: unit('abc'.charAt(i)),
      own: i === 0,
      figure,
      movement: null,
    }))
    const shown = (overall: League | null) =>
      matrixChart(matrix, { meta: meta(), top: 5, sort: null, overall }, t).shown
    expect([shown(league(rank(9), { rows })), shown(null)]).toEqual([['a', 'b'], null])
  })
  it('shows 19 of 27 as a part with what is undecided apart, and only its own sources', () => {
    const spec = shareChart(matrix, { meta: meta({ provenance: ['seed', 'demo'] }) }, t)
    expect(spec).toMatchObject({ part: 19, undetermined: 1, whole: 27, provenance: ['seed'] })
    expect(spec.title).toBe('19/27 phòng, ban, ngành xếp phường thứ 1–5')
  })
})
