import { describe, expect, it } from 'vitest'
import { bump } from '../sample-bump.test-data.ts'
import { chartToTable } from '../to-table.ts'
import { initialsOf } from './initials.ts'
import { layoutBump, yOfPlace } from './layout.ts'
import { lineData, linesOf } from './lines.ts'
import { bumpMarks } from './marks.ts'
import { nextSpot } from './use-bump-keys.ts'

const WIDE = layoutBump(bump, { width: 1000, em: 16 })
const NARROW = layoutBump(bump, { width: 240, em: 16 })

describe('lines', () => {
  it('join exact places only, and only within years that compare', () => {
    expect(lineData(bump)).toEqual([
      { column: 0, '0/0': 3, '1/0': 1, '2/0': 2, '3/0': null },
      { column: 1, '0/0': 2, '1/0': 2, '2/0': 1, '3/0': 4 },
      { column: 2, '0/1': 1, '1/1': 2, '2/1': null, '3/1': null },
    ])
  })
  it('paint the own one last, in front of the one in focus', () => {
    expect(linesOf({ ...bump, focus: 'ck' }).map(line => `${line.key} ${line.look}`)).toEqual([
      '1/0 other',
      '1/1 other',
      '3/0 other',
      '3/1 other',
      '2/0 focus',
      '2/1 focus',
      '0/0 own',
      '0/1 own',
    ])
  })
})

describe('marks', () => {
  const { points, names, unnamed } = bumpMarks(bump, WIDE)
  it('put 1 on top and draw a range as a span', () => {
    const at = (row: number, column: number) => points.find(p => p.row === row && p.column === column)
    expect(at(0, 2)?.y).toBe(WIDE.top)
    expect([at(2, 2)?.y, at(2, 2)?.yEnd]).toEqual([yOfPlace(WIDE, 3), yOfPlace(WIDE, 4)])
    expect([at(3, 0), at(3, 2)]).toEqual([undefined, undefined])
  })
  it('set a tie side by side on its place', () => {
    const tied = points.filter(p => p.column === 1 && p.rank.tied)
    expect(new Set(tied.map(p => p.y)).size).toBe(1)
    expect(Math.abs((tied[0]?.x ?? 0) - (tied[1]?.x ?? 0))).toBe(16)
  })
  it('name each line at its ends and list who has no place there', () => {
    const right = names.filter(({ side }) => side === 'right').map(({ row }) => row)
    expect([right, unnamed]).toEqual([[0, 1, 2], [3]])
  })
  it('shorten the names where there is no room', () => {
    expect([WIDE.names, layoutBump(bump, { width: 330, em: 16 }).names, NARROW.names]).toEqual([
      'both',
      'right',
      'short',
    ])
  })
})

it('walks along a unit and from place to place', () => {
  const spot = (row: number, column: number, y: number) => ({ row, column, y })
  const spots = [spot(0, 0, 30), spot(0, 1, 20), spot(1, 0, 10), spot(1, 1, 40), spot(0, 2, 20)]
  const from = spots[0] ?? spot(0, 0, 30)
  const reached = ['ArrowRight', 'ArrowUp', 'ArrowDown', 'End', 'KeyA'].map(code =>
    nextSpot(spots, from, code),
  )
  expect(reached).toEqual([spot(0, 1, 20), spot(1, 0, 10), from, spot(0, 2, 20), null])
})

it('shortens names without making two the same', () => {
  expect(initialsOf(['Thượng Thanh', 'Phúc Lợi', 'Phú Lãm', 'An', 'An Bình', 'Ái'])).toEqual([
    'TT',
    'PhúcL',
    'PhúL',
    'A',
    'AB',
    'Á',
  ])
})

it('prints every place as a table, and nothing where a unit took no part', () => {
  expect(chartToTable(bump).rows.map(r => [r.head, ...r.cells.map(c => c.text)])).toEqual([
    ['Thượng Thanh', '3/4', '=2/4', '1/4'],
    ['Bồ Đề', '1/4', '=2/4', '2/4'],
    ['Cự Khối', '2/4', '1/4', '3–4/4'],
    ['Việt Hưng', '', '4/4', 'không xếp hạng'],
  ])
})
