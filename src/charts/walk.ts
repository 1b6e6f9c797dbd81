import { leaveToFigure } from './leave-to-figure.ts'

const ITEMS = 'button.figure-button, table button'

/**
 * One Tab stop for all numbers inside `root`. ← → go through a row, ↑ ↓ to the row above or below at the same place,
 * Home and End to its ends, with Ctrl to the first and last number of all; Esc leaves to the figure around it.
 * A row is the next `[data-row]` or `tr` around a number, else the outermost `li`. Returns what undoes it.
 */
export function makeWalkable(root: HTMLElement): () => void {
  let stop: HTMLElement | null = null
  // Where the walk up and down started, kept while it passes rows that have nothing there.
  let place: Place | null = null

  const settle = (): void => {
    const items = itemsOf(root)
    if (stop === null || !items.includes(stop)) stop = items[0] ?? null
    for (const item of items) item.tabIndex = item === stop ? 0 : -1
  }
  const onFocusIn = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !target.matches(ITEMS) || target === stop) return
    stop = target
    settle()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event
    if (event.altKey || event.metaKey || event.isComposing || !(target instanceof HTMLElement)) return
    if (!target.matches(ITEMS)) return
    if (event.key === 'Escape') {
      leaveToFigure(root)
      return
    }
    const rows = rowsOf(root)
    const isVertical = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (!isVertical) place = null
    else place ??= placeOf(target, rows)
    const next = step(event, target, rows, place)
    if (next === null) return
    event.preventDefault()
    next.focus()
  }

  const observer = new MutationObserver(settle)
  observer.observe(root, { childList: true, subtree: true })
  root.addEventListener('focusin', onFocusIn)
  root.addEventListener('keydown', onKeyDown)
  settle()
  return () => {
    observer.disconnect()
    root.removeEventListener('focusin', onFocusIn)
    root.removeEventListener('keydown', onKeyDown)
    for (const item of itemsOf(root)) item.removeAttribute('tabindex')
  }
}

type Row = HTMLElement[]
type Place = { index: number; x: number }

const itemsOf = (root: HTMLElement): Row => [...root.querySelectorAll<HTMLElement>(ITEMS)]

function rowsOf(root: HTMLElement): Row[] {
  const rows = new Map<Element, Row>()
  for (const item of itemsOf(root)) {
    const around = rowAround(item, root)
    const row = rows.get(around)
    if (row === undefined) rows.set(around, [item])
    else row.push(item)
  }
  return [...rows.values()]
}

function rowAround(item: HTMLElement, root: HTMLElement): Element {
  const marked = item.closest('[data-row], tr')
  if (marked !== null && root.contains(marked)) return marked
  let outermost: Element | null = null
  for (let at: Element | null = item; at !== null && at !== root; at = at.parentElement)
    if (at.tagName === 'LI') outermost = at
  return outermost ?? root
}

function step({ key, ctrlKey }: KeyboardEvent, from: HTMLElement, rows: Row[], place: Place | null) {
  const r = rows.findIndex(row => row.includes(from))
  const row = rows[r] ?? []
  const i = row.indexOf(from)
  switch (key) {
    case 'ArrowLeft':
      return row[Math.max(0, i - 1)] ?? null
    case 'ArrowRight':
      return row[Math.min(row.length - 1, i + 1)] ?? null
    case 'ArrowUp':
      return r === 0 ? from : nearest(rows[r - 1] ?? row, place)
    case 'ArrowDown':
      return r === rows.length - 1 ? from : nearest(rows[r + 1] ?? row, place)
    case 'Home':
      return (ctrlKey ? rows[0] : row)?.[0] ?? null
    case 'End':
      return (ctrlKey ? rows.at(-1) : row)?.at(-1) ?? null
    default:
      return null
  }
}

const placeOf = (item: HTMLElement, rows: Row[]): Place => ({
  index: rows.find(row => row.includes(item))?.indexOf(item) ?? 0,
  x: centre(item),
})

/** What stands under or over a place on screen; of those that stand equally near, the one with the same number in its row. */
function nearest(row: Row, place: Place | null): HTMLElement | null {
  const { index, x } = place ?? { index: 0, x: 0 }
  const distance = (item: HTMLElement): number => Math.abs(centre(item) - x)
  const least = Math.min(...row.map(distance))
  const near = row.filter(item => distance(item) <= least + 1)
  const same = row[Math.min(index, row.length - 1)]
  return (same !== undefined && near.includes(same) ? same : near[0]) ?? null
}

function centre(item: HTMLElement): number {
  const { left, width } = item.getBoundingClientRect()
  return left + width / 2
}
