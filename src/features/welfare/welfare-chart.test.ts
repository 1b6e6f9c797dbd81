import { expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { Welfare } from '#contract/welfare.ts'
import { figure, meta, perMember } from '../testing/answers.ts'
import { welfareChart } from './welfare-chart.ts'

const t = translateTo('vi')
const activities = (value: number | null, bound: 'exact' | 'atLeast' = 'exact') =>
  figure(value, { unit: 'activity', bound })
const welfare = (change: Partial<Welfare> = {}): Welfare => ({
  activities: activities(4, 'atLeast'),
  previousYear: activities(null),
  reach: [],
  amount: figure(null, { unit: 'vnd' }),
  byOccasion: [],
  byCategory: [],
  byFunding: [],
  byBeneficiaries: [],
  amountPerMember: perMember(null),
  occurrencesPerMember: null,
  ...change,
})
const chart = (change: Partial<Welfare> = {}) => welfareChart({ data: welfare(change), meta: meta() }, t)

it('keeps a lower bound and says why it is one', () => {
  expect(chart().title).toBe('Có ít nhất 04 hoạt động chăm lo')
  expect(chart().notes).toContain('Danh sách trong nguồn còn mở, nên số hoạt động là mức ít nhất.')
  expect(chart({ activities: activities(4) })).toMatchObject({ title: 'Có 04 hoạt động chăm lo', notes: [] })
})

it('keeps persons, occurrences and gifts apart', () => {
  const reach = [
    { unit: 'person' as const, figure: figure(63) },
    { unit: 'gift' as const, figure: figure(53, { unit: 'gift' }) },
  ]
  expect(chart({ reach }).summary).toBe('Có ít nhất 04 hoạt động chăm lo. Kết quả: 63 người; 53 suất.')
  expect(chart({ reach }).summary).not.toContain('116')
})

it('puts what has no month beside the ribbon and draws nothing where nothing happened', () => {
  const none = { reach: [], amount: figure(null, { unit: 'vnd' }) }
  const months = [
    { month: '2017-M03', activities: activities(1), ...none },
    { month: '2017-M04', activities: activities(0), ...none },
    { month: null, activities: activities(2), ...none },
  ]
  const [row] = chart({ byOccasion: [{ occasionId: 'tet', activities: activities(3), months }] }).rows
  expect(row?.marks.map(mark => mark?.activities.value ?? null).slice(1, 5)).toEqual([null, 1, null, null])
  expect(row?.undated?.activities.value).toBe(2)
  expect(row?.marks[2]?.amount.value).toBeNull()
})
