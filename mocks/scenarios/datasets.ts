import type { Fact, FactOf } from '#contract/facts.ts'
import { yearOf } from '#contract/period.ts'
import type { DatasetBundle } from '#server/datasets/bundle.ts'
import { demoSource, demoSourceId } from '#server/datasets/demo-source.ts'
import { leagueSchemes } from '#server/datasets/evaluators.ts'
import { bundleOf } from '#server/datasets/index.ts'
import { ward2025Bundle } from '#server/datasets/ward-2025.ts'

const without = (bundle: DatasetBundle, drop: (fact: Fact) => boolean): DatasetBundle => ({
  ...bundle,
  facts: bundle.facts.filter(fact => !drop(fact)),
})

/** The default year holds nothing: every panel shows its empty state. */
export function emptyPeriod(): DatasetBundle {
  const bundle = bundleOf('demo-2017')
  const schemes = bundle.schemes.filter(scheme => scheme.year !== bundle.defaultYear)
  const known = new Set(schemes.map(scheme => scheme.id))
  const year = (fact: Fact): string =>
    'periodId' in fact ? yearOf(fact.periodId) : 'year' in fact ? fact.year : ''
  const facts = bundle.facts.filter(fact =>
    fact.entity === 'rankEntry' || fact.entity === 'score'
      ? known.has(fact.schemeId)
      : year(fact) !== bundle.defaultYear,
  )
  return { ...bundle, schemes, facts }
}

/** 12 of 14 wards have reported; the district is what one looks at. */
export function partlyReported(): DatasetBundle {
  const bundle = bundleOf('demo-2017')
  const silent = new Set(['cd-phuong-cu-khoi', 'cd-phuong-bo-de'])
  return {
    ...without(
      bundle,
      fact => fact.entity === 'observation' && silent.has(fact.unitId) && yearOf(fact.periodId) === '2017',
    ),
    defaultUnitId: 'khoi-cd-phuong-long-bien',
  }
}

/** A ward union of 160 grassroots unions. */
export const manyUnits = (): DatasetBundle => ward2025Bundle({ children: 160 })

/** Places shared in both leagues: 1, 2, 2, 4, 4, 4, 7 … */
export function ties(): DatasetBundle {
  const bundle = bundleOf('demo-2017')
  const leagues = new Set(
    bundle.schemes.filter(s => s.set !== 'departments' && s.year === '2017').map(s => s.id),
  )
  const shared = new Map([
    [2, 2],
    [3, 2],
    [4, 4],
    [5, 4],
    [6, 4],
  ])
  const tie = (fact: Fact): Fact => {
    if (fact.entity !== 'rankEntry' || !leagues.has(fact.schemeId) || fact.min === null) return fact
    const place = shared.get(fact.min)
    return place === undefined ? fact : { ...fact, min: place, max: place, tied: true }
  }
  return { ...bundle, facts: bundle.facts.map(tie) }
}

/** Every value was reported as missing. */
export function allNull(): DatasetBundle {
  const bundle = bundleOf('demo-2017')
  const blank = (fact: Fact): Fact => {
    if (fact.entity === 'observation' || fact.entity === 'target') return { ...fact, value: null }
    if (fact.entity === 'activity') return { ...fact, reach: null, reachUnit: null, amountVnd: null }
    return fact.entity === 'rankEntry'
      ? { ...fact, status: 'unknown', min: null, max: null, tied: false }
      : fact
  }
  return { ...bundle, facts: bundle.facts.map(blank) }
}

const EARLIER_YEARS = ['2008', '2009', '2010', '2011', '2012']

/** Ten years of both leagues, with shared places, a range, a unit left out and a year ranked among other units. */
export function manyYears(): DatasetBundle {
  const bundle = ties()
  const leagues = new Map(bundle.schemes.filter(s => s.set !== 'departments').map(s => [s.id, s]))
  const shared = ({ unitId }: { unitId: string }): Partial<FactOf<'rankEntry'>> =>
    unitId.endsWith('bo-de')
      ? { status: 'range', min: 1, max: 5, tied: false }
      : unitId.endsWith('cu-khoi')
        ? { status: 'notRanked', min: null, max: null, tied: false }
        : {}
  const earlier = bundle.facts.flatMap((fact): Fact[] => {
    const scheme = fact.entity === 'rankEntry' ? leagues.get(fact.schemeId) : undefined
    if (fact.entity !== 'rankEntry' || scheme === undefined) return []
    const year = String(Number(scheme.year) - EARLIER_YEARS.length)
    const schemeId = fact.schemeId.replace(scheme.year, year)
    const open = year === '2010' ? shared(fact) : {}
    return [{ ...fact, schemeId, sourceId: demoSourceId('rankings', year), note: null, ...open }]
  })
  const schemes = EARLIER_YEARS.flatMap(leagueSchemes).map(scheme =>
    scheme.year === '2008' ? { ...scheme, family: `${scheme.family}-earlier` } : scheme,
  )
  return {
    ...bundle,
    schemes: [...bundle.schemes, ...schemes],
    sources: [...bundle.sources, ...EARLIER_YEARS.map(year => demoSource('rankings', year))],
    facts: [...bundle.facts, ...earlier],
  }
}
