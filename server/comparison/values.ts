import type { Figure, UnitId } from '#contract/common.ts'
import type { Compared, ComparedMeasure } from '#contract/comparison.ts'
import type { YearId } from '#contract/period.ts'
import type { RankingScheme } from '#contract/rankings.ts'
import type { Context } from '../context.ts'
import { memberQuotient } from '../membership/quotients.ts'
import { balanceOf } from '../membership/rules.ts'
import { targetsOf } from '../new-members/targets.ts'
import { toFigure } from '../observations/figure.ts'
import { resolvePeriod } from '../observations/resolve-period.ts'
import { quotientOf } from '../quotients/rules.ts'
import { leagueOf } from '../rankings/leagues.ts'
import { activitiesOf } from '../welfare/listing.ts'
import { amountOf, countOf } from '../welfare/summary.ts'

const TERMS = ['opening', 'closing', 'closingFemale', 'labourForce', 'admitted'] as const

/** Everything one subject is compared by, and in which orders its places stand. */
export type Values = {
  shown: Record<ComparedMeasure, Compared>
  schemes: Partial<Record<ComparedMeasure, RankingScheme>>
}

export async function valuesOf(context: Context, unitId: UnitId, year: YearId): Promise<Values> {
  const parts = await resolvePeriod(context, [unitId], year, TERMS)
  const { terms, net } = balanceOf(parts, unitId, unitId, year, TERMS)
  const term = (name: (typeof TERMS)[number]): Figure =>
    terms[name] ?? toFigure(unitId, year, name, undefined)
  const share = (measure: 'womenShare' | 'density', numerator: Figure, denominator: Figure): Compared => ({
    type: 'quotient',
    figure: memberQuotient(context.reference, measure, unitId, year, numerator, denominator),
  })
  const target = (await targetsOf(context, [unitId], year, 'admitted')).get(unitId)
  const listing = await activitiesOf(context, unitId, year)
  const { activities, open, coverage } = listing
  const ward = await leagueOf(context, unitId, year, 'overall')
  const union = await leagueOf(context, unitId, year, 'union')
  return {
    shown: {
      closing: count(term('closing')),
      admitted: count(term('admitted')),
      net: count(net),
      womenShare: share('womenShare', term('closingFemale'), term('closing')),
      density: share('density', term('closing'), term('labourForce')),
      attainment: target === undefined ? NONE : attainment(unitId, year, term('admitted'), target),
      activities: count(countOf(`activities:${unitId}:${year}`, activities, open, coverage)),
      amount: count(amountOf(`amount:${unitId}:${year}`, listing)),
      wardRank: ward?.own ? { type: 'rank', figure: ward.own } : NONE,
      unionRank: union?.own ? { type: 'rank', figure: union.own } : NONE,
    },
    schemes: {
      ...(ward ? { wardRank: ward.scheme } : {}),
      ...(union ? { unionRank: union.scheme } : {}),
    },
  }
}

const NONE: Compared = { type: 'none' }
const count = (figure: Figure): Compared => ({ type: 'count', figure })

const attainment = (unitId: UnitId, year: YearId, admitted: Figure, target: Figure): Compared => ({
  type: 'quotient',
  figure: quotientOf(`attainment:${unitId}:${year}`, 'percent', admitted, target),
})
