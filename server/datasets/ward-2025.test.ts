import { describe, expect, it } from 'vitest'
import { factsOf, violationsOf } from './invariants.ts'
import { ward2025Bundle } from './ward-2025.ts'

const ward = ward2025Bundle()
const observations = factsOf(ward.facts, 'observation')
const closing = (month: string) =>
  observations.filter(
    f => f.unitId.startsWith('cdcs-') && f.periodId === month && f.indicatorId === 'closing',
  )
const total = (month: string) => closing(month).reduce((sum, fact) => sum + (fact.value ?? 0), 0)

describe('Công đoàn phường Việt Hưng', () => {
  it('has 124 unions below it from 1 July 2025 and no figures of its own', () => {
    const children = ward.links.filter(link => link.parentId === ward.defaultUnitId)
    expect(children).toHaveLength(124)
    expect(new Set(children.map(link => link.from))).toEqual(new Set(['2025-07-01']))
    expect(observations.filter(fact => fact.unitId === ward.defaultUnitId)).toEqual([])
  })

  it('takes over from one group, in which three more unions ended', () => {
    const before = ward.links.filter(link => link.parentId === 'cdcs-dia-ban-viet-hung')
    expect(before).toHaveLength(127)
    expect(new Set(before.map(link => link.to))).toEqual(new Set(['2025-06-30']))
    expect(ward.successions.filter(s => s.toId === ward.defaultUnitId)).toMatchObject([
      { fromId: 'cdcs-dia-ban-viet-hung', date: '2025-07-01', kind: 'transfer' },
    ])
  })

  it('has about 5,100 members after the break, from a union of 6 to one of about 700', () => {
    expect(Math.abs(total('2025-M07') - 5100)).toBeLessThan(100)
    const sizes = closing('2025-M07').map(fact => fact.value ?? 0)
    expect(Math.min(...sizes)).toBe(6)
    expect(Math.abs(Math.max(...sizes) - 700)).toBeLessThan(30)
  })

  it('is reported by 121 of 124 in November and 122 in December, by all in the months before', () => {
    expect(['07', '08', '09', '10', '11', '12'].map(m => closing(`2025-M${m}`).length)).toEqual([
      124, 124, 124, 124, 121, 122,
    ])
  })

  it('has a target for itself and for 40 of its unions', () => {
    expect(
      factsOf(ward.facts, 'target')
        .filter(t => t.unitId === ward.defaultUnitId)
        .map(t => t.value),
    ).toEqual([300])
    expect(factsOf(ward.facts, 'target')).toHaveLength(41)
  })

  it('founded three unions and merged two in late 2025', () => {
    const own = factsOf(ward.facts, 'unionEvent').filter(event => event.unitId === ward.defaultUnitId)
    expect(own.map(event => event.type)).toEqual(['founded', 'founded', 'founded', 'foundedByMerger'])
  })

  it('has no source in common on both sides of the break', () => {
    const sources = (after: boolean) =>
      new Set(observations.filter(f => f.periodId >= '2025-M07' === after).map(fact => fact.sourceId))
    expect([...sources(false)].filter(id => sources(true).has(id))).toEqual([])
  })

  it('makes 160 unions when asked, by the same rules', () => {
    const larger = ward2025Bundle({ children: 160 })
    expect(larger.links.filter(link => link.parentId === larger.defaultUnitId)).toHaveLength(160)
    expect(violationsOf(larger)).toEqual([])
  })
})
