import { describe, expect, it } from 'vitest'
import { seededRandom } from '#server/datasets/seeded-random.ts'
import { placeLabels, type Wanted } from './place-labels.ts'

const at = (key: string, y: number, priority = 1): Wanted => ({ key, y, priority })
const placed = (map: Map<string, number>) => [...map]

describe('placeLabels', () => {
  it('leaves labels that have room where they want to be', () => {
    expect(placed(placeLabels([at('a', 10), at('b', 40)], { top: 0, bottom: 50, gap: 20 }))).toEqual([
      ['a', 10],
      ['b', 40],
    ])
  })
  it('stacks a tie downwards, into the places that a tie leaves free', () => {
    const labels = [at('a', 20), at('b', 20), at('c', 20), at('d', 80)]
    expect(placed(placeLabels(labels, { top: 0, bottom: 100, gap: 20 }))).toEqual([
      ['a', 20],
      ['b', 40],
      ['c', 60],
      ['d', 80],
    ])
  })
  it('drops what matters least where not all have room', () => {
    const labels = [at('a', 0), at('own', 10, 0), at('c', 20)]
    expect(placed(placeLabels(labels, { top: 0, bottom: 20, gap: 20 }))).toEqual([
      ['a', 0],
      ['own', 20],
    ])
    expect(placed(placeLabels(labels, { top: 0, bottom: 5, gap: 20 }))).toEqual([['own', 5]])
  })

  it('never overlaps, keeps the order and stays inside, at any height', () => {
    for (let n = 0; n < 500; n++) {
      const random = seededRandom(`labels:${n}`)
      const room = { top: random.int(0, 30), bottom: random.int(60, 600), gap: random.int(8, 40) }
      const wanted = Array.from({ length: random.int(1, 27) }, (_, i) =>
        at(String(i), random.int(room.top, room.bottom), i === 3 ? 0 : 1),
      )
      const result = placeLabels(wanted, room)
      const shown = wanted
        .filter(label => result.has(label.key))
        .map(label => ({ ...label, at: result.get(label.key) ?? Number.NaN }))
        .sort((a, b) => a.at - b.at)
      expect(shown.length).toBe(Math.min(wanted.length, Math.floor((room.bottom - room.top) / room.gap) + 1))
      if (wanted.length > 3) expect(result.has('3')).toBe(true)
      for (const [i, label] of shown.entries()) {
        const before = shown[i - 1]
        expect(label.at).toBeGreaterThanOrEqual(room.top)
        expect(label.at).toBeLessThanOrEqual(room.bottom)
        if (before === undefined) continue
        expect(label.at - before.at).toBeGreaterThanOrEqual(room.gap - 1e-9)
        expect(before.y).toBeLessThanOrEqual(label.y)
      }
    }
  })
})
