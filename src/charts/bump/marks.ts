import type { FigureId, Rank } from '#contract/common.ts'
import type { BumpSpec } from '../spec.ts'
import { type BumpLayout, spanOf, xOfYear, yOfPlace } from './layout.ts'
import { placeLabels } from './place-labels.ts'

/** A place of one row in one year. `y` to `yEnd`: a span where the source gives a range, else one point. */
export type Point = {
  row: number
  column: number
  x: number
  y: number
  yEnd: number
  rank: Rank
  figureId: FigureId
}
/** A name at an end. `from`: the height of the place it names. */
export type EndName = { row: number; side: 'left' | 'right'; y: number; from: number; rank: Rank }
export type BumpMarks = {
  points: Point[]
  names: EndName[] /** Rows without a name at the right end. */
  unnamed: number[]
}

/** Everything that lies over the lines, and where. */
export function bumpMarks(spec: BumpSpec, layout: BumpLayout): BumpMarks {
  const points = spec.rows.flatMap((_, row) =>
    spec.categories.flatMap((_category, column) => pointAt(spec, layout, row, column)),
  )
  const names = [...endNames(spec, layout, 'left'), ...endNames(spec, layout, 'right')]
  const named = new Set(names.filter(({ side }) => side === 'right').map(({ row }) => row))
  return {
    points: besideTies(points, layout),
    names,
    unnamed: spec.rows.flatMap((_, i) => (named.has(i) ? [] : [i])),
  }
}

function pointAt(spec: BumpSpec, layout: BumpLayout, row: number, column: number): Point[] {
  const cell = spec.rows[row]?.cells[column]
  const span = spanOf(cell?.rank)
  if (!cell || span === null) return []
  const x = xOfYear(layout, column, spec.categories.length)
  return [
    {
      row,
      column,
      x,
      y: yOfPlace(layout, span.min),
      yEnd: yOfPlace(layout, span.max),
      rank: cell.rank,
      figureId: cell.figureId,
    },
  ]
}

/** Units on one place stand side by side, so that each of them can be seen and pressed. */
function besideTies(points: readonly Point[], { em }: BumpLayout): Point[] {
  const groups = Map.groupBy(points, ({ column, y, yEnd }) => `${column}/${y}/${yEnd}`)
  return points.map(point => {
    const group = groups.get(`${point.column}/${point.y}/${point.yEnd}`) ?? [point]
    const offset = group.indexOf(point) - (group.length - 1) / 2
    return { ...point, x: point.x + offset * em * Math.min(1, 2 / group.length) }
  })
}

function endNames(spec: BumpSpec, layout: BumpLayout, side: EndName['side']): EndName[] {
  const column = side === 'left' ? 0 : spec.categories.length - 1
  const ends = spec.rows.flatMap((row, i) => {
    const rank = row.cells[column]?.rank
    const span = spanOf(rank)
    if (rank === undefined || span === null) return []
    const from = (yOfPlace(layout, span.min) + yOfPlace(layout, span.max)) / 2
    const priority = row.own ? 0 : row.key === spec.focus ? 1 : 2
    return [{ row: i, key: row.key, y: from, from, rank, priority }]
  })
  const ordered = ends.toSorted((a, b) => a.y - b.y || a.priority - b.priority)
  const room = { top: layout.top, bottom: layout.bottom, gap: layout.row * 0.98 }
  const placed = placeLabels(ordered, room)
  return ordered.flatMap(({ row, key, from, rank }) => {
    const y = placed.get(key)
    return y === undefined ? [] : [{ row, side, y, from, rank }]
  })
}
