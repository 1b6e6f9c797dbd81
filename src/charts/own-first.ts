import type { MatrixSpec } from './spec.ts'

/** The own column beside the row heads, where a narrow screen shows it; the others keep their order. */
export function ownFirst(spec: MatrixSpec): MatrixSpec {
  const all = spec.columns.map((_, i) => i)
  const isOwn = (i: number): boolean => spec.columns[i]?.own === true
  const order = [...all.filter(isOwn), ...all.filter(i => !isOwn(i))]
  const inOrder = <T>(cells: readonly T[]): T[] => order.flatMap(i => cells.slice(i, i + 1))
  return {
    ...spec,
    columns: inOrder(spec.columns),
    rows: spec.rows.map(row => ({ ...row, cells: inOrder(row.cells) })),
  }
}
