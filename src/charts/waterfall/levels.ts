import type { WaterfallRow } from '../spec.ts'

/** The stock before and after a row; `null`: cannot be placed. */
export type Level = { from: number | null; to: number | null }

/** A row's value with the sign it moves the stock by; `null`: not reported. */
export const signedBy = ({ role, cell }: Pick<WaterfallRow, 'role' | 'cell'>): number | null =>
  cell.value !== null && role === 'down' ? -cell.value : cell.value

/**
 * Where each row stands: counted from the opening up to the first cause that is not known, and from the closing back to
 * the last one. Between the two the chain is broken.
 */
export function levelsOf(rows: readonly WaterfallRow[]): Level[] {
  const levels: Level[] = []
  let stock: number | null = null
  for (const row of rows) {
    const change = signedBy(row)
    if (row.role === 'stock') stock = row.cell.value
    const before: number | null = stock
    if (row.role !== 'stock') stock = before === null || change === null ? null : before + change
    levels.push(stock === null ? { from: null, to: null } : { from: before, to: stock })
  }
  fillBackwards(rows, levels)
  return levels
}

function fillBackwards(rows: readonly WaterfallRow[], levels: Level[]): void {
  let stock: number | null = null
  for (const [i, row] of [...rows.entries()].reverse()) {
    const change = signedBy(row)
    if (row.role === 'stock') stock = row.cell.value
    else if (stock === null || change === null) stock = null
    else {
      const before: number = stock - change
      if (levels[i]?.to === null) levels[i] = { from: before, to: stock }
      stock = before
    }
  }
}

/** Neighbours that stand at the same stock are joined; elsewhere the chain is broken. */
export const isJoined = (before: Level | undefined, after: Level | undefined): boolean =>
  before !== undefined && after !== undefined && before.to !== null && before.to === after.from
