import { describe, expect, it } from 'vitest'
import { boundOf, NOTHING, type Part, sumParts } from './combine.ts'

const part = (value: number | null, over: Partial<Part> = {}): Part => ({
  ...NOTHING,
  value,
  sources: value === null ? [] : ['a'],
  ...over,
})

describe('sumParts', () => {
  it('adds what is complete and stays exact', () => {
    expect(sumParts('sumOfMonths', [part(1), part(0), part(2)], 3)).toEqual({
      value: 3,
      bound: 'exact',
      sources: ['a'],
      coverage: { reported: 3, expected: 3 },
      rule: 'sumOfMonths',
    })
  })
  it('says "at least" when parts are missing', () => {
    expect(sumParts('sumOfUnits', [part(4), part(null)], 14)).toMatchObject({
      value: 4,
      bound: 'atLeast',
      coverage: { reported: 1, expected: 14 },
    })
  })
  it('is unknown, not zero, when nothing was reported', () => {
    expect(sumParts('sumOfUnits', [part(null)], 2)).toMatchObject({
      value: null,
      coverage: { reported: 0, expected: 2 },
    })
  })
  it('states no partial sum of something that may be negative', () => {
    expect(sumParts('sumOfMonths', [part(-2)], 12, true).value).toBeNull()
  })
  it('counts a unit that is itself incomplete as not fully reported', () => {
    const half = part(5, { coverage: { reported: 6, expected: 12 }, bound: 'atLeast' })
    expect(sumParts('sumOfUnits', [half, part(1)], 2)).toMatchObject({
      value: 6,
      bound: 'atLeast',
      coverage: { reported: 1, expected: 2 },
    })
  })
})

describe('boundOf', () => {
  it('is about when lower and upper bounds meet', () => expect(boundOf(['atLeast', 'atMost'])).toBe('about'))
  it('keeps a single loose bound', () => expect(boundOf(['exact', 'atLeast'])).toBe('atLeast'))
})
