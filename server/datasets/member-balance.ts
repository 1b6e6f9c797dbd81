import type { FactOf } from '#contract/facts.ts'
import { INDICATOR_IDS, type IndicatorId } from '#contract/indicators.ts'
import type { PeriodId } from '#contract/period.ts'
import type { Random } from './seeded-random.ts'

export type Balance = Record<IndicatorId, number>

/** A union between two months. `outside`: people of the workplace who are not members. */
export type MemberState = { members: number; women: number; outside: number; womenOutside: number }

/** What happens in a month; a flow left out is a reported 0. `womenShare`: chance that one who comes is a woman. */
export type Movement = {
  flows: Partial<
    Record<'admitted' | 'transferIn' | 'transferOut' | 'retired' | 'quit' | 'expelled' | 'deceased', number>
  >
  adjustment?: number
  womenShare: number
}

/** One month of a union: the balance equation holds, and women never exceed those they are counted among. */
export function balanceOf(before: MemberState, movement: Movement, random: Random): Balance {
  const {
    admitted = 0,
    transferIn = 0,
    transferOut = 0,
    retired = 0,
    quit = 0,
    expelled = 0,
    deceased = 0,
  } = movement.flows
  const { adjustment = 0, womenShare } = movement
  const left = transferOut + retired + quit + expelled + deceased
  const closing = before.members + admitted + transferIn - left + adjustment
  const admittedFemale = random.successes(admitted, womenShare)
  const women = before.women + admittedFemale + random.successes(transferIn, womenShare)
  const womenLeft = random.successes(left, before.women / Math.max(1, before.members))
  const closingFemale = Math.min(closing, Math.max(0, women - womenLeft))
  return {
    opening: before.members,
    admitted,
    transferIn,
    reorgIn: 0,
    transferOut,
    retired,
    quit,
    expelled,
    deceased,
    reorgOut: 0,
    adjustment,
    closing,
    closingFemale,
    admittedFemale,
    labourForce: closing + before.outside,
    labourForceFemale: closingFemale + before.womenOutside,
  }
}

/** The state that the next month opens with. */
export const stateAfter = (before: MemberState, { closing, closingFemale }: Balance): MemberState => ({
  ...before,
  members: closing,
  women: closingFemale,
})

/** A balance as the 16 facts of one union and month. `adjustmentNote` says why a count was corrected. */
export const balanceFacts = (
  unitId: string,
  periodId: PeriodId,
  balance: Balance,
  sourceId: string,
  adjustmentNote: string | null = null,
): FactOf<'observation'>[] =>
  INDICATOR_IDS.map(indicatorId => ({
    entity: 'observation',
    unitId,
    periodId,
    indicatorId,
    value: balance[indicatorId],
    bound: 'exact',
    sourceId,
    note: indicatorId === 'adjustment' ? adjustmentNote : null,
  }))
