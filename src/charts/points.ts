import { formatChange, formatNumber } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { translateTo } from '#app/i18n/translate.ts'
import type { Cell } from './spec.ts'

/** '19,25': points are printed to the hundredth, which is as fine as they are given. */
export const pointsText = (language: Language, cell: Cell | null): string =>
  cell === null || cell.value === null
    ? translateTo(language)('format.notReported')
    : formatNumber(language, cell.value, 2)

/** '+0,5', '−1,25', '0'; `null` unless both are known. */
export function pointsAhead(language: Language, own: Cell, other: Cell | null): string | null {
  if (own.value === null || other === null || other.value === null) return null
  return formatChange(language, Math.round((own.value - other.value) * 100) / 100, 2)
}
