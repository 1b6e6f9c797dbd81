import { formatBound, formatCounted, formatNumber, formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Bound } from '#contract/common.ts'
import type { PeriodId } from '#contract/period.ts'
import { isPartial } from '../partial.ts'
import type { Cell, ChartHead } from '../spec.ts'

/** What one kind of chart has to say: whole sentences, and clauses a listener must know before comparing. */
export type Reading = { body: string[]; caveats: string[] }

export type WholeCell = Cell & { value: number }

/** Known, exact and complete: only such numbers are compared. */
export const isWholeCell = (cell: Cell | null | undefined): cell is WholeCell =>
  cell !== null && cell !== undefined && cell.value !== null && cell.bound === 'exact' && !isPartial(cell)

/** Known, but only as a bound, an estimate or a part of the units. */
export const isLoose = (cell: Cell | null | undefined): boolean =>
  cell !== null && cell !== undefined && cell.value !== null && !isWholeCell(cell)

/** '79 đồng chí', '120 suất', 'ít nhất 4 người'. `members`: the people counted are members of the union. */
export function amount(
  t: Translate,
  value: number,
  unit: string,
  members: boolean,
  bound: Bound = 'exact',
): string {
  if (!members || unit !== t('unit.person')) return formatCounted(t.language, value, bound, unit)
  const printed = formatBound(t.language, formatNumber(t.language, value), bound)
  return `${printed} ${t('narrative.person', { n: value })}`
}

/** The same with who stood behind it: '79 đồng chí, đã báo cáo 12/14'. */
export function amountOf(t: Translate, cell: WholeCell | Cell, unit: string, members: boolean): string {
  if (cell.value === null) return t('format.notReported')
  const words = amount(t, cell.value, unit, members, cell.bound)
  const { coverage } = cell
  return coverage !== null && coverage.reported < coverage.expected
    ? `${words}, ${t('chart.reported', coverage)}`
    : words
}

/** '3 tháng', '1 month', by what the periods are. */
export const periods = (t: Translate, n: number, like: PeriodId): string =>
  t('narrative.periods', { n, printed: formatNumber(t.language, n), part: partOf(like) })

export const units = (t: Translate, n: number): string =>
  t('narrative.units', { n, printed: formatNumber(t.language, n) })

export const places = (t: Translate, n: number): string =>
  t('narrative.places', { n, printed: formatNumber(t.language, n) })

export const evaluators = (t: Translate, n: number): string =>
  t('narrative.evaluators', { n, printed: formatNumber(t.language, n) })

/** 'tháng 2/2014', for each period. */
export const periodNames = (t: Translate, ids: readonly PeriodId[]): string[] =>
  ids.map(id => formatPeriod(t.language, id))

/** The one entry whose value no other entry reaches. `null`: none, or several alike. */
export function only<T>(entries: readonly T[], measure: (entry: T) => number): T | null {
  if (entries.length === 0) return null
  const best = Math.max(...entries.map(measure))
  const found = entries.filter(entry => measure(entry) === best)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** What the shape's caption says beyond its title. */
export const restOfSummary = ({ title, summary }: Pick<ChartHead, 'title' | 'summary'>): string[] => {
  const rest = summary.startsWith(`${title}. `) ? summary.slice(title.length + 2).trim() : ''
  return rest === '' ? [] : [rest]
}

const partOf = (id: PeriodId): 'M' | 'Q' | 'H' | 'Y' | 'U' => {
  const part = id.slice(5, 6)
  return part === '' ? 'Y' : part === 'M' || part === 'Q' || part === 'H' ? part : 'U'
}
