import type { Break, Envelope, Figure, Quotient } from '#contract/common.ts'
import type { Membership } from '#contract/membership.ts'
import type { YearId } from '#contract/period.ts'

export type YearCard = {
  year: YearId
  opening: Figure | undefined
  closing: Figure
  admitted: Figure | undefined
  net: Figure | undefined
  growth: Quotient
  women: Figure
  womenShare: Quotient
  density: Quotient
  breaks: Break[]
}

/** One card a year, newest first; a year without any figure has none. A year with a break inside has no balance, so no growth: the break says why. */
export const yearCards = ({ data }: Envelope<Membership>): YearCard[] =>
  data.years
    .map(card)
    .filter(found => found.breaks.length > 0 || hasFigure(found))
    .reverse()

export const hasFigure = ({ opening, closing, admitted, women, density }: YearCard): boolean =>
  [opening, closing, admitted, women, density.denominator].some(figure => (figure?.value ?? null) !== null)

function card({
  period,
  balance,
  breaks,
  growth,
  womenShare,
  density,
}: Membership['years'][number]): YearCard {
  return {
    year: period,
    opening: balance?.terms.opening,
    closing: density.numerator,
    admitted: balance?.terms.admitted,
    net: balance?.net,
    growth,
    women: womenShare.numerator,
    womenShare,
    density,
    breaks,
  }
}
