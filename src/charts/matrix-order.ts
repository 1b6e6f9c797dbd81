import { order } from './places.ts'
import type { MatrixSpec } from './spec.ts'

/** In place of a column key: the rows by their names. */
export const EVALUATOR = 'evaluator'

/** The columns that are drawn, with their cells. */
export function withShownColumns(spec: MatrixSpec): MatrixSpec {
  const { shown, columns, rows } = spec
  if (shown === null) return spec
  const isShown = (_: unknown, i: number): boolean => shown.includes(columns[i]?.key ?? '')
  return {
    ...spec,
    columns: columns.filter(isShown),
    rows: rows.map(row => ({ ...row, cells: row.cells.filter(isShown) })),
  }
}

/** Best place first, unknown and not ranked last; equal rows keep their order. */
export function sortedRows(spec: MatrixSpec): MatrixSpec['rows'] {
  if (spec.sort === EVALUATOR) {
    const collator = new Intl.Collator(spec.language, { numeric: true })
    return spec.rows.toSorted((a, b) => collator.compare(a.label, b.label))
  }
  const at = spec.columns.findIndex(column => column.key === spec.sort)
  if (at === -1) return spec.rows
  const placeIn = ({ cells }: MatrixSpec['rows'][number]): number => {
    const cell = cells[at]
    return cell === undefined ? Number.POSITIVE_INFINITY : order(cell.rank)
  }
  return spec.rows.toSorted((a, b) => placeIn(a) - placeIn(b))
}
