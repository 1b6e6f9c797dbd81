import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'

type GridFocus = {
  ref: RefObject<HTMLTableSectionElement | null>
  isAt: (row: number, column: number) => boolean
  onKeyDown: (event: KeyboardEvent) => void
}

/** One Tab stop for a table of buttons; arrows, Home and End move between them, with Ctrl to the corners. */
export function useGridFocus(rows: number, columns: number): GridFocus {
  const ref = useRef<HTMLTableSectionElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = (event.target as HTMLElement).closest('td')
    const line = cell?.closest('tr')
    if (event.altKey || event.metaKey || !cell || !line) return
    const row = line.sectionRowIndex
    const column = cell.cellIndex - 1
    const next = step(event, { row, column }, rows - 1, columns - 1)
    if (next === null) return
    event.preventDefault()
    setAt(next)
    ref.current?.rows[next.row]?.cells[next.column + 1]?.querySelector('button')?.focus()
  }
  const row = Math.min(at.row, rows - 1)
  return { ref, onKeyDown, isAt: (r, c) => r === row && c === Math.min(at.column, columns - 1) }
}

type Place = { row: number; column: number }

function step(event: KeyboardEvent, at: Place, lastRow: number, lastColumn: number): Place | null {
  switch (event.code) {
    case 'ArrowUp':
      return { ...at, row: Math.max(0, at.row - 1) }
    case 'ArrowDown':
      return { ...at, row: Math.min(lastRow, at.row + 1) }
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) }
    case 'ArrowRight':
      return { ...at, column: Math.min(lastColumn, at.column + 1) }
    case 'Home':
      return event.ctrlKey ? { row: 0, column: 0 } : { ...at, column: 0 }
    case 'End':
      return event.ctrlKey ? { row: lastRow, column: lastColumn } : { ...at, column: lastColumn }
    default:
      return null
  }
}
