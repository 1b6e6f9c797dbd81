import type { DatasetBundle } from './bundle.ts'
import { demoActivityFacts } from './demo-activities.ts'
import { demoHonourFacts } from './demo-honours.ts'
import { DEMO_YEARS, demoMemberFacts, demoTargetFacts } from './demo-members.ts'
import { demoRankFacts, demoSchemes } from './demo-rankings.ts'
import { demoScoreFacts } from './demo-scores.ts'
import { type DemoArea, demoSource } from './demo-source.ts'
import { demoUnionEventFacts } from './demo-union-events.ts'
import { demoWorkFacts } from './demo-work.ts'
import { longBienTrees } from './long-bien.ts'
import { WARD_SUCCESSIONS_2025 } from './long-bien-2025.ts'
import { SEED_FACTS, SEED_UNION, SEED_YEAR } from './seed-facts.ts'
import { SEED_SOURCES } from './seed-sources.ts'

const YEARLY_AREAS: readonly DemoArea[] = [
  'members',
  'events',
  'activities',
  'rankings',
  'scores',
  'honours',
  'work',
]

/**
 * The article's facts, unchanged and with their own sources, and invented ones around them for the 14 wards from 2013
 * to 2017, each with a source of kind `demo`. Same figures at every call. What the generator promises:
 *
 * - members: 50 to 90 in each union, every balance of every month adds up, a month opens with what the last one closed
 *   with, and Thượng Thanh's months of 2017 admit the article's 10;
 * - complete but for one ward that reported nothing in two months of 2014;
 * - targets: some exceeded, some met to the person, some missed by one; one union without any;
 * - rankings: complete orders that agree with the article's entries; nobody is last twice in one ranking;
 * - scores: a sheet for each union ranking whose totals give exactly its places, the article's included;
 * - nothing the article says is said a second time by an invented fact.
 */
export const demo2017Bundle = (): DatasetBundle => ({
  id: 'demo-2017',
  title: { vi: 'Long Biên 2013–2017 (số liệu minh họa)', en: 'Long Biên 2013–2017 (illustrative data)' },
  defaultUnitId: SEED_UNION,
  defaultYear: SEED_YEAR,
  ...longBienTrees(),
  successions: WARD_SUCCESSIONS_2025,
  schemes: demoSchemes(),
  sources: [
    ...SEED_SOURCES,
    ...DEMO_YEARS.flatMap(year => YEARLY_AREAS.map(area => demoSource(area, year))),
    ...['2015', '2016', '2017'].map(year => demoSource('targets', year)),
  ],
  facts: [
    ...SEED_FACTS,
    ...demoScoreFacts(demoSchemes(), demoRankFacts()),
    ...demoMemberFacts(),
    ...demoTargetFacts(),
    ...demoUnionEventFacts(),
    ...demoActivityFacts(),
    ...demoRankFacts(),
    ...demoHonourFacts(),
    ...demoWorkFacts(),
  ],
})
