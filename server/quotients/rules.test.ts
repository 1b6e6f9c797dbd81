import { describe, expect, it } from 'vitest'
import type { Figure } from '#contract/common.ts'
import { seededRandom } from '../datasets/seeded-random.ts'
import { percentOf, quotientOf } from './rules.ts'

const figure = (value: number | null, change: Partial<Figure> = {}): Figure => ({
  id: 'observation:a:2017:closing',
  value,
  unit: 'person',
  bound: 'exact',
  rule: 'reported',
  coverage: null,
  sources: value === null ? [] : ['s'],
  ...change,
})
const share = (numerator: Figure, denominator: Figure, broken = false) =>
  quotientOf('density:a:2017', 'percent', numerator, denominator, broken)

describe('quotientOf', () => {
  it('holds both terms and their sources', () => {
    const found = share(figure(62), figure(70, { sources: ['b'] }))
    expect(found).toEqual({
      id: 'density:a:2017',
      value: 88.6,
      unit: 'percent',
      numerator: figure(62),
      denominator: figure(70, { sources: ['b'] }),
      reason: null,
      sources: ['s', 'b'],
    })
  })
  it.each([
    ['unknown', share(figure(null), figure(70))],
    ['incomplete', share(figure(62, { bound: 'atLeast' }), figure(70))],
    ['incomplete', share(figure(62), figure(70, { coverage: { reported: 13, expected: 14 } }))],
    ['incomplete', share(figure(null, { coverage: { reported: 13, expected: 14 } }), figure(70))],
    ['zero', share(figure(3), figure(0))],
    ['break', share(figure(62), figure(70), true)],
  ] as const)('has no value and says why: %s', (reason, found) => {
    expect(found).toMatchObject({ value: null, reason })
  })
  it('leaves money per person as divided', () => {
    const money = figure(1_000_000, { unit: 'vnd' })
    expect(quotientOf('x:a:2017', 'vndPerPerson', money, figure(3)).value).toBe(1_000_000 / 3)
  })
})

describe('percentOf', () => {
  it.each([
    [2999, 3000, 99.9],
    [9999, 10_000, 99.9],
    [3001, 3000, 100.1],
    [3000, 3000, 100],
    [-2, 80, -2.5],
    [0, 80, 0],
  ])('%i of %i is %f', (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent))

  it('never crosses 100 and is never further off than the tenth that keeps it there', () => {
    const random = seededRandom('percentOf')
    for (let i = 0; i < 2000; i++) {
      const whole = random.int(1, 9000)
      const part = random.int(0, whole + 5)
      const percent = percentOf(part, whole)
      expect(Math.sign(percent - 100), `${part}/${whole}`).toBe(Math.sign(part - whole))
      expect(Math.abs(percent - (part / whole) * 100)).toBeLessThanOrEqual(0.1)
    }
  })
})
