import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { Attainment } from '#contract/attainment.ts'
import type { NewMembers } from '#contract/new-members.ts'
import { figure, meta } from '../testing/answers.ts'
import { hasProgress, progressChart } from './progress-chart.ts'

const t = translateTo('vi')
const against = (target: number, change: Partial<Attainment> = {}): Attainment => ({
  target: figure(target, { id: 'target:a:2017:admitted' }),
  percent: null,
  met: null,
  missing: null,
  over: null,
  pace: null,
  ...change,
})
const answer = (
  actual: (number | null)[],
  attainment: Attainment | null,
  change: Partial<NewMembers> = {},
) => ({
  data: {
    step: 'month',
    calendar: 'civil',
    columns: [],
    total: figure(actual.at(-1) ?? null),
    previousYear: figure(null),
    attainment,
    cumulative: actual.map((value, i) => ({
      period: `2017-M${String(i + 1).padStart(2, '0')}`,
      actual: figure(value),
      previousYear: figure(null),
      proRata: attainment === null ? null : ((attainment.target.value ?? 0) * (i + 1)) / actual.length,
    })),
    byUnit: { relation: 'sisters', rows: [] },
    foundings: { total: figure(null), byMerger: figure(null), events: [] },
    ...change,
  } satisfies NewMembers as NewMembers,
  meta: meta(),
})

describe('progressChart', () => {
  it('ends where the reports end and says what is needed a month', () => {
    const pace = { through: '2017-M02', missing: 5, monthsLeft: 2, perMonth: 3 }
    const spec = progressChart(answer([1, 3, null, null], against(8, { pace })), t)
    expect(spec.title).toBe('Hết tháng 2/2017: kết nạp 3/8 người, còn thiếu 5')
    expect(spec.summary).toContain('Thấp hơn mức chia đều chỉ tiêu (4): 1 người.')
    const lines = spec.panels[0]?.series.map(({ role, cells }) => [role, cells.map(cell => cell.value)])
    expect(lines).toEqual([
      ['own', [1, 3, null, null]],
      ['target', [2, 4, 6, 8]],
      ['previous', [null, null, null, null]],
    ])
  })
  it('says of a past year by how much it was missed', () => {
    const spec = progressChart(answer([1, 7], against(8, { met: false, missing: 1, over: 0 })), t)
    expect(spec.title).toBe('Hết tháng 2/2017: kết nạp 7/8 người, còn thiếu 1')
  })
  it('draws no share of a target that was not set', () => {
    const spec = progressChart(answer([1, 3], null), t)
    expect(spec.title).toBe('Hết tháng 2/2017: kết nạp 3 người')
    expect(spec.panels[0]?.series.map(({ key }) => key)).toEqual(['actual', 'previous'])
  })
  it('opens the target from each point of its share', () => {
    const spec = progressChart(answer([1, 3], against(8)), t)
    expect(spec.panels[0]?.series[1]?.cells.map(cell => cell.figureId)).toEqual([
      'target:a:2017:admitted',
      'target:a:2017:admitted',
    ])
  })
  it('compares no lower bound with the share', () => {
    const found = answer([1, 3], against(8))
    const cumulative = found.data.cumulative.map(month => ({
      ...month,
      actual: figure(3, { bound: 'atLeast' }),
    }))
    expect(progressChart({ ...found, data: { ...found.data, cumulative } }, t).summary).not.toContain(
      'chia đều',
    )
  })
  it('knows a year that the source does not divide', () => {
    expect(hasProgress(answer([null, null], null).data)).toBe(false)
  })
})
