import type { FactOf } from '#contract/facts.ts'
import type { YearId } from '#contract/period.ts'
import { demoActivity } from './demo-activity.ts'
import { DEMO_YEARS } from './demo-members.ts'
import { demoSourceId } from './demo-source.ts'
import { officeUnionOf, WARD_SLUGS } from './long-bien.ts'
import { SEED_FACTS } from './seed-facts.ts'
import { type Random, seededRandom } from './seeded-random.ts'
import { WELFARE_KINDS, type WelfareKind } from './welfare-calendar.ts'

const HOUSING_CHANCE = 0.15
/** What Thượng Thanh's demo of 2017 always shows around the four activities of the article. */
const AROUND_THE_SEED = ['tet', 'women-march', 'workers-month', 'children-june', 'hardship', 'health-check']
const SEED_OCCASIONS = SEED_FACTS.flatMap(fact => (fact.entity === 'activity' ? [fact.occasionId] : []))

/**
 * Six to ten invented activities for every ward-office union and year. Thượng Thanh gets six in 2017, none of them
 * on an occasion that the article already fills.
 */
export const demoActivityFacts = (): FactOf<'activity'>[] =>
  WARD_SLUGS.flatMap(slug => DEMO_YEARS.flatMap(year => wardYear(slug, year)))

function wardYear(slug: string, year: YearId): FactOf<'activity'>[] {
  const random = seededRandom(`activities:${slug}:${year}`)
  const host = {
    unitId: officeUnionOf(slug),
    year,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    members: random.int(50, 55),
    sourceId: demoSourceId('activities', year),
  }
  return kindsOf(slug, year, random).map(kind => demoActivity(kind, host, random))
}

function kindsOf(slug: string, year: YearId, random: Random): readonly WelfareKind[] {
  if (slug === 'thuong-thanh' && year === '2017')
    return WELFARE_KINDS.filter(
      kind => AROUND_THE_SEED.includes(kind.key) && !SEED_OCCASIONS.includes(kind.occasionId),
    )
  const housing = random.next() < HOUSING_CHANCE
  const regular = random.shuffle(WELFARE_KINDS.filter(kind => kind.reachUnit !== 'house'))
  const chosen = new Set(regular.slice(0, random.int(6, housing ? 9 : 10)))
  return WELFARE_KINDS.filter(kind => chosen.has(kind) || (housing && kind.reachUnit === 'house'))
}
