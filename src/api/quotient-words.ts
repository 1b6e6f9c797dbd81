import { formatCount, formatMoneyExact, formatNumber, formatPercent } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Figure, Quotient } from '#contract/common.ts'

/** "88,6%", "120.000 ₫/người", "1,5 lượt/người"; "không tính được" where there is no value. */
export function quotientValue({ value, unit }: Quotient, t: Translate): string {
  if (value === null) return t('quotient.none')
  if (unit === 'percent') return formatPercent(t.language, value)
  if (unit === 'vndPerPerson')
    return t('quotient.vndPerPerson', { number: formatMoneyExact(t.language, Math.round(value)) })
  return t('quotient.occurrencePerPerson', { number: formatNumber(t.language, value) })
}

/** The same with a plus where it grows: "+5,3%". */
export const quotientChange = (quotient: Quotient, t: Translate): string =>
  (quotient.value ?? 0) > 0 ? `+${quotientValue(quotient, t)}` : quotientValue(quotient, t)

/** "62 ÷ 70 = 88,6%", or why there is none. */
export function quotientLine(quotient: Quotient, t: Translate): string {
  const { numerator, denominator, reason } = quotient
  if (reason !== null) return t(`quotient.reason.${reason}`)
  return t('quotient.equals', {
    numerator: termWords(numerator, t),
    denominator: termWords(denominator, t),
    value: quotientValue(quotient, t),
  })
}

const termWords = ({ value, bound, unit }: Figure, t: Translate): string =>
  unit === 'vnd' && value !== null
    ? formatMoneyExact(t.language, value)
    : formatCount(t.language, value, bound)
