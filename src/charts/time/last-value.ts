import { formatPeriodTick } from '#app/i18n/format.ts'
import { cellNumber } from '../cell-text.ts'
import type { Series, TimePanelsSpec } from '../spec.ts'

/** The last known value of a series; `period` is empty when it is of the last period, `number` when none is known. */
export function lastValue(spec: TimePanelsSpec, series: Series): { number: string; period: string } {
  const index = series.cells.findLastIndex(c => c.value !== null)
  const category = spec.categories[index]
  if (category === undefined) return { number: '', period: '' }
  const isLast = index === spec.categories.length - 1
  return {
    number: cellNumber(spec.language, series.cells[index] ?? null),
    period: isLast ? '' : (category.name ?? formatPeriodTick(spec.language, category.id, true)),
  }
}
