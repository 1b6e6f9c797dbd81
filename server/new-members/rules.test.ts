import { describe, expect, it } from 'vitest'
import type { Figure } from '#contract/common.ts'
import { seededRandom } from '../datasets/seeded-random.ts'
import { attainmentOf, cumulated, type Month, paceOf, proRataOf } from './rules.ts'

const figure = (value: number | null, bound: Figure['bound'] = 'exact'): Figure => ({
  id: 'observation:a:2017:admitted',
  value,
  bound,
  unit: 'person',
  rule: 'reported',
  coverage: null,
  sources: value === null ? [] : ['s'],
})

describe('attainmentOf', () => {
  it('never rounds up across 100 %', () => {
    expect(attainmentOf(figure(9997), figure(10000))).toMatchObject({
      percent: 99.9,
      met: false,
      missing: 3,
      over: 0,
    })
  })
  it('may exceed 100 %', () => {
    expect(attainmentOf(figure(31), figure(20))).toMatchObject({
      percent: 155,
      met: true,
      missing: 0,
      over: 11,
    })
  })
  it('is met exactly at the target', () => {
    expect(attainmentOf(figure(8), figure(8))).toMatchObject({ percent: 100, met: true, missing: 0, over: 0 })
  })
  it('says nothing about a target of 0 or an unknown actual', () => {
    expect(attainmentOf(figure(3), figure(0))).toMatchObject({ percent: null, met: null })
    expect(attainmentOf(figure(null), figure(5))).toMatchObject({ percent: null, met: null, missing: null })
  })
  it('does not call a lower bound missed', () => {
    expect(attainmentOf(figure(4, 'atLeast'), figure(5))).toMatchObject({ met: null, missing: null })
    expect(attainmentOf(figure(6, 'atLeast'), figure(5))).toMatchObject({ met: true })
  })
  it('does not say how far a lower bound below its target may lie above it', () => {
    expect(attainmentOf(figure(4, 'atLeast'), figure(5))?.over).toBeNull()
  })
  it('does not call an upper bound or an estimate met', () => {
    expect(attainmentOf(figure(6, 'atMost'), figure(5))).toMatchObject({
      met: null,
      missing: null,
      over: null,
    })
    expect(attainmentOf(figure(6, 'about'), figure(5))).toMatchObject({
      met: null,
      missing: null,
      over: null,
    })
  })
  it('is null without a target', () => expect(attainmentOf(figure(4), null)).toBeNull())
})

const month = (period: string, value: number | null, change: Partial<Month> = {}) => ({
  period,
  value,
  bound: 'exact' as const,
  coverage: null,
  sources: value === null ? [] : ['s'],
  ...change,
})
const year = (...values: (number | null)[]) =>
  values.map((value, i) => month(`2017-M${String(i + 1).padStart(2, '0')}`, value))

describe('cumulated', () => {
  it('adds up, and says how many months stand behind it', () => {
    const sums = cumulated(year(1, 0, 2))
    expect(sums.map(({ value, bound, coverage }) => [value, bound, coverage])).toEqual([
      [1, 'exact', { reported: 1, expected: 1 }],
      [1, 'exact', { reported: 2, expected: 2 }],
      [3, 'exact', { reported: 3, expected: 3 }],
    ])
  })
  it('has a gap where a month is missing, and a lower bound after it', () => {
    const sums = cumulated(year(1, null, 2))
    expect(sums.map(({ value, bound }) => [value, bound])).toEqual([
      [1, 'exact'],
      [null, 'exact'],
      [3, 'atLeast'],
    ])
  })
  it('never falls and ends at the sum of what is known', () => {
    const random = seededRandom('cumulated')
    for (let i = 0; i < 300; i++) {
      const values = Array.from({ length: 12 }, () => (random.next() < 0.2 ? null : random.int(0, 9)))
      const known = cumulated(year(...values)).flatMap(({ value }) => (value === null ? [] : [value]))
      expect(known).toEqual(known.toSorted((a, b) => a - b))
      if (values.at(-1) !== null)
        expect(known.at(-1)).toBe(values.reduce<number>((sum, v) => sum + (v ?? 0), 0))
    }
  })
})

describe('paceOf', () => {
  it('divides what is missing by the months after the last reported one, rounded up', () => {
    const months = year(1, 0, 2, 0, 1, 0, 1, 0, 0, null, null, null)
    expect(paceOf(months, figure(12))).toEqual({
      through: '2017-M09',
      missing: 7,
      monthsLeft: 3,
      perMonth: 3,
    })
  })
  it.each([
    ['after the period', year(1, 2), figure(12)],
    ['when the target is met', year(5, null), figure(5)],
    ['without a target', year(1, null), null],
    ['of an unknown target', year(1, null), figure(null)],
    ['when nothing is reported', year(null, null), figure(5)],
    ['when an earlier month is not known', year(1, null, 1, null), figure(9)],
    ['of a lower bound', [month('2017-M01', 1, { bound: 'atLeast' }), month('2017-M02', null)], figure(9)],
    [
      'when units are missing',
      [month('2017-M01', 1, { coverage: { reported: 13, expected: 14 } }), month('2017-M02', null)],
      figure(9),
    ],
  ] as const)('says nothing %s', (_when, months, target) => expect(paceOf(months, target)).toBeNull())

  it('is the smallest whole number a month that reaches the target', () => {
    const random = seededRandom('paceOf')
    for (let i = 0; i < 500; i++) {
      const reported = random.int(1, 11)
      const values = Array.from({ length: 12 }, (_, m) => (m < reported ? random.int(0, 5) : null))
      const target = random.int(1, 80)
      const pace = paceOf(year(...values), figure(target))
      const done = values.reduce<number>((sum, v) => sum + (v ?? 0), 0)
      expect(pace === null).toBe(done >= target)
      if (pace === null) continue
      expect(done + pace.perMonth * pace.monthsLeft).toBeGreaterThanOrEqual(target)
      expect(done + (pace.perMonth - 1) * pace.monthsLeft).toBeLessThan(target)
    }
  })
})

describe('proRataOf', () => {
  it('reaches the target in the last month', () => expect(proRataOf(figure(8), 12, 12)).toBe(8))
  it('keeps two decimals', () => expect(proRataOf(figure(8), 5, 12)).toBe(3.33))
  it('is null without a target', () => expect(proRataOf(null, 5, 12)).toBeNull())
})
