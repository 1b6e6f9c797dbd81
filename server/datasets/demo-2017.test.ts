import { describe, expect, it } from 'vitest'
import { monthsOf } from '#contract/period.ts'
import { demo2017Bundle } from './demo-2017.ts'
import { factsOf } from './invariants.ts'
import { OFFICE_UNIONS, WARD_SLUGS } from './long-bien.ts'
import { topShare } from './rank-checks.ts'
import { seedBundle } from './seed.ts'

const OWN = 'cd-phuong-thuong-thanh'
const demo = demo2017Bundle()
const observations = factsOf(demo.facts, 'observation')
const months = observations.filter(fact => fact.periodId.includes('-M'))
const entries = factsOf(demo.facts, 'rankEntry')
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0)
const admitted = (unitId: string, year: string) =>
  sum(
    months
      .filter(f => f.unitId === unitId && f.indicatorId === 'admitted' && f.periodId.startsWith(year))
      .map(f => f.value),
  )

describe('the article inside the demo', () => {
  it('is there in full, unchanged, and the only source of its kind', () => {
    const seed = seedBundle()
    const fromSeed = demo.facts.filter(fact => fact.sourceId.startsWith('seed-'))
    expect(fromSeed).toHaveLength(seed.facts.length)
    expect(fromSeed).toEqual(expect.arrayContaining(seed.facts))
  })

  it('agrees with the months: 10 admissions of Thượng Thanh in 2017', () => {
    expect(admitted(OWN, '2017')).toBe(10)
  })

  it('is not told twice: no demo activity on its four occasions, no demo founding in 2017', () => {
    const own = (fact: { unitId: string; periodId: string; sourceId: string }) =>
      fact.unitId === OWN && fact.periodId.startsWith('2017') && fact.sourceId.startsWith('demo-')
    const occasions = factsOf(demo.facts, 'activity')
      .filter(own)
      .map(fact => fact.occasionId)
    expect(occasions).toEqual(['tet', '08-03', 'workers-month', '01-06', 'other', 'other'])
    expect(factsOf(demo.facts, 'unionEvent').filter(own)).toEqual([])
  })

  it('still gives 19 of 27 within the first five', () => {
    const departments = demo.schemes.filter(scheme => scheme.set === 'departments' && scheme.year === '2017')
    expect(topShare(departments, entries, 'thuong-thanh', 5)).toEqual({
      part: 19,
      undetermined: 0,
      whole: 27,
    })
  })
})

describe('invented members', () => {
  it('are reported by all 14 unions in every month but two of 2014', () => {
    const reported = (month: string) =>
      new Set(months.filter(fact => fact.periodId === month).map(fact => fact.unitId)).size
    const incomplete = ['2013', '2014', '2015', '2016', '2017']
      .flatMap(monthsOf)
      .filter(month => reported(month) !== 14)
    expect(incomplete).toEqual(['2014-M02', '2014-M03'])
    expect(incomplete.map(reported)).toEqual([13, 13])
  })

  it('number 50 to 90 in each union', () => {
    const closing = months.flatMap(fact => (fact.indicatorId === 'closing' ? [fact.value ?? 0] : []))
    expect(Math.min(...closing)).toBeGreaterThanOrEqual(50)
    expect(Math.max(...closing)).toBeLessThanOrEqual(90)
  })

  it('are never expelled or reorganised, as a reported 0', () => {
    const rare = months.filter(fact => ['expelled', 'reorgIn', 'reorgOut'].includes(fact.indicatorId))
    expect(new Set(rare.map(fact => fact.value))).toEqual(new Set([0]))
  })

  it('are admitted least around Tết and differently from year to year', () => {
    const inMonth = (month: string) =>
      sum(months.filter(f => f.indicatorId === 'admitted' && f.periodId.endsWith(month)).map(f => f.value))
    expect(inMonth('M02')).toBeLessThan(inMonth('M05'))
    const years = ['2013', '2014', '2015', '2016', '2017'].map(year =>
      sum(OFFICE_UNIONS.map(id => admitted(id, year))),
    )
    expect(new Set(years).size).toBe(5)
  })
})

describe('invented targets', () => {
  const targets = factsOf(demo.facts, 'target').filter(target => target.periodId === '2017')

  it('are exceeded, met to the person and missed by one in 2017', () => {
    const gaps = targets.map(target => admitted(target.unitId, '2017') - (target.value ?? 0))
    expect(gaps.some(gap => gap > 0)).toBe(true)
    expect(gaps).toContain(0)
    expect(gaps).toContain(-1)
  })

  it('leave one union without, and give Thượng Thanh 8 for its 10', () => {
    expect(OFFICE_UNIONS.filter(id => !targets.some(target => target.unitId === id))).toEqual([
      'cd-phuong-ngoc-lam',
    ])
    expect(targets.find(target => target.unitId === OWN)?.value).toBe(8)
  })
})

describe('invented work', () => {
  it('is 6 to 10 activities per union and year, each with a month, a reach and a unit of reach', () => {
    const activities = factsOf(demo.facts, 'activity').filter(fact => fact.sourceId.startsWith('demo-'))
    const counts = Map.groupBy(activities, fact => `${fact.unitId} ${fact.periodId.slice(0, 4)}`)
    expect(counts.size).toBe(70)
    for (const [, held] of counts) expect([6, 7, 8, 9, 10]).toContain(held.length)
    expect(
      activities.filter(({ reach, reachUnit, periodId }) => !reach || !reachUnit || !periodId.includes('-M')),
    ).toEqual([])
    expect(new Set(activities.map(fact => fact.reachUnit))).toEqual(
      new Set(['person', 'occurrence', 'gift', 'house']),
    )
  })

  it('reaches no more persons than a union has members', () => {
    const persons = factsOf(demo.facts, 'activity').flatMap(f =>
      f.reachUnit === 'person' ? [f.reach ?? 0] : [],
    )
    expect(Math.max(...persons)).toBeLessThanOrEqual(50)
  })

  it('is 2 to 6 foundings a year', () => {
    const inYear = (year: string) =>
      factsOf(demo.facts, 'unionEvent').filter(event => event.periodId.startsWith(year)).length
    expect(['2013', '2014', '2015', '2016', '2017'].map(inYear)).toEqual([2, 3, 4, 6, 5])
  })
})

describe('invented places', () => {
  const lastOf = (schemeId: string) =>
    entries
      .filter(e => e.schemeId === schemeId)
      .reduce((last, e) => ((e.max ?? 0) > (last.max ?? 0) ? e : last)).unitId

  it('cover all 14 of every scheme, one ward left out once', () => {
    for (const scheme of demo.schemes) expect(entries.filter(e => e.schemeId === scheme.id)).toHaveLength(14)
    expect(entries.filter(e => e.status === 'notRanked').map(e => [e.schemeId, e.unitId])).toEqual([
      ['long-bien-dept-24-2017', 'giang-bien'],
    ])
  })

  it('tie in two schemes and skip the places after a tie', () => {
    const tied = Map.groupBy(
      entries.filter(e => e.tied),
      e => e.schemeId,
    )
    expect([...tied].map(([id, units]) => [id, units.map(e => e.min)])).toEqual([
      ['long-bien-dept-11-2017', [7, 7]],
      ['long-bien-dept-22-2017', [2, 2, 2]],
    ])
    const ofTie = (id: string) => new Set(entries.filter(e => e.schemeId === id).map(e => e.min))
    expect(ofTie('long-bien-dept-11-2017').has(8)).toBe(false)
    expect([3, 4].some(place => ofTie('long-bien-dept-22-2017').has(place))).toBe(false)
  })

  it.each(['overall', 'union'])('put no one last twice in the %s ranking', set => {
    const last = demo.schemes.filter(scheme => scheme.set === set).map(scheme => lastOf(scheme.id))
    expect(new Set(last).size).toBe(5)
  })

  it.each(['2016', '2017'])('spread the last places of the matrix of %s over the wards', year => {
    const schemes = demo.schemes.filter(scheme => scheme.set === 'departments' && scheme.year === year)
    const lasts = schemes.map(scheme => lastOf(scheme.id))
    for (const slug of WARD_SLUGS) expect(lasts.filter(id => id === slug).length).toBeLessThanOrEqual(3)
  })
})
