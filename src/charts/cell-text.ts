import { formatCount, formatCounted } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import { translateTo } from '#app/i18n/translate.ts'
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
