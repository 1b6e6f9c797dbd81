import { expect, it } from 'vitest'
import { demo2017Bundle } from './demo-2017.ts'
import { awardViolations, ratingViolations } from './honour-checks.ts'
import { factsOf } from './invariants.ts'
import { ward2025Bundle } from './ward-2025.ts'

const demo = demo2017Bundle()
const ratings = factsOf(demo.facts, 'rating')
const awards = factsOf(demo.facts, 'award')

it('I14: finds more fighters than workers, and mixed units of count', () => {
  const fighters = awards.find(award => award.typeId === 'cstdcs')
  if (fighters === undefined) throw new Error('none')
  const broken = awards.map(award => (award === fighters ? { ...award, count: 400 } : award))
  expect(awardViolations(broken).map(({ rule, actual }) => [rule, actual])).toEqual([
    ['title-without-required', 400],
  ])
  const mixed = awards.map(award =>
    award === fighters ? { ...award, countUnit: 'collective' as const } : award,
  )
  expect(awardViolations(mixed).map(({ rule }) => rule)).toEqual(['count-unit-mixed'])
})

it('I19: finds a level that its points do not give, unless a condition explains it', () => {
  const [first] = ratings.filter(rating => rating.givenScore !== null)
  if (first === undefined) throw new Error('none')
  const check = (more: Partial<typeof first>) => ratingViolations([{ ...first, ...more }])
  expect(check({ level: 'vung-manh', givenScore: 84 })).toMatchObject([{ expected: 85, actual: 84 }])
  expect(check({ level: 'vung-manh-xuat-sac', givenScore: 84 })).toMatchObject([{ expected: 85 }])
  expect(check({ level: 'kha', givenScore: 90 })).toMatchObject([{ rule: 'rating-against-score' }])
  expect(check({ level: 'kha', givenScore: 90, failedConditions: [{ vi: 'x', en: null }] })).toEqual([])
  expect(check({ level: 'kha', givenScore: 70 })).toEqual([])
})

it('rates no real office below "vững mạnh", and Thượng Thanh at the top in the year before the article', () => {
  expect(new Set(ratings.map(rating => rating.level))).toEqual(new Set(['vung-manh', 'vung-manh-xuat-sac']))
  expect(
    ratings.find(({ unitId, periodId }) => unitId === 'cd-phuong-thuong-thanh' && periodId === '2016'),
  ).toMatchObject({ level: 'vung-manh-xuat-sac' })
})

it('invents nothing for Thượng Thanh in the year of the article', () => {
  const own = demo.facts.filter(
    fact =>
      ['award', 'rating', 'round', 'roundCount', 'civicWork', 'narrative'].includes(fact.entity) &&
      fact.unitId === 'cd-phuong-thuong-thanh' &&
      ('periodId' in fact ? fact.periodId === '2017' : 'year' in fact && fact.year === '2017'),
  )
  expect(own.filter(fact => !fact.sourceId.startsWith('seed-'))).toEqual([])
})

it('rates the unions of 2025 by the labels since 2019', () => {
  const rated = factsOf(ward2025Bundle().facts, 'rating')
  expect(new Set(rated.map(rating => rating.schemeId))).toEqual(new Set(['quality-from-2019']))
  expect(rated.some(rating => (rating.failedConditions ?? []).length > 0)).toBe(true)
})
