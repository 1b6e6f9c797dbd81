import { type KeyboardEvent, useRef, useState } from 'react'
import type { UnitId } from '#contract/common.ts'
import type { Row } from './unit-tree.ts'

type Moves = { onToggle: (unitId: UnitId) => void; onPick: (row: Row) => void }

/** One line of a tree takes the Tab; arrows, Home and End move between lines, → and ← unfold and fold. */
export function useTreeKeys(rows: readonly Row[], first: UnitId, { onToggle, onPick }: Moves) {
  const [wanted, setWanted] = useState(first)
  const list = useRef<HTMLUListElement>(null)
  const at = Math.max(
    0,
    rows.findIndex(({ unit }) => unit.id === wanted),
  )
  const go = (index: number): void => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))]
    if (next === undefined) return
    setWanted(next.unit.id)
    list.current?.querySelector<HTMLElement>(`[data-unit="${next.unit.id}"]`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[at]
    if (row === undefined) return
    const moves: Record<string, () => void> = {
      ArrowDown: () => go(at + 1),
      ArrowUp: () => go(at - 1),
      Home: () => go(0),
      End: () => go(rows.length - 1),
      ArrowRight: () => (row.open === false ? onToggle(row.unit.id) : row.open === true && go(at + 1)),
      ArrowLeft: () =>
        row.open === true ? onToggle(row.unit.id) : go(rows.findIndex(r => r.unit.id === row.parentId)),
      Enter: () => onPick(row),
      ' ': () => onPick(row),
    }
    const move = moves[event.key]
    if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    move()
  }
  return { list, active: rows[at]?.unit.id ?? null, onKeyDown, focusFirst: () => go(0) }
}
