import { expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { Figure } from '#contract/common.ts'
import type { Welfare } from '#contract/welfare.ts'
import { figure, meta, perMember } from '../testing/answers.ts'
import { breakdownChart } from './breakdown-chart.ts'

const t = translateTo('vi')
const count = (value: number | null, change: Partial<Figure> = {}) =>
  figure(value, { id: `activities:a:${value}`, unit: 'activity', rule: 'count', ...change })
const vnd = (value: number | null, change: Partial<Figure> = {}) => figure(value, { unit: 'vnd', ...change })
const group = (activities: number, change: Partial<Omit<Welfare['byFunding'][number], 'funding'>> = {}) => ({
  activities: count(activities),
  reach: [],
  amount: vnd(null),
  ...change,
})
const welfare = (change: Partial<Welfare>): Welfare => ({
  activities: count(6),
  previousYear: count(null),
  reach: [],
  amount: vnd(null),
  byOccasion: [],
  byCategory: [],
  byFunding: [],
  byBeneficiaries: [],
  amountPerMember: perMember(null),
  occurrencesPerMember: null,
  ...change,
})
const chart = (
  change: Partial<Welfare>,
  by: Parameters<typeof breakdownChart>[1],
  measure: Parameters<typeof breakdownChart>[2],
) => breakdownChart({ data: welfare(change), meta: meta() }, by, measure, t)

it('puts the largest first and what is not stated last', () => {
  const byFunding = [
    { funding: 'union' as const, ...group(2) },
    { funding: 'social' as const, ...group(3) },
    { funding: null, ...group(4) },
  ]
  const { rows, title, notes } = chart({ byFunding }, 'funding', 'activities')
  expect(rows.map(row => row.label)).toEqual(['Xã hội hóa', 'Công đoàn', 'Chưa nêu nguồn'])
  expect(title).toBe('Số hoạt động theo nguồn kinh phí')
  expect(notes.join(' ')).toContain('4 hoạt động chưa nêu nguồn kinh phí')
})

it('names the largest row, and only what is recorded where there may be more', () => {
  const byCategory = [
    { category: 'gift' as const, ...group(3) },
    { category: 'visit' as const, ...group(1) },
  ]
  expect(chart({ byCategory }, 'category', 'activities').title).toBe(
    'Số hoạt động nhiều nhất: tặng quà, 3 hoạt động',
  )
  const open = byCategory.map(row => ({
    ...row,
    activities: { ...row.activities, bound: 'atLeast' as const },
  }))
  expect(chart({ byCategory: open }, 'category', 'activities').title).toBe(
    'Ghi nhận nhiều nhất: tặng quà, ít nhất 3 hoạt động',
  )
})

it('claims no largest row where two share the first place', () => {
  const byCategory = [
    { category: 'gift' as const, ...group(3) },
    { category: 'visit' as const, ...group(3) },
  ]
  expect(chart({ byCategory }, 'category', 'activities').title).toBe('Số hoạt động theo loại hoạt động')
})

it('shows money that nobody states as missing and not as 0', () => {
  const byCategory = [
    { category: 'gift' as const, ...group(3, { amount: vnd(5_000_000) }) },
    { category: 'visit' as const, ...group(1) },
  ]
  const { rows } = chart({ byCategory }, 'category', 'amount')
  expect(rows.map(row => row.cell.value)).toEqual([5_000_000, null])
})

it('leaves out what is counted in another unit, but not what states no reach', () => {
  const reach = (unit: 'gift' | 'person', value: number) => [{ unit, figure: figure(value, { unit }) }]
  const byCategory = [
    { category: 'gift' as const, ...group(3, { reach: reach('gift', 120) }) },
    { category: 'health' as const, ...group(1, { reach: reach('person', 40) }) },
    { category: 'contest' as const, ...group(1) },
  ]
  const { rows, unitLabel } = chart({ byCategory }, 'category', 'gift')
  expect(rows.map(row => [row.key, row.cell.value])).toEqual([
    ['gift', 120],
    ['contest', null],
  ])
  expect(unitLabel).toBe('suất')
})
