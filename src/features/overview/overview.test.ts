import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { Meta } from '#contract/common.ts'
import type { Kpi, Overview } from '#contract/overview.ts'
import { breakAt, figure, meta, partial, rank } from '../testing/answers.ts'
import { overviewFinding } from './finding.ts'
import { kpiTiles } from './kpi-tiles.ts'
import { narrative } from './narrative.ts'
import { membersChart, shareChart } from './overview-charts.ts'

const vi = translateTo('vi')
type CountKpi = Extract<Kpi, { type: 'count' }>
const count = (id: CountKpi['id'], value: number | null, change: Partial<CountKpi> = {}): Kpi => ({
  type: 'count',
  id,
  figure: figure(value),
  previousYear: figure(null),
  change: null,
  attainment: null,
  ...change,
})
const part = (undetermined = 0): Kpi => ({
  type: 'part',
  id: 'topRanks',
  k: 5,
  figure: { id: 'topRanks:a:2017', part: 19, undetermined, whole: 27, unit: 'evaluator', sources: ['s'] },
})
const place = (
  id: 'wardRank' | 'unionRank',
  figureOfRank = rank(1),
  movement: number | null = null,
): Kpi => ({
  type: 'rank',
  id,
  figure: figureOfRank,
  previous: movement === null ? null : rank(1 + movement),
  movement,
})
const answer = (kpis: Kpi[], change: Partial<Overview> = {}, head: Partial<Meta> = {}) => ({
  data: { kpis, themes: [], rating: null, members: [], ...change },
  meta: meta(head),
})
const tile = (kpi: Kpi, head: Partial<Meta> = {}) => {
  const { ranks, counts } = kpiTiles(answer([kpi], {}, head), vi)
  return [...ranks, ...counts][0]
}
const DEMO = { ...meta().sources[0], id: 'd', kind: 'demo' } as Meta['sources'][number]

describe('kpiTiles', () => {
  it('says that a figure is missing, never 0', () => {
    expect(tile(count('members', null))).toMatchObject({
      value: 'chưa có số liệu',
      unit: null,
      missing: true,
      lines: [],
    })
  })
  it('shows a count of nobody as 0', () => {
    expect(tile(count('members', 0))).toMatchObject({ value: '0', missing: false })
  })
  it('writes unions as reports do and keeps a lower bound', () => {
    expect(tile(count('newUnions', 1))?.value).toBe('01')
    expect(tile(count('activities', 4, { figure: figure(4, { bound: 'atLeast' }) }))).toMatchObject({
      before: 'ít nhất',
      value: '04',
    })
  })
  it('says why there is no change across a break', () => {
    const line = (previousYear: number | null) =>
      tile(count('members', 900, { previousYear: figure(previousYear) }), {
        breaks: [breakAt('2017-M07', '2017-07-01')],
      })?.lines[0]?.text
    expect(line(80)).toBe('Năm trước: 80; không so sánh qua mốc 01/07/2017')
    expect(line(null)).toBe('Năm trước: không so sánh qua mốc 01/07/2017')
  })
  it('marks an invented figure, and only that', () => {
    const real = count('newMembers', 10, { previousYear: figure(12, { sources: ['d'] }), change: -2 })
    const head = { sources: [...meta().sources, DEMO] }
    const invented = count('members', 79, { figure: figure(79, { sources: ['d'] }) })
    expect(tile(real, head)).toMatchObject({ illustrative: false, lines: [{ illustrative: true }] })
    expect(tile(invented, head)?.illustrative).toBe(true)
    expect(narrative(answer([invented, real], {}, head), vi)).toBe(
      'Năm 2017, Công đoàn An có 79° đoàn viên; kết nạp mới 10 đoàn viên, giảm 2° so với năm trước.',
    )
  })
  it('names who reported when the sum is partial', () => {
    expect(tile(count('members', 900, { figure: partial(900, 12, 14) }))?.lines.at(-1)?.text).toBe(
      'đã báo cáo 12/14',
    )
  })
  it('never calls almost reached', () => {
    const attainment = { target: figure(10_000), percent: 99.9, met: false, missing: 3, over: 0, pace: null }
    expect(tile(count('newMembers', 9997, { attainment }))?.lines[0]?.text).toBe(
      '99,9% chỉ tiêu 10.000, còn thiếu 3',
    )
  })
  it('writes ranks and shares as what they are', () => {
    expect(tile(place('wardRank', rank(1), 1))).toMatchObject({
      value: '1/14',
      lines: [{ text: 'Tăng 1 bậc (năm trước: 2/14)' }],
    })
    expect(tile(place('unionRank', rank(null)))).toMatchObject({ value: 'chưa có số liệu', missing: true })
    expect(tile(part(2))).toMatchObject({ value: '19/27', lines: [{ text: '2 chưa xác định' }] })
  })
})

describe('narrative', () => {
  const full = [
    count('members', 79, { previousYear: figure(77), change: 2 }),
    count('newMembers', 10, { previousYear: figure(12), change: -2 }),
    count('newUnions', 1),
    count('activities', 4, { figure: figure(4, { bound: 'atLeast' }) }),
    place('wardRank'),
    place('unionRank', rank(2), 0),
    part(),
  ]
  it('tells the year', () => {
    expect(narrative(answer(full), vi)).toBe(
      'Năm 2017, Công đoàn An có 79 đoàn viên, tăng 2 so với năm trước; ' +
        'kết nạp mới 10 đoàn viên, giảm 2 so với năm trước. ' +
        'Thành lập 01 công đoàn cơ sở, tổ chức ít nhất 04 hoạt động chăm lo. ' +
        'Phường đứng thứ 1/14, Công đoàn phường đứng thứ 2/14, giữ nguyên so với năm trước; ' +
        '19/27 phòng, ban, ngành của quận xếp phường từ thứ 1 đến thứ 5.',
    )
  })
  it('has no number that is not in the answer', () => {
    const allowed = new Set(['2017', '79', '2', '10', '01', '1', '04', '4', '14', '19', '27', '5'])
    for (const language of ['vi', 'en'] as const) {
      const numbers = narrative(answer(full), translateTo(language)).match(/\d+/g) ?? []
      expect(numbers.filter(number => !allowed.has(number))).toEqual([])
    }
  })
  it.each([
    [3, /tăng 3/, /giảm|bằng/],
    [-3, /giảm 3/, /tăng|bằng/],
    [0, /bằng năm trước/, /tăng|giảm/],
  ])('uses the word that fits a change of %i', (change, right, wrong) => {
    const text = narrative(answer([count('members', 79, { previousYear: figure(79 - change), change })]), vi)
    expect(text).toMatch(right)
    expect(text).not.toMatch(wrong)
  })
  it('names what is missing instead of leaving it out', () => {
    expect(narrative(answer([count('members', null), count('newMembers', 10)]), vi)).toMatch(
      /Chưa có số liệu về đoàn viên\.$/,
    )
  })
  it('says when nothing is known', () => {
    expect(narrative(answer([count('members', null)]), vi)).toBe(
      'Năm 2017, Công đoàn An chưa có số liệu nào.',
    )
  })
})

it('tells the year in one line of known figures', () => {
  const kpis = [count('members', 79), count('newMembers', 10), place('wardRank'), place('unionRank', rank(2))]
  expect(overviewFinding(answer(kpis), vi)).toBe(
    'An 2017: phường thứ 1/14, công đoàn thứ 2/14, kết nạp 10 đoàn viên',
  )
  expect(overviewFinding(answer([count('members', 79), count('newMembers', null)]), vi)).toBe(
    'An 2017: 79 đoàn viên',
  )
  expect(overviewFinding(answer([place('wardRank', rank(null))]), vi)).toBeNull()
})

it('draws nothing of a predecessor under the name of the unit', () => {
  const of = (unitId: string) => [
    { period: '2017-M01', closing: figure(80, { id: `observation:${unitId}:2017-M01:closing` }) },
  ]
  expect(membersChart(answer([], { members: of('old') }), vi)).toBeNull()
  expect(membersChart(answer([], { members: of('a') }), vi)).not.toBeNull()
})

it('draws 19 of 27 as a part of a whole, and nothing when nobody ranked', () => {
  expect(shareChart(answer([part(1)]), vi)).toMatchObject({
    kind: 'share',
    part: 19,
    undetermined: 1,
    whole: 27,
  })
  expect(shareChart(answer([]), vi)).toBeNull()
})

it('draws no member line without a single count', () => {
  const members = [{ period: '2017-M01', closing: figure(null) }]
  expect(membersChart(answer([], { members }), vi)).toBeNull()
})
