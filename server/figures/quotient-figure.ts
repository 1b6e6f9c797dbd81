import type { Context } from '../context.ts'
import { MEMBER_QUOTIENTS, type MemberQuotient, memberQuotient } from '../membership/quotients.ts'
import type { Found } from './found.ts'
import { netFigure, observationFigure } from './observation-figure.ts'

/** `womenShare:`, `density:` and `growth:` of a unit and a period: the quotient with its two terms. */
export async function quotientFigure(
  context: Context,
  measure: MemberQuotient,
  keys: readonly string[],
): Promise<Found | null> {
  if (keys.length !== 2) return null
  const found: Found[] = []
  for (const term of MEMBER_QUOTIENTS[measure]) {
    const shown =
      term === 'net' ? await netFigure(context, keys) : await observationFigure(context, [...keys, term])
    if (shown === null) return null
    found.push(shown)
  }
  const [numerator, denominator] = found.map(({ shown }) => shown)
  if (numerator?.shown.type !== 'count' || denominator?.shown.type !== 'count') return null
  const { unit, period } = denominator
  const terms = [numerator.shown.figure, denominator.shown.figure] as const
  const figure = memberQuotient(context.reference, measure, unit.id, period, ...terms)
  return {
    shown: { id: figure.id, subject: { measure }, unit, period, shown: { type: 'quotient', figure } },
    parts: [numerator, denominator],
  }
}
