import { describe, expect, it } from 'vitest'
import { ActivityCategory, Funding, OccasionId, ReachUnit } from '#contract/activity-terms.ts'
import type { Figure } from '#contract/common.ts'
import type { Activity } from '#contract/facts.ts'
import { monthId } from '#contract/period.ts'
import type { Welfare } from '#contract/welfare.ts'
import { type Random, seededRandom } from '../datasets/seeded-random.ts'
import { byBeneficiaries, byCategory, byFunding, byOccasion } from './groups.ts'
import { amountOf, countOf, type Listing, reachOf } from './summary.ts'

const LISTS = 200
const WORDS = ['đoàn viên', 'con đoàn viên', 'nữ đoàn viên', 'Đoàn viên']

function randomActivity(random: Random, i: number): Activity {
  const maybe = <T>(value: T, chance: number): T | null => (random.next() < chance ? value : null)
  const reachUnit = maybe(random.pick(ReachUnit.options), 0.85)
  return {
    entity: 'activity',
    id: `a-${i}`,
    unitId: 'u',
    periodId: maybe(monthId('2017', random.int(1, 12)), 0.8) ?? '2017',
    title: { vi: `Hoạt động ${i}`, en: null },
    category: random.pick(ActivityCategory.options),
    occasionId: maybe(random.pick(OccasionId.options), 0.8),
    date: null,
    beneficiaries: maybe({ vi: random.pick(WORDS), en: null }, 0.9),
    reach: reachUnit === null ? null : maybe(random.int(0, 200), 0.9),
    reachUnit,
    amountVnd: maybe(random.int(0, 50) * 100_000, 0.9),
    funding: maybe(random.pick(Funding.options), 0.9),
    partner: null,
    sourceId: `s-${i % 3}`,
    note: null,
  }
}

function randomListing(random: Random): Listing {
  const expected = random.int(1, 4)
  return {
    activities: Array.from({ length: random.int(1, 14) }, (_, i) => randomActivity(random, i)),
    open: random.next() < 0.3,
    coverage: random.next() < 0.5 ? null : { reported: random.int(1, expected), expected },
  }
}

/** A reference that knows nothing of the code: `more` says whether activities may exist that are not in the list. */
function told(values: readonly (number | null)[], more: boolean) {
  let sum = 0
  let known = 0
  for (const value of values)
    if (value !== null) {
      sum += value
      known += 1
    }
  return { value: known === 0 ? null : sum, bound: more || known < values.length ? 'atLeast' : 'exact' }
}
const read = ({ value, bound }: Figure) => ({ value, bound })
const toldReach = (held: readonly Activity[], more: boolean) =>
  ReachUnit.options.flatMap(unit =>
    held.some(a => a.reachUnit === unit)
      ? [
          {
            unit,
            ...told(
              held.filter(a => a.reachUnit === unit || a.reachUnit === null).map(a => a.reach),
              more,
            ),
          },
        ]
      : [],
  )
const readReach = (reach: Welfare['reach']) => reach.map(({ unit, figure }) => ({ unit, ...read(figure) }))

type Group = Pick<Welfare, 'activities' | 'reach' | 'amount'>
function expectGroup(group: Group, held: readonly Activity[], more: boolean): void {
  expect(read(group.activities)).toEqual({ value: held.length, bound: more ? 'atLeast' : 'exact' })
  expect(readReach(group.reach)).toEqual(toldReach(held, more))
  expect(read(group.amount)).toEqual(
    told(
      held.map(a => a.amountVnd),
      more,
    ),
  )
}

describe.each(Array.from({ length: LISTS }, (_, i) => i))('list %i of random activities', i => {
  const listing = randomListing(seededRandom(`welfare-groups:${i}`))
  const { activities, open, coverage } = listing
  const more = open || (coverage !== null && coverage.reported < coverage.expected)

  it('adds up to what is stated, each unit of count apart, and is a bound only where something is missing', () => {
    const total = {
      activities: countOf('activities:u:2017', activities, open, coverage),
      reach: reachOf(listing, unit => `reach:u:2017:${unit}`),
      amount: amountOf('amount:u:2017', listing),
    }
    expectGroup(total, activities, more)
  })

  it('falls into groups that hold every activity once', () => {
    const categories = byCategory(listing, 'u', '2017')
    for (const group of categories)
      expectGroup(
        group,
        activities.filter(a => a.category === group.category),
        more,
      )
    const silent = activities.some(a => a.funding === null)
    const fundings = byFunding(listing, 'u', '2017')
    for (const group of fundings)
      expectGroup(
        group,
        activities.filter(a => a.funding === group.funding),
        more || (silent && group.funding !== null),
      )
    const nobody = activities.some(a => a.beneficiaries === null)
    const served = byBeneficiaries(listing, 'u', '2017')
    const wordsOf = (a: Pick<Activity, 'beneficiaries'>) => a.beneficiaries?.vi.toLowerCase() ?? null
    for (const group of served)
      expectGroup(
        group,
        activities.filter(a => wordsOf(a) === wordsOf(group)),
        more || (nobody && group.beneficiaries !== null),
      )
    for (const groups of [categories, fundings, served])
      expect(groups.reduce((sum, group) => sum + (group.activities.value ?? 0), 0)).toBe(activities.length)
  })

  it('puts every activity into one occasion and one month, or beside the months', () => {
    for (const { occasionId, activities: count, months } of byOccasion(listing, 'u', '2017')) {
      const held = activities.filter(a => (a.occasionId ?? 'other') === occasionId)
      expect(read(count)).toEqual({ value: held.length, bound: more ? 'atLeast' : 'exact' })
      const undated = held.some(a => a.periodId === '2017')
      for (const group of months)
        expectGroup(
          group,
          held.filter(a => a.periodId === (group.month ?? '2017')),
          more || (undated && group.month !== null),
        )
    }
  })
})
