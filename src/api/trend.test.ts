import { expect, it } from 'vitest'
import { figure, partial } from '#app/features/testing/answers.ts'
import type { Figure } from '#contract/common.ts'
import { trendOf } from './trend.ts'

const points = (values: (number | null | Figure)[]) =>
  values.map((value, i) => ({
    period: `2017-M0${i + 1}`,
    figure: typeof value === 'object' && value !== null ? value : figure(value),
  }))

it.each([
  [[10, 12], 'rise'],
  [[12, 10], 'fall'],
  [[10, null, 10], 'steady'],
  [[null, 10], 'single'],
  [[null, null], 'none'],
] as const)('%o is %s', (values, kind) => {
  expect(trendOf(points([...values]), []).kind).toBe(kind)
})

it('does not look beyond the last break', () => {
  const trend = trendOf(points([100, 110, 10, 12]), [{ period: '2017-M03' }])
  expect(trend).toMatchObject({ kind: 'rise', from: { value: 10 }, to: { value: 12 } })
})

it('has nothing to compare when only one value lies after the break', () => {
  expect(trendOf(points([100, 110, 10]), [{ period: '2017-M03' }]).kind).toBe('single')
})

it('does not compare a sum of some units with a sum of all', () => {
  expect(trendOf(points([100, partial(120, 12, 14)]), []).kind).toBe('single')
  expect(trendOf(points([partial(80, 12, 14), 100, 110]), [])).toMatchObject({
    kind: 'rise',
    from: { value: 100 },
  })
})

it('does not compare a lower bound', () => {
  expect(trendOf(points([100, figure(120, { bound: 'atLeast' })]), []).kind).toBe('single')
})
