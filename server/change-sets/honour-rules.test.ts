import { describe, expect, it } from 'vitest'
import type { Fact, FactOf } from '#contract/facts.ts'
import { moreThanRequired } from './award-rules.ts'
import { brokenHonour } from './honour-rules.ts'

const award: FactOf<'award'> = {
  entity: 'award',
  id: 'a',
  unitId: 'u',
  periodId: '2018',
  typeId: 'ldtt',
  grantedBy: null,
  level: 'ward',
  branch: 'state',
  recipientKind: 'individual',
  recipientName: null,
  count: 45,
  countUnit: 'person',
  bound: 'exact',
  status: 'granted',
  reason: null,
  sourceId: 's',
  note: null,
}
const rating: FactOf<'rating'> = {
  entity: 'rating',
  unitId: 'u',
  periodId: '2017',
  label: { vi: 'vững mạnh', en: 'strong' },
  givenBy: null,
  kept: false,
  schemeId: 'quality-to-2019',
  level: 'vung-manh',
  selfScore: 92,
  givenScore: 90,
  failedConditions: null,
  sourceId: 's',
  note: null,
}
const round: FactOf<'round'> = {
  entity: 'round',
  id: 'r',
  unitId: 'u',
  year: '2017',
  no: 1,
  title: null,
  from: '2017-01-01',
  to: '2017-03-31',
  contents: [],
  sourceId: 's',
  note: null,
}
const rulesOf = (fact: Fact) => brokenHonour(fact, 'fact').map(error => [error.field, error.rule])

describe('one award, rating or round', () => {
  it('is taken as it should be', () => {
    expect([award, rating, round].flatMap(rulesOf)).toEqual([])
    expect(rulesOf({ ...rating, schemeId: null, level: null, selfScore: null, givenScore: null })).toEqual([])
  })

  it.each([
    [{ ...award, typeId: 'best' }, [['fact.typeId', 'unknown-award-type']]],
    [{ ...award, countUnit: 'collective' }, [['fact.countUnit', 'count-unit-mixed']]],
    [{ ...award, recipientKind: 'collective' }, [['fact.countUnit', 'count-unit-mixed']]],
    [{ ...award, recipientName: { vi: 'Bà Lan', en: null } }, [['fact.recipientName', 'person-named']]],
    [{ ...rating, schemeId: 'none' }, [['fact.schemeId', 'unknown-scheme']]],
    [{ ...rating, schemeId: null }, [['fact.level', 'level-without-scheme']]],
    [{ ...rating, level: 'hoan-thanh' }, [['fact.level', 'unknown-level']]],
    [{ ...rating, periodId: '2021' }, [['fact.schemeId', 'scheme-not-in-force']]],
    [{ ...rating, selfScore: 101 }, [['fact.selfScore', 'score-too-high']]],
    [{ ...round, to: '2016-12-31' }, [['fact.to', 'days-in-wrong-order']]],
  ] as [Fact, unknown][])('%o is refused', (fact, rules) => {
    expect(rulesOf(fact)).toEqual(rules)
  })
})

describe('titles that require another', () => {
  const fighters = (count: number | null, more: Partial<typeof award> = {}) => ({
    ...award,
    id: 'b',
    typeId: 'cstdcs',
    count,
    ...more,
  })
  it('may be held by as many people and no more', () => {
    expect(moreThanRequired([award, fighters(45)])).toEqual([])
    expect(moreThanRequired([award, fighters(46)])).toEqual([
      { types: ['cstdcs', 'ldtt'], more: 46, most: 45 },
    ])
  })
  it('decide nothing while a number is unknown, open, proposed or missing', () => {
    expect(moreThanRequired([award, fighters(null)])).toEqual([])
    expect(moreThanRequired([{ ...award, bound: 'atLeast' }, fighters(46)])).toEqual([])
    expect(moreThanRequired([award, fighters(46, { status: 'proposed' })])).toEqual([])
    expect(moreThanRequired([fighters(46)])).toEqual([])
  })
})
