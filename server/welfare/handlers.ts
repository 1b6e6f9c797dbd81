import { shiftYear } from '#contract/period.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Handler } from '../context.ts'
import { breaksSince, brokenSince } from '../units/series.ts'
import { byBeneficiaries, byCategory, byFunding, byOccasion } from './groups.ts'
import { activitiesOf } from './listing.ts'
import { perMember } from './per-member.ts'
import { amountOf, countOf, reachOf } from './summary.ts'

export const getWelfare: Handler<'getWelfare'> = async (context, { params: { unitId }, query: { year } }) => {
  requireUnit(context, unitId)
  const listing = await activitiesOf(context, unitId, year)
  const { activities, open, coverage } = listing
  const past = shiftYear(year, -1)
  const before = brokenSince(context.reference, unitId, year)
    ? { activities: [], open: false, coverage: null }
    : await activitiesOf(context, unitId, past)
  return await answer(
    context,
    {
      unitId,
      period: year,
      ...(coverage ?? { reported: activities.length > 0 ? 1 : 0, expected: 1 }),
      breaks: breaksSince(context.reference, unitId, year),
    },
    {
      activities: countOf(`activities:${unitId}:${year}`, activities, open, coverage),
      previousYear: countOf(`activities:${unitId}:${past}`, before.activities, before.open, before.coverage),
      reach: reachOf(listing, unit => `reach:${unitId}:${year}:${unit}`),
      amount: amountOf(`amount:${unitId}:${year}`, listing),
      ...(await perMember(context, listing, unitId, year)),
      byOccasion: byOccasion(listing, unitId, year),
      byCategory: byCategory(listing, unitId, year),
      byFunding: byFunding(listing, unitId, year),
      byBeneficiaries: byBeneficiaries(listing, unitId, year),
    },
  )
}
