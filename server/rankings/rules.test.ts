import { describe, expect, it } from 'vitest'
import type { Rank } from '#contract/common.ts'
import { compareRanks, isComparable, movementOf, sideOf, topShare } from './rules.ts'

const exact = (place: number, of = 14): Rank => ({ status: 'exact', min: place, max: place, of, tied: false })
const range = (min: number, max: number): Rank => ({ status: 'range', min, max, of: 14, tied: false })
const notRanked: Rank = { status: 'notRanked', min: null, max: null, of: 14, tied: false }
const outside: Rank = { status: 'unknown', min: 6, max: null, of: 14, tied: false }
const unknown: Rank = { status: 'unknown', min: null, max: null, of: 14, tied: false }

describe('sideOf the first five', () => {
  it('reads exact places and closed ranges', () => {
    expect([exact(5), exact(6), range(1, 5), range(6, 14)].map(r => sideOf(r, 5))).toEqual([
      'inside',
      'outside',
      'inside',
      'outside',
    ])
  })
  it('leaves open what the source leaves open', () => {
    expect([range(4, 7), unknown, outside, notRanked].map(r => sideOf(r, 5))).toEqual([
      'undetermined',
      'undetermined',
      'outside',
      'outside',
    ])
  })
})

describe('topShare', () => {
  it('is 19 of 27 for the article: six firsts, thirteen 1–5, eight outside', () => {
    const figure = (rank: Rank) => ({ id: 'rankEntry:a:b', rank, sources: ['s'] })
    const ranks = [...Array(6).fill(exact(1)), ...Array(13).fill(range(1, 5)), ...Array(8).fill(outside)].map(
      figure,
    )
    expect(topShare('topRanks:x', ranks, 5)).toEqual({
      id: 'topRanks:x',
      part: 19,
      undetermined: 0,
      whole: 27,
      unit: 'evaluator',
      sources: ['s'],
    })
  })
})

describe('movementOf', () => {
  it('counts places gained as positive', () => expect(movementOf(exact(2), exact(5))).toBe(3))
  it('compares no places of different populations', () =>
    expect(movementOf(exact(2), exact(5, 13))).toBeNull())
  it('compares no ranges', () => expect(movementOf(range(1, 5), exact(2))).toBeNull())
})

describe('isComparable', () => {
  const scheme = { family: 'union', n: 14 }
  it('holds within one family and one number of units', () => {
    expect([
      isComparable(scheme, { ...scheme }),
      isComparable(scheme, { family: 'overall', n: 14 }),
      isComparable(scheme, { family: 'union', n: 13 }),
      isComparable(scheme, null),
    ]).toEqual([true, false, false, false])
  })
})

describe('compareRanks', () => {
  it('puts the best place first and what is not known last', () => {
    const order = [unknown, notRanked, outside, exact(3), range(1, 5), exact(1)].sort(compareRanks)
    expect(order).toEqual([exact(1), range(1, 5), exact(3), outside, notRanked, unknown])
  })
})
