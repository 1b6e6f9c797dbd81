import { describe, expect, it } from 'vitest'
import { chartToTable } from '#app/charts/to-table.ts'
import { figure, meta } from '#app/features/testing/answers.ts'
import { translateTo } from '#app/i18n/translate.ts'
import type { Honours, RatingOfYear } from '#contract/honours.ts'
import { RATING_SCHEMES } from '#contract/rating-schemes.ts'
import { ladderChart } from './ladder-chart.ts'
import { historySteps, ratingFinding } from './rating-history.ts'

const t = translateTo('vi')
const line = (vi: string, value: number, unit: 'person' | 'occurrence' | 'collective', id: string) => ({
  figure: { ...figure(value), id, unit },
  name: { vi, en: null },
  abbreviation: null,
  givers: [],
  recipients: [],
  reasons: [],
})
const NOTHING: Honours = {
  ratings: [],
  schemes: [],
  byUnit: { relation: 'sisters', rows: [] },
  awards: [],
}
const SEED: Honours = {
  ...NOTHING,
  awards: [
    {
      unit: 'occurrence',
      levels: [
        {
          level: 'ward',
          total: null,
          granted: [line('Hoàn thành xuất sắc nhiệm vụ', 82, 'occurrence', 'award:a')],
          proposed: [],
        },
      ],
    },
    {
      unit: 'collective',
      levels: [
        {
          level: 'national',
          total: null,
          granted: [],
          proposed: [line('Cờ thi đua của Chính phủ', 1, 'collective', 'award:b')],
        },
      ],
    },
  ],
}

describe('the award ladder', () => {
  const spec = ladderChart({ data: SEED, meta: meta() }, t)
  it('says what is only proposed', () => {
    expect(spec.title).toBe('Khen thưởng ở cấp phường; 01 danh hiệu mới ở mức đề nghị')
    expect(spec.groups[1]?.levels[0]?.rows[0]).toMatchObject({ proposed: true, cell: { value: 1 } })
    expect(spec.summary).toContain('(đề nghị)')
  })
  it('gives each unit of count a column of its own', () => {
    const table = chartToTable(spec)
    expect(table.columns).toEqual(['lượt', 'tập thể', 'Tình trạng'])
    expect(table.rows.map(row => [row.kind, row.head, row.cells.map(cell => cell.text)])).toEqual([
      ['break', 'Cấp phường', []],
      ['row', 'Hoàn thành xuất sắc nhiệm vụ', ['82', '', 'đã tặng']],
      ['break', 'Chính phủ', []],
      ['row', 'Cờ thi đua của Chính phủ', ['', '1', 'đề nghị']],
    ])
  })
})

const rated = (level: string, schemeId: string): RatingOfYear => ({
  figureId: 'rating:a:2017',
  label: { vi: level, en: null },
  givenBy: null,
  kept: false,
  schemeId,
  level,
  selfScore: null,
  givenScore: null,
  gap: null,
  failedConditions: null,
  sources: ['s'],
})
const history = (ratings: Honours['ratings']): Honours => ({
  ...NOTHING,
  ratings,
  schemes: [...RATING_SCHEMES],
})

describe('the rating history', () => {
  it('breaks in words where the scale changed in 2019, also across a year nobody rated', () => {
    const steps = historySteps(
      history([
        { year: '2018', rating: rated('vung-manh', 'quality-to-2019') },
        { year: '2019', rating: null },
        { year: '2020', rating: rated('hoan-thanh-tot', 'quality-from-2019') },
      ]),
      t,
    )
    expect(steps.map(step => (step.kind === 'year' ? step.year : step.words))).toEqual([
      '2018',
      '2019',
      expect.stringMatching(/^Từ 14\/08\/2019 đổi thang xếp loại, không so sánh mức trước và sau\./),
      '2020',
    ])
  })
  it('never counts a level as held across the change', () => {
    const same = history([
      { year: '2018', rating: rated('tot', 'quality-to-2019') },
      { year: '2019', rating: rated('tot', 'quality-from-2019') },
      { year: '2020', rating: rated('tot', 'quality-from-2019') },
    ])
    expect(ratingFinding(same, t)).toBe('Xếp loại tot liên tục từ năm 2019 đến năm 2020')
  })
  it('says of a single year only that year', () => {
    expect(ratingFinding(history([{ year: '2017', rating: rated('tot', 'quality-to-2019') }]), t)).toBe(
      'Năm 2017 xếp loại tot',
    )
    expect(ratingFinding(history([]), t)).toBe('Chưa có xếp loại')
  })
})
