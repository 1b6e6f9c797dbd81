import { describe, expect, it } from 'vitest'
import type { RankEntry } from '#contract/facts.ts'
import { brokenRules } from './rules.ts'

const known = {
  units: new Map([['a', { validFrom: '2015-07-01', validTo: null }]]),
  year: 2018,
  schemes: new Map([['wards', { n: 14, population: ['a'], criteria: [{ id: 'cham-lo', max: 20 }] }]]),
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

const observed = (periodId: string, value = 1): (string | null)[] =>
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
            entity: 'observation',
            unitId: 'a',
            periodId,
            indicatorId: 'closing',
            value,
            bound: 'exact',
            sourceId: 's',
            note: null,
          },
        },
      ],
    },
    known,
  ).map(error => error.rule)

describe('the time of a fact', () => {
  it('lies within the life of its unit', () => {
    expect([observed('2015-M06'), observed('2015-M07'), observed('2015')]).toEqual([
      ['unit-not-valid'],
      [],
      [],
    ])
  })
  it('lies no further ahead than next year', () => {
    expect([observed('2019'), observed('2020-M01')]).toEqual([[], ['in-the-future']])
  })
  it('is a month or a year for members, which is what totals are made of', () => {
    expect([observed('2016-Q1'), observed('2016-H2')]).toEqual([['period-not-used'], ['period-not-used']])
  })
})

const scored = (criterionId: string, value: number | null): (string | null)[] =>
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
            entity: 'score',
            schemeId: 'wards',
            criterionId,
            unitId: 'a',
            value,
            sourceId: 's',
            note: null,
          },
        },
      ],
    },
    known,
  ).map(error => error.rule)

it('takes points up to the most of a criterion, to the hundredth, or none', () => {
  expect([scored('cham-lo', 20), scored('cham-lo', 18.07), scored('cham-lo', null)]).toEqual([[], [], []])
  expect([scored('cham-lo', 20.5), scored('cham-lo', 1.005), scored('khac', 1)]).toEqual([
    ['score-out-of-range'],
    ['score-out-of-range'],
    ['unknown-criterion'],
  ])
})
