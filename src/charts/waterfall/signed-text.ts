import { formatBound, formatChange } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { cellNumber } from '../cell-text.ts'
import type { WaterfallRow } from '../spec.ts'
import { signedBy } from './levels.ts'

/** "77" for a stock, "+10" and "−4" for what moved it, or the words for a missing one. */
export function signedText(language: Language, row: WaterfallRow): string {
  const change = signedBy(row)
  return row.role === 'stock' || change === null
    ? cellNumber(language, row.cell)
    : formatBound(language, formatChange(language, change), row.cell.bound)
}
