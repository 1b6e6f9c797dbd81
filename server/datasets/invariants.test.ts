import { describe, expect, it } from 'vitest'
import { Source } from '#contract/common.ts'
import { DATASET_IDS } from '#contract/dataset.ts'
import { Fact, type FactOf } from '#contract/facts.ts'
import { RankingScheme } from '#contract/rankings.ts'
import { Succession, Unit } from '#contract/units.ts'
import { previousPeriod } from './balance-checks.ts'
import type { DatasetBundle } from './bundle.ts'
import { bundleOf } from './index.ts'
import { factsOf, violationsOf } from './invariants.ts'
import type { RuleId } from './violation.ts'

describe.each(DATASET_IDS)('data set %s', id => {
  const bundle = bundleOf(id)

  it('breaks no rule', () => {
    expect(violationsOf(bundle)).toEqual([])
  })

  it('fits the contract in every part', () => {
    const refused = [
      ...bundle.facts.filter(fact => !Fact.safeParse(fact).success),
      ...bundle.sources.filter(source => !Source.safeParse(source).success),
      ...bundle.schemes.filter(scheme => !RankingScheme.safeParse(scheme).success),
      ...bundle.successions.filter(succession => !Succession.safeParse(succession).success),
      ...bundle.units.filter(unit => !Unit.safeParse({ ...unit, parentId: null, parents: [] }).success),
    ]
    expect(refused).toEqual([])
  })

  it('is the same at every call', () => {
    expect(bundleOf(id)).toEqual(bundle)
  })

  it('writes its words in composed characters', () => {
    const text = JSON.stringify(bundle)
    expect(text === text.normalize('NFC')).toBe(true)
  })

  it('names the default unit and year that it holds', () => {
    expect(bundle.id).toBe(id)
    expect(bundle.units.map(unit => unit.id)).toContain(bundle.defaultUnitId)
    expect(
      bundle.facts.some(fact => 'periodId' in fact && fact.periodId.startsWith(bundle.defaultYear)),
    ).toBe(true)
  })

  it('says of every source that is not the article that it is illustrative', () => {
    const unmarked = bundle.sources.filter(
      ({ kind, title }) => kind !== 'seed' && !title.vi.startsWith('Số liệu minh họa'),
    )
    expect(unmarked).toEqual([])
  })

  it('leaves no source without a fact', () => {
    const used = new Set(bundle.facts.map(fact => fact.sourceId))
    expect(bundle.sources.filter(source => !used.has(source.id))).toEqual([])
  })
})

describe('the rules notice', () => {
  const demo = bundleOf('demo-2017')
  const rulesAfter = (change: (bundle: DatasetBundle) => DatasetBundle): RuleId[] => [
    ...new Set(violationsOf(change(demo)).map(violation => violation.rule)),
  ]
  const withValue =
    (month: string, indicatorId: string, value: number | null) => (bundle: DatasetBundle) => ({
      ...bundle,
      facts: bundle.facts.map(fact =>
        fact.entity === 'observation' &&
        fact.unitId === 'cd-phuong-bo-de' &&
        fact.periodId === month &&
        fact.indicatorId === indicatorId
          ? { ...fact, value }
          : fact,
      ),
    })
  const withEntry =
    (change: (entry: FactOf<'rankEntry'>) => FactOf<'rankEntry'>) => (bundle: DatasetBundle) => ({
      ...bundle,
      facts: bundle.facts.map(fact =>
        fact.entity === 'rankEntry' && fact.schemeId === 'long-bien-overall-2016' && fact.min === 4
          ? change(fact)
          : fact,
      ),
    })

  it('a closing that does not follow from the flows, and the opening after it', () => {
    expect(rulesAfter(withValue('2016-M05', 'closing', 40))).toEqual(
      expect.arrayContaining(['balance', 'opening-follows-closing']),
    )
  })

  it('no balance where a term is unknown', () => {
    expect(rulesAfter(withValue('2016-M05', 'retired', null))).toEqual([])
  })

  it('a flow below nothing', () => {
    expect(rulesAfter(withValue('2016-M05', 'quit', -1))).toContain('flow-sign')
  })

  it('a correction without a reason', () => {
    expect(rulesAfter(withValue('2016-M05', 'adjustment', 2))).toContain('flow-sign')
  })

  it('more women than people', () => {
    expect(rulesAfter(withValue('2016-M05', 'closingFemale', 400))).toEqual(['part-exceeds-whole'])
  })

  it('more members than staff', () => {
    expect(rulesAfter(withValue('2016-M05', 'labourForce', 45))).toContain('more-members-than-staff')
  })

  it('months that do not add up to the figure of the year', () => {
    const changed = (bundle: DatasetBundle) => ({
      ...bundle,
      facts: bundle.facts.map(fact =>
        fact.entity === 'observation' && fact.periodId === '2017' ? { ...fact, value: 11 } : fact,
      ),
    })
    expect(violationsOf(changed(demo))).toEqual([
      {
        rule: 'months-add-up',
        severity: 'error',
        at: ['observation:cd-phuong-thuong-thanh:2017:admitted'],
        expected: 10,
        actual: 11,
      },
    ])
  })

  it('a district figure that its unions do not add up to', () => {
    const [first] = factsOf(demo.facts, 'observation').filter(fact => fact.periodId === '2017-M03')
    if (first === undefined) throw new Error('no observation')
    const own = {
      ...first,
      unitId: 'khoi-cd-phuong-long-bien',
      indicatorId: 'admitted' as const,
      value: 9999,
    }
    expect(rulesAfter(bundle => ({ ...bundle, facts: [...bundle.facts, own] }))).toEqual(['parent-sum'])
  })

  it('two wards on one place that nobody calls a tie', () => {
    expect(rulesAfter(withEntry(entry => ({ ...entry, min: 5, max: 5 })))).toEqual(['tie-places'])
  })

  it('a place beyond the number of wards', () => {
    expect(rulesAfter(withEntry(entry => ({ ...entry, min: 15, max: 15 })))).toContain('rank-bounds')
  })

  it('an interval in which every place is taken', () => {
    const squeezed = withEntry(entry => ({ ...entry, status: 'range', min: 1, max: 3 }))
    expect(rulesAfter(squeezed)).toContain('place-taken')
  })

  it('a source that does not exist, a fact told twice, a second parent and a figure after the end of its unit', () => {
    const [fact] = factsOf(demo.facts, 'observation')
    if (fact === undefined) throw new Error('no observation')
    const facts = [...demo.facts, { ...fact, sourceId: 'nowhere' }, { ...fact, periodId: '2025-M08' }]
    const link = { unitId: 'bo-de', parentId: 'ha-noi', from: '2010-01-01', to: '2011-01-01' }
    expect(rulesAfter(bundle => ({ ...bundle, facts, links: [...bundle.links, link] }))).toEqual([
      'id-repeated',
      'source-missing',
      'unit-validity',
      'two-parents',
    ])
  })
})

it('knows the period before, across the turn of the year', () => {
  expect(['2017', '2017-H1', '2017-Q1', '2017-M01', '2017-M11'].map(previousPeriod)).toEqual([
    '2016',
    '2016-H2',
    '2016-Q4',
    '2016-M12',
    '2017-M10',
  ])
})
