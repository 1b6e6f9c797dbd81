import { describe, expect, it } from 'vitest'
import { seededRandom } from '#server/datasets/seeded-random.ts'
import { cell } from '../sample-specs.test-data.ts'
import type { WaterfallRow } from '../spec.ts'
import { isJoined, levelsOf } from './levels.ts'

const row = (role: WaterfallRow['role'], value: number | null): WaterfallRow => ({
  key: `${role}:${value}`,
  label: '',
  role,
  cell: cell(value),
})
const places = (...rows: WaterfallRow[]) => levelsOf(rows).map(({ from, to }) => [from, to])

describe('levelsOf', () => {
  it('moves the stock by each cause', () => {
    expect(places(row('stock', 80), row('up', 10), row('down', 4), row('stock', 86))).toEqual([
      [80, 80],
      [80, 90],
      [90, 86],
      [86, 86],
    ])
  })
  it('counts back from the closing after a cause that is not known', () => {
    expect(
      places(row('stock', 80), row('up', 10), row('down', null), row('down', 4), row('stock', 85)),
    ).toEqual([
      [80, 80],
      [80, 90],
      [null, null],
      [89, 85],
      [85, 85],
    ])
  })
  it('stands on the closing alone where the opening is not known', () => {
    expect(places(row('stock', null), row('up', 10), row('stock', 85))).toEqual([
      [null, null],
      [75, 85],
      [85, 85],
    ])
  })
  it('places nothing without a stock', () => {
    expect(places(row('stock', null), row('up', 10), row('stock', null))).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ])
  })
  it('breaks the chain where the terms do not add up', () => {
    const levels = levelsOf([row('stock', 80), row('up', 10), row('stock', 85)])
    expect([isJoined(levels[0], levels[1]), isJoined(levels[1], levels[2])]).toEqual([true, false])
  })
  it('is one chain exactly when every term is known and they add up', () => {
    const random = seededRandom('levelsOf')
    for (let i = 0; i < 500; i++) {
      const opening = random.int(50, 90)
      const flows = Array.from({ length: 6 }, (_, n) => row(n < 3 ? 'up' : 'down', random.int(0, 9)))
      const closing = flows.reduce(
        (sum, f) => sum + (f.role === 'up' ? 1 : -1) * (f.cell.value ?? 0),
        opening,
      )
      const gap = random.pick([0, 0, 1, -2])
      const hole = random.pick([null, null, random.int(0, 5)])
      const rows = [
        row('stock', opening),
        ...flows.map((f, n) => (n === hole ? row(f.role, null) : f)),
        row('stock', closing + gap),
      ]
      const levels = levelsOf(rows)
      const isChain = levels.slice(1).every((level, n) => isJoined(levels[n], level))
      expect(isChain).toBe(gap === 0 && hole === null)
    }
  })
})
