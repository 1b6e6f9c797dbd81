import { describe, expect, it } from 'vitest'
import type { Bound, Figure, Rank } from '#contract/common.ts'
import type { Compared } from '#contract/comparison.ts'
import { seededRandom } from '../datasets/seeded-random.ts'
import { type Apart, deltaOf } from './rules.ts'

const TOGETHER: Apart = { broken: false, contains: false, lifetime: 'none' }
const count = (value: number | null, change: Partial<Figure> = {}): Compared => ({
  type: 'count',
  figure: {
    id: 'observation:a:2017:closing',
    value,
    unit: 'person',
    bound: 'exact',
    rule: 'reported',
    coverage: null,
    sources: [],
    ...change,
  },
})
const rank = (place: number, of = 14, status: Rank['status'] = 'exact'): Compared => ({
  type: 'rank',
  figure: { id: 'rankEntry:a:b', rank: { status, min: place, max: place, of, tied: false }, sources: [] },
})
const delta = (first: Compared, other: Compared, apart: Partial<Apart> = {}, isFlow = false) =>
  deltaOf(first, other, { ...TOGETHER, ...apart }, isFlow)

describe('deltaOf', () => {
  it('subtracts the first from the other', () => {
    expect(delta(count(79), count(82))).toEqual({ change: 3, reason: null, coverage: null })
  })
  it('says what is missing, and takes no missing month for a 0', () => {
    const ten = { rule: 'sumOfMonths', bound: 'atLeast', coverage: { reported: 10, expected: 12 } } as const
    expect(delta(count(9), count(7, ten))).toEqual({
      change: null,
      reason: 'incomplete',
      coverage: { of: 'months', reported: 10, expected: 12 },
    })
    expect(delta(count(9), count(null)).reason).toBe('unknown')
    expect(delta(count(9), count(4, { bound: 'atLeast' })).reason).toBe('bound')
  })
  it('compares no flow of half a year with that of a whole one, but does the members at its end', () => {
    expect(delta(count(9), count(4), { lifetime: 'flows' }, true).reason).toBe('lifetime')
    expect(delta(count(9), count(4), { lifetime: 'flows' }).change).toBe(-5)
    expect(delta(count(9), count(4), { lifetime: 'all' }).reason).toBe('lifetime')
  })
  it('takes no part from its whole', () => {
    expect(delta(count(900), count(79), { contains: true }).reason).toBe('contains')
  })
  it('counts a better place as a gain, among the same units only', () => {
    expect(delta(rank(3), rank(1)).change).toBe(2)
    expect(delta(rank(3), rank(1, 13)).reason).toBe('population')
    expect(delta(rank(3), rank(1, 14, 'range')).reason).toBe('bound')
  })

  it('never gives a difference across a break, of a gap or of a bound, whatever the figures', () => {
    const random = seededRandom('deltaOf')
    const bounds: readonly Bound[] = ['exact', 'atLeast', 'atMost', 'about']
    const any = () => {
      const expected = random.int(1, 14)
      return count(random.int(0, 4) === 0 ? null : random.int(0, 200), {
        bound: bounds[random.int(0, 3)] ?? 'exact',
        coverage: random.int(0, 1) === 0 ? null : { reported: random.int(0, expected), expected },
      })
    }
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [any(), any()]
      if (a.type !== 'count' || b.type !== 'count') throw new Error('counts')
      expect(delta(a, b, { broken: true })).toMatchObject({ change: null, reason: 'break' })
      const { change, reason } = delta(a, b)
      const whole = [a, b].every(
        ({ figure: { value, bound, coverage } }) =>
          value !== null &&
          bound === 'exact' &&
          (coverage === null || coverage.reported === coverage.expected),
      )
      expect(change !== null).toBe(whole)
      expect(reason === null).toBe(whole)
      if (change !== null) expect(change).toBe((b.figure.value ?? 0) - (a.figure.value ?? 0))
    }
  })
})
