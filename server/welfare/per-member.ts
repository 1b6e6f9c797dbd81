import type { Figure, Quotient, UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { NOTHING } from '../observations/combine.ts'
import { toFigure } from '../observations/figure.ts'
import { resolvePeriod } from '../observations/resolve-period.ts'
import { keyOf } from '../observations/store.ts'
import { quotientOf } from '../quotients/rules.ts'
import { amountOf, type Listing, reachOf } from './summary.ts'

export type PerMember = 'amountPerMember' | 'occurrencesPerMember'

/**
 * What welfare comes to for each member of the same unit at the end of the year. Only whole figures are divided: of a
 * lower bound, or where members are missing, there is no value but a reason.
 */
export async function perMember(
  context: Context,
  listing: Listing,
  unitId: UnitId,
  year: YearId,
): Promise<{ amountPerMember: Quotient; occurrencesPerMember: Quotient | null }> {
  const parts = await resolvePeriod(context, [unitId], year, ['closing'])
  const members = toFigure(unitId, year, 'closing', parts.get(keyOf(unitId, year, 'closing')) ?? NOTHING)
  const idOf = (measure: PerMember) => `${measure}:${unitId}:${year}`
  const occurrences = reachOf(listing, unit => `reach:${unitId}:${year}:${unit}`).find(
    ({ unit }) => unit === 'occurrence',
  )
  const divide = (measure: PerMember, unit: Quotient['unit'], figure: Figure) =>
    quotientOf(idOf(measure), unit, figure, members)
  return {
    amountPerMember: divide('amountPerMember', 'vndPerPerson', amountOf(`amount:${unitId}:${year}`, listing)),
    occurrencesPerMember:
      occurrences === undefined
        ? null
        : divide('occurrencesPerMember', 'occurrencePerPerson', occurrences.figure),
  }
}
