import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bundleOf } from '#server/datasets/index.ts'
import { violationsOf } from '#server/datasets/invariants.ts'
import { SCENARIO_NAMES, SCENARIOS, scenarioOf } from './index.ts'

describe('scenarios', () => {
  it('are all named in the README, which is where people find them', () => {
    const readme = readFileSync('README.md', 'utf8')
    expect(SCENARIO_NAMES.filter(name => name !== 'normal' && !readme.includes(`\`${name}\``))).toEqual([])
  })

  it('fall back to the normal one for names nobody knows', () => {
    for (const search of ['', '?scenario=gone', '?scenario=constructor'])
      expect(scenarioOf(search)).toBe(SCENARIOS.normal)
  })

  it.each(SCENARIO_NAMES)('%s keeps every fact with a source the bundle holds', name => {
    const bundle = SCENARIOS[name].bundle()
    const known = new Set(bundle.sources.map(source => source.id))
    expect(bundle.facts.filter(fact => !known.has(fact.sourceId))).toEqual([])
  })

  it('partial silences two of fourteen wards and breaks no rule of the others', () => {
    const silent = SCENARIOS.partial
      .bundle()
      .facts.filter(fact => fact.entity === 'observation' && fact.periodId === '2017-M06')
    const all = bundleOf('demo-2017').facts.filter(
      fact => fact.entity === 'observation' && fact.periodId === '2017-M06',
    )
    expect([
      new Set(all.map(f => ('unitId' in f ? f.unitId : ''))).size,
      new Set(silent.map(f => ('unitId' in f ? f.unitId : ''))).size,
    ]).toEqual([14, 12])
    expect(violationsOf(SCENARIOS.normal.bundle())).toEqual([])
  })
})
