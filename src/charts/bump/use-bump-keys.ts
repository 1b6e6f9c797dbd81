import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { leaveToFigure } from '../leave-to-figure.ts'
import type { BumpMarks } from './marks.ts'

/** A mark by its row and column: names stand before the first and after the last year. */
export type Spot = { row: number; column: number; y: number }
type BumpKeys = {
  ref: RefObject<HTMLDivElement | null>
  tabIndexOf: (spot: Pick<Spot, 'row' | 'column'>) => 0 | -1
  onKeyDown: (event: KeyboardEvent) => void
}

/** One Tab stop; left and right along a unit's years, up and down from place to place, Home and End to its names. */
export function useBumpKeys({ points, names }: BumpMarks, years: number, ownRow: number): BumpKeys {
  const ref = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<Pick<Spot, 'row' | 'column'> | null>(null)
  const spots: Spot[] = [
    ...points.map(({ row, column, y, yEnd }) => ({ row, column, y: (y + yEnd) / 2 })),
    ...names.map(({ row, side, y }) => ({ row, column: side === 'left' ? -1 : years, y })),
  ]
  const isSame = (a: Pick<Spot, 'row' | 'column'>, b: Pick<Spot, 'row' | 'column'>): boolean =>
    a.row === b.row && a.column === b.column
  const stop =
    spots.find(spot => at !== null && isSame(spot, at)) ??
    spots.findLast(spot => spot.row === ownRow) ??
    spots[0]
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement
    if (event.key === 'Escape' && ref.current !== null) leaveToFigure(ref.current)
    const from = spots.find(spot => nameOf(spot) === target.getAttribute('data-spot'))
    if (event.altKey || event.metaKey || event.ctrlKey || from === undefined) return
    const next = nextSpot(spots, from, event.code)
    if (next === null) return
    event.preventDefault()
    setAt(next)
    ref.current?.querySelector<HTMLElement>(`[data-spot="${nameOf(next)}"]`)?.focus()
  }
  return { ref, onKeyDown, tabIndexOf: spot => (stop !== undefined && isSame(spot, stop) ? 0 : -1) }
}

export const nameOf = ({ row, column }: Pick<Spot, 'row' | 'column'>): string => `${row}/${column}`

/** Where a key leads from a mark; `null`: the key is not ours. */
export function nextSpot(spots: readonly Spot[], from: Spot, code: string): Spot | null {
  const along = spots.filter(({ row }) => row === from.row).sort((a, b) => a.column - b.column)
  const across = spots
    .filter(({ column }) => column === from.column)
    .sort((a, b) => a.y - b.y || a.row - b.row)
  const step = (line: Spot[], by: 1 | -1): Spot => line[line.indexOf(from) + by] ?? from
  switch (code) {
    case 'ArrowLeft':
      return step(along, -1)
    case 'ArrowRight':
      return step(along, 1)
    case 'ArrowUp':
      return step(across, -1)
    case 'ArrowDown':
      return step(across, 1)
    case 'Home':
      return along[0] ?? from
    case 'End':
      return along.at(-1) ?? from
    default:
      return null
  }
}
