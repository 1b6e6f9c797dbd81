import { formatBound, formatCount, formatCounted, formatMoney, formatMoneyExact } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { translateTo } from '#app/i18n/translate.ts'
import type { CountUnit } from '#contract/common.ts'
import type { Cell } from './spec.ts'

/** The printed number, without its unit: '1.234', 'ít nhất 4', 'chưa có số liệu'. */
export const cellNumber = (language: Language, cell: Cell | null): string =>
  formatCount(language, cell?.value ?? null, cell?.bound)

/** What is read aloud: '1.234 người (đã báo cáo 12/14)'. */
export function cellText(language: Language, cell: Cell | null, unitLabel: string): string {
  if (cell === null || cell.value === null) return cellNumber(language, cell)
  const { coverage } = cell
  const words = formatCounted(language, cell.value, cell.bound, unitLabel)
  const isPartial = coverage !== null && coverage.reported < coverage.expected
  return isPartial ? `${words} (${translateTo(language)('chart.reported', coverage)})` : words
}

/** Money short ('12,4 triệu đồng'), other counts in full, with the bound in words. */
export const cellShort = (language: Language, cell: Cell, unit: CountUnit): string =>
  unit === 'vnd' && cell.value !== null
    ? formatBound(language, formatMoney(language, cell.value), cell.bound)
    : cellNumber(language, cell)

/** Money to the đồng, other counts in full. */
export const cellExact = (language: Language, cell: Cell, unit: CountUnit): string =>
  unit === 'vnd' && cell.value !== null
    ? formatBound(language, formatMoneyExact(language, cell.value), cell.bound)
    : cellNumber(language, cell)

/** `cellShort` with its unit, in the singular where it is one: '1 gift', 'ít nhất 12 suất', '12,4 triệu đồng'. */
export const cellCounted = (language: Language, cell: Cell, unit: CountUnit, unitLabel: string): string =>
  unit === 'vnd' || cell.value === null
    ? cellShort(language, cell, unit)
    : formatCounted(language, cell.value, cell.bound, unitLabel)
