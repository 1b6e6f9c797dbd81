import { isWhole } from '#app/api/figure-facts.ts'
import type { Break, Envelope, Figure } from '#contract/common.ts'
import type { Balance, Membership } from '#contract/membership.ts'
import type { YearId } from '#contract/period.ts'

export type YearCard = {
  year: YearId
  opening: Figure | undefined
  closing: Figure | undefined
  admitted: Figure | undefined
  net: Figure | undefined
  /** Net ÷ opening in percent; `null`: unknown, no opening, or a break inside. */
  growthPercent: number | null
  women: Figure | undefined
  /** Women ÷ closing in percent. */
  womenPercent: number | null
  labourForce: Figure | undefined
  /** Closing ÷ labour force in percent: never without its denominator. */
  densityPercent: number | null
  breaks: Break[]
}

/** One card a year, newest first; a year without any figure has none. A year with a break inside has no balance, so no growth: the break says why. */
export const yearCards = ({ data }: Envelope<Membership>): YearCard[] =>
  data.years
    .map(({ period, balance, breaks }) => card(period, balance, breaks))
    .filter(found => found.breaks.length > 0 || hasFigure(found))
    .reverse()

export const hasFigure = ({ opening, closing, admitted, women, labourForce }: YearCard): boolean =>
  [opening, closing, admitted, women, labourForce].some(figure => (figure?.value ?? null) !== null)

function card(year: YearId, balance: Balance | null, breaks: Break[]): YearCard {
  const terms = balance?.terms ?? {}
  return {
    year,
    opening: terms.opening,
    closing: terms.closing,
    admitted: terms.admitted,
    net: balance?.net,
    growthPercent: breaks.length > 0 ? null : percentOf(balance?.net, terms.opening),
    women: terms.closingFemale,
    womenPercent: percentOf(terms.closingFemale, terms.closing),
    labourForce: terms.labourForce,
    densityPercent: percentOf(terms.closing, terms.labourForce),
    breaks,
  }
}

/** Part ÷ whole in percent; only of complete, exact figures and a whole above 0. */
export const percentOf = (part: Figure | undefined, whole: Figure | undefined): number | null =>
  part === undefined || whole === undefined || !isWhole(part) || !isWhole(whole) || whole.value <= 0
    ? null
    : (part.value / whole.value) * 100
