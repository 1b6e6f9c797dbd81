import type { Figure, Quotient, UnitId } from '#contract/common.ts'
import type { IndicatorId } from '#contract/indicators.ts'
import type { PeriodId } from '#contract/period.ts'
import { quotientOf } from '../quotients/rules.ts'
import type { Reference } from '../store/reference.ts'
import { breaksInside } from '../units/series.ts'

export type MemberQuotient = 'womenShare' | 'density' | 'growth'

/** The terms each is made of; `net` is closing − opening. */
export const MEMBER_QUOTIENTS = {
  womenShare: ['closingFemale', 'closing'],
  density: ['closing', 'labourForce'],
  growth: ['net', 'opening'],
} as const satisfies Record<MemberQuotient, readonly [IndicatorId | 'net', IndicatorId]>

/**
 * `womenShare:`, `density:` and `growth:` of a unit and a period, in percent. Growth is refused where a break lies inside
 * the period; the two shares describe its last day only.
 */
export const memberQuotient = (
  reference: Reference,
  measure: MemberQuotient,
  unitId: UnitId,
  period: PeriodId,
  numerator: Figure,
  denominator: Figure,
): Quotient =>
  quotientOf(
    `${measure}:${unitId}:${period}`,
    'percent',
    numerator,
    denominator,
    measure === 'growth' && breaksInside(reference, unitId, period).length > 0,
  )
