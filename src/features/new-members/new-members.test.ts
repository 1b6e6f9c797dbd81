import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { Attainment } from '#contract/attainment.ts'
import type { NewMembers } from '#contract/new-members.ts'
import { breakAt, figure, meta, partial, unit } from '../testing/answers.ts'
import { admissionsChart, againstPrevious, hasMonths } from './admissions-chart.ts'
import { attainmentChart } from './attainment-chart.ts'
import { verdictWords } from './attainment-words.ts'
import { foundingRows } from './foundings.ts'

const t = translateTo('vi')
const against = (actual: number, target: number): Attainment => ({
  target: figure(target, { id: 'target:a:2017:admitted' }),
  percent: Math.trunc((actual / target) * 1000) / 10,
  met: actual >= target,
  missing: Math.max(0, target - actual),
  over: Math.max(0, actual - target),
  pace: null,
})
const answer = (change: Partial<NewMembers> = {}) => ({
  data: {
    step: 'month',
    calendar: 'civil',
    columns: [],
    cumulative: [],
    total: figure(10),
    previousYear: figure(9),
    attainment: null,
    byUnit: { relation: 'sisters', rows: [] },
    foundings: { total: figure(1), byMerger: figure(null), events: [] },
    ...change,
  } satisfies NewMembers as NewMembers,
  meta: meta(),
})

describe('verdictWords', () => {
  it.each([
    [against(10, 12), 'còn thiếu 2'],
    [against(12, 12), 'đạt đúng chỉ tiêu'],
    [against(15, 12), 'vượt 3'],
    [null, 'chưa giao chỉ tiêu'],
    [{ ...against(1, 2), met: null }, 'chưa thể đánh giá'],
  ])('puts %o into words', (attainment, words) => {
    expect(verdictWords(attainment, t)).toBe(words)
  })
})

describe('admissionsChart', () => {
  it('never rounds almost up to the target', () => {
    const { title } = admissionsChart(answer({ total: figure(9997), attainment: against(9997, 10_000) }), t)
    expect(title).toBe('Kết nạp mới 9.997 đoàn viên, đạt 99,9% chỉ tiêu (thiếu 3)')
  })
  it('puts the year before behind and keeps gaps', () => {
    const columns = [{ period: '2017-M01', admitted: figure(null), previousYear: figure(3) }]
    const [panel] = admissionsChart(answer({ columns }), t).panels
    expect(panel?.series.map(({ role, cells }) => [role, cells[0]?.value])).toEqual([
      ['previous', 3],
      ['own', null],
    ])
  })
  it('knows a year that the source does not divide', () => {
    const columns = [{ period: '2017-M01', admitted: figure(null), previousYear: figure(null) }]
    expect(hasMonths(answer({ columns }).data)).toBe(false)
  })
  it('compares only complete years', () => {
    expect(againstPrevious(answer().data, meta(), t)).toBe('Tăng 1 người so với năm 2016 (9).')
    expect(againstPrevious(answer({ total: partial(10, 12, 14) }).data, meta(), t)).toMatch(/chưa đủ số liệu/)
    expect(againstPrevious(answer({ previousYear: figure(null) }).data, meta(), t)).toMatch(
      /Chưa có số liệu năm 2016/,
    )
  })
  it('compares nothing across a break, whatever the year before says', () => {
    const breaks = [breakAt('2017-M07', '2017-07-01')]
    expect(againstPrevious(answer().data, meta({ breaks }), t)).toBe(
      'Không so sánh với năm trước qua mốc 01/07/2017.',
    )
  })
})

describe('attainmentChart', () => {
  const row = (id: string, actual: number | null, attainment: Attainment | null) => ({
    unit: unit(id),
    admitted: figure(actual),
    previousYear: figure(null),
    attainment,
  })
  it('puts the largest gap first, what cannot be judged last, and marks the own unit', () => {
    const rows = [
      row('a', 12, against(12, 10)),
      row('b', 5, null),
      row('c', 4, against(4, 9)),
      row('d', 8, against(8, 8)),
    ]
    const spec = attainmentChart(answer({ byUnit: { relation: 'sisters', rows } }), t)
    expect(spec.rows.map(({ key, own, verdict }) => [key, own, verdict])).toEqual([
      ['c', false, 'còn thiếu 5'],
      ['d', false, 'đạt đúng chỉ tiêu'],
      ['a', true, 'vượt 2'],
      ['b', false, 'chưa giao chỉ tiêu'],
    ])
    expect(spec.title).toBe('2/3 đơn vị đạt chỉ tiêu kết nạp')
  })
  it('says that a unit has not reported', () => {
    const rows = [row('a', null, { ...against(1, 5), percent: null, met: null, missing: null, over: null })]
    expect(attainmentChart(answer({ byUnit: { relation: 'sisters', rows } }), t).rows[0]?.verdict).toBe(
      'chưa có số liệu',
    )
  })
})

it('tells a founding by its kind and role, and one by merger apart', () => {
  const event = {
    unit: unit('a', 'An'),
    period: '2017',
    kind: 'enterprise',
    role: 'coordinate',
    name: null,
    membersAtEvent: null,
  } as const
  const events = [
    { ...event, figure: figure(1, { id: 'unionEvent:m' }), type: 'foundedByMerger' as const },
    { ...event, figure: figure(1, { id: 'unionEvent:f' }), type: 'founded' as const },
  ]
  const rows = foundingRows(answer({ foundings: { total: figure(1), byMerger: figure(1), events } }).data, t)
  expect(rows.map(({ what, role, members }) => [what, role, members])).toEqual([
    ['Thành lập mới 01 công đoàn doanh nghiệp', 'phối hợp', 'chưa có số liệu'],
    ['Thành lập do sáp nhập 01 công đoàn doanh nghiệp', 'phối hợp', 'chưa có số liệu'],
  ])
})
