import type { Envelope, Quotient } from '#contract/common.ts'
import { monthsOf } from '#contract/period.ts'
import type { Welfare } from '#contract/welfare.ts'
import type { Random } from '#server/datasets/seeded-random.ts'
import { someFigure, someMeta } from './random-figures.ts'
import { chance } from './random-parts.ts'

const YEAR = '2017'

export function randomWelfare(r: Random): Envelope<Welfare> {
  const activities = () => someFigure(r, { unit: 'activity' })
  const reach = () =>
    r
      .shuffle(['person', 'occurrence', 'gift', 'house'] as const)
      .slice(0, r.int(0, 4))
      .map(unit => ({ unit, figure: someFigure(r, { unit }) }))
  const amount = () => someFigure(r, { unit: 'vnd' }, () => r.int(1, 999) * 10 ** r.int(3, 8))
  const group = () => ({ activities: activities(), reach: reach(), amount: amount() })
  const some = <T>(items: readonly T[]): T[] => r.shuffle(items).slice(0, r.int(0, items.length))
  const perMember: Quotient = {
    id: 'quotient:x:a:2017',
    value: null,
    unit: 'vndPerPerson',
    numerator: amount(),
    denominator: someFigure(r),
    reason: 'unknown',
    sources: [],
  }
  const months = [...monthsOf(YEAR), null].filter(() => chance(r, 0.3))
  return {
    meta: someMeta(r, YEAR),
    data: {
      activities: activities(),
      previousYear: activities(),
      reach: reach(),
      amount: amount(),
      byOccasion: r
        .shuffle(['tet', '08-03', 'workers-month', '27-07', 'other'] as const)
        .slice(0, r.int(0, 5))
        .map(occasionId => ({
          occasionId,
          activities: activities(),
          months: months.map(month => ({
            month,
            activities: activities(),
            reach: reach(),
            amount: amount(),
          })),
        })),
      byCategory: some(['gift', 'visit', 'aid', 'other'] as const).map(category => ({
        category,
        ...group(),
      })),
      byFunding: some(['union', 'social', null] as const).map(funding => ({ funding, ...group() })),
      byBeneficiaries: [],
      amountPerMember: perMember,
      occurrencesPerMember: null,
    },
  }
}
