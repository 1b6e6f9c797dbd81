import { describe, expect, it } from 'vitest'
import { chartToTable } from '#app/charts/to-table.ts'
import { translateTo } from '#app/i18n/translate.ts'
import type { RankExplanation } from '#contract/scores.ts'
import { figure, meta, rank, unit } from '../testing/answers.ts'
import { explainChart } from './explain-chart.ts'

const t = translateTo('vi')
const points = (value: number | null) => figure(value, { id: 'score:s:c:a', unit: 'point' })
const criterion = (id: string, name: string, weight = 1) => ({
  id,
  name: { vi: name, en: null },
  evaluator: { vi: 'Ban A', en: null },
  max: 10,
  weight,
})
const row = (id: string, name: string, own: number, above: number, without: number, weight = 1) => ({
  criterion: criterion(id, name, weight),
  own: points(own),
  contribution: own * weight,
  above: points(above),
  aboveContribution: above * weight,
  without: rank(without).rank,
})
const DATA: RankExplanation = {
  scheme: {
    id: 's',
    year: '2017',
    set: 'union',
    title: { vi: 'Xếp hạng', en: null },
    evaluator: { vi: 'Quận', en: null },
    named: true,
    subject: 'ward-union',
    n: 14,
    method: 'weighted',
    family: 'f',
  },
  state: 'explained',
  recorded: rank(2),
  computed: rank(2).rank,
  total: { figure: points(26.5), most: 30 },
  above: { units: [unit('b', 'Bồ Đề')], figure: points(28), place: rank(1).rank, gap: 1.5 },
  criteria: [row('cham-lo', 'Chăm lo', 8.5, 9, 2), row('giam-sat', 'Giám sát', 9, 9.5, 1, 2)],
  changes: [[{ criterionId: 'giam-sat', points: 0.75 }]],
  reached: rank(1, { tied: true }).rank,
  missing: [],
}
const chart = (change: Partial<RankExplanation> = {}) =>
  explainChart({ data: { ...DATA, ...change }, meta: meta() }, t)

describe('explainChart', () => {
  it('says what would gain a place, how far off the next is, and how sure the place is', () => {
    expect(chart()).toMatchObject({
      title: 'Cần thêm 0,75 điểm ở Giám sát để lên thứ 1/14, đồng hạng',
      summary:
        'Cần thêm 0,75 điểm ở Giám sát để lên thứ 1/14, đồng hạng. Công đoàn An được 26,5/30 điểm, thứ 2/14; kém Bồ Đề (thứ 1/14) 1,5 điểm.',
      notes: [
        'Tính khi điểm của các đơn vị khác giữ nguyên; bằng điểm thì đồng hạng.',
        'Bỏ lần lượt từng tiêu chí: thứ hạng giữ nguyên trong 1/2 trường hợp; bỏ Giám sát thì thứ 1/14.',
      ],
    })
  })
  it('weighs every number, so that the rows add up to the total', () => {
    expect(chart()?.rows.map(r => [r.own.value, r.most, r.added])).toEqual([
      [8.5, 10, 0],
      [18, 20, 1.5],
    ])
    const spec = chart()
    expect(spec === null ? [] : chartToTable(spec).rows.map(r => r.cells.map(c => c.text))).toEqual([
      ['8,5', '10', '9', '−0,5', 'thứ 2/14'],
      ['18', '20', '19', '−1', 'thứ 1/14'],
      ['26,5', '30', '28', '−1,5', ''],
    ])
  })
  it('names other ways that are as small', () => {
    const changes = [...DATA.changes, [{ criterionId: 'cham-lo', points: 0.75 }]]
    expect(chart({ changes })?.notes[0]).toBe('Ít như vậy còn có: 0,75 điểm ở Chăm lo.')
  })
  it.each([
    [
      { above: null, changes: [], reached: null, computed: rank(1).rank },
      'Đã đứng thứ 1/14, không còn thứ hạng cao hơn',
    ],
    [{ changes: [], reached: null }, 'Đạt điểm tối đa ở mọi tiêu chí cũng chưa lên được thứ hạng trên'],
    [{ state: 'disagrees' }, 'Thứ hạng ghi nhận không khớp với tổng điểm'],
    [
      { state: 'undetermined', missing: [{ unit: unit('b', 'Bồ Đề'), count: 1 }] },
      'Chưa xác định được: còn thiếu điểm của 1 đơn vị',
    ],
  ] as const)('says why nothing can be gained or said: %#', (change, title) => {
    expect(chart(change as Partial<RankExplanation>)?.title).toBe(title)
  })
  it('never takes a missing score for 0', () => {
    const open = chart({
      state: 'undetermined',
      missing: [{ unit: unit('b', 'Bồ Đề'), count: 1 }],
    })
    expect(open?.notes).toEqual([
      'Thiếu điểm: Bồ Đề (1 tiêu chí). Điểm chưa có không được coi là 0, nên chưa so được tổng điểm.',
    ])
  })
  it('draws nothing of a decision', () => expect(chart({ state: 'decision', total: null })).toBeNull())
})
