import { describe, expect, it } from 'vitest'
import type { RankEntry } from '#contract/facts.ts'
import { brokenRules } from './rules.ts'

const known = {
  unitIds: new Set(['a']),
  schemes: new Map([['wards', { n: 14, population: ['a'] }]]),
}

const messagesOf = (place: Pick<RankEntry, 'status' | 'min' | 'max'>): string[] =>
  brokenRules(
    {
      id: '11111111-1111-4111-8111-111111111111',
      author: 'Lan',
      reason: 'Đối chiếu',
      sources: [{ id: 's', kind: 'manual', title: { vi: 'Nhập tay', en: null }, locator: null, asOf: null }],
      changes: [
        {
          op: 'put',
          expected: null,
          fact: {
            entity: 'rankEntry',
            schemeId: 'wards',
            unitId: 'a',
            tied: false,
            sourceId: 's',
            note: null,
            ...place,
          },
        },
      ],
    },
    known,
  ).map(error => error.message)

describe('places of a ranking', () => {
  it('takes every kind of place that can be true', () => {
    expect(messagesOf({ status: 'exact', min: 14, max: 14 })).toEqual([])
    expect(messagesOf({ status: 'range', min: 1, max: 5 })).toEqual([])
    expect(messagesOf({ status: 'unknown', min: 6, max: null })).toEqual([])
    expect(messagesOf({ status: 'unknown', min: null, max: null })).toEqual([])
    expect(messagesOf({ status: 'notRanked', min: null, max: null })).toEqual([])
  })
  it.each([
    { status: 'exact', min: 15, max: 15 },
    { status: 'exact', min: null, max: null },
    { status: 'range', min: 5, max: 3 },
    { status: 'unknown', min: 9000, max: null },
    { status: 'unknown', min: null, max: 15 },
    { status: 'unknown', min: 9, max: 3 },
  ] as const)('refuses a place outside 1 to n: %o', place => {
    expect(messagesOf(place)).toEqual(['Places must satisfy 1 ≤ min ≤ max ≤ 14.'])
  })
})
