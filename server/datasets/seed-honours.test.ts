import { describe, expect, it } from 'vitest'
import { factsOf } from './invariants.ts'
import { seedBundle } from './seed.ts'

const seed = seedBundle()
const awards = factsOf(seed.facts, 'award')
const count = (unit: string, status: string) =>
  awards
    .filter(a => a.countUnit === unit && a.status === status)
    .map(a => [a.typeId, a.level, a.grantedBy?.vi ?? null, a.count, a.sourceId])

describe('honours in the article', () => {
  it('gives 82 times excellent completion of duty, by the ward council', () => {
    expect(count('occurrence', 'granted')).toEqual([
      ['htxsnv', 'ward', 'Hội đồng thi đua khen thưởng phường', 82, 'seed-p5-s2'],
    ])
  })

  it('counts people: 45, 2, 7, 4 and 1; who gave the first is not said', () => {
    expect(count('person', 'granted')).toEqual([
      ['ldtt', 'ward', null, 45, 'seed-p5-s2'],
      ['ntvt', 'district', 'UBND quận Long Biên', 2, 'seed-p5-s3'],
      ['cstdcs', 'district', 'UBND quận Long Biên', 7, 'seed-p5-s3'],
      ['khen-ptttd', 'district', 'UBND quận Long Biên', 4, 'seed-p5-s3'],
      ['bang-khen', 'city', 'UBND Thành phố Hà Nội', 1, 'seed-p5-s3'],
    ])
  })

  it('names three collective awards that were granted', () => {
    expect(count('collective', 'granted')).toEqual([
      ['bang-khen', 'city', 'LĐLĐ Thành phố Hà Nội', 1, 'seed-p4-s3'],
      ['dang-bo-tsvm-tieu-bieu', 'district', 'Quận ủy Long Biên', 1, 'seed-p4-s3'],
      ['co-thi-dua-xuat-sac-dan-dau', 'city', 'Thành phố Hà Nội', 1, 'seed-p4-s3'],
    ])
  })

  it('has the Government flag as a proposal, the only one', () => {
    expect(awards.filter(a => a.status === 'proposed').map(a => [a.typeId, a.level, a.count])).toEqual([
      ['co-thi-dua-chinh-phu', 'national', 1],
    ])
  })

  it('knows no total over units of count', () => {
    expect(JSON.stringify(seed)).not.toContain('141')
  })

  it('keeps the e-office standard', () => {
    expect(factsOf(seed.facts, 'unitStatus')).toMatchObject([{ kept: true, sourceId: 'seed-p4-s2' }])
  })
})

describe('the work of the year in the article', () => {
  it('has three rounds and describes none', () => {
    expect(factsOf(seed.facts, 'roundCount')).toMatchObject([{ count: 3, sourceId: 'seed-p2-s3' }])
    expect(factsOf(seed.facts, 'round')).toEqual([])
  })

  it('names civic work without a number', () => {
    const work = factsOf(seed.facts, 'civicWork')
    expect(work.map(w => [w.kind, w.basis, w.frequency?.vi ?? null, w.sourceId])).toEqual([
      ['supervision', '217', null, 'seed-p2-s5'],
      ['criticism', '217', null, 'seed-p2-s5'],
      ['contribution', '218', null, 'seed-p2-s5'],
      ['education', null, 'thường xuyên', 'seed-p2-s4'],
      ['propaganda', null, 'thường xuyên', 'seed-p2-s4'],
      ['protection', null, null, 'seed-p2-s1'],
      ['organisation', null, null, 'seed-p2-s4'],
    ])
    expect(work.every(w => w.count === null && w.participants === null)).toBe(true)
  })

  it('tells five results of 2017 and eight plans for 2018', () => {
    const lines = factsOf(seed.facts, 'narrative')
    const of = (tone: string, year: string) => lines.filter(l => l.tone === tone && l.year === year).length
    expect([of('result', '2017'), of('plan', '2018'), of('context', '2017'), of('context', '2018')]).toEqual([
      5, 8, 3, 1,
    ])
  })
})
