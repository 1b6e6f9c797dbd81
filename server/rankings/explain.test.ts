import { describe, expect, it } from 'vitest'
import { seededRandom } from '../datasets/seeded-random.ts'
import {
  type Added,
  contributionsOf,
  leaveOneOut,
  nextBetter,
  placeOf,
  type Scored,
  type Sheet,
  smallestChanges,
  totalOf,
  totalsOf,
} from './explain.ts'

/**
 * Worked by hand. Points in hundredths; the second criterion counts twice.
 *
 * | unit | tổ chức (20) | chăm lo (10, ×2) | tài chính (20) | total | place |
 * | --- | --- | --- | --- | --- | --- |
 * | A | 18,00 | 9,50 → 19,00 | 19,00 | 56,00 | 1 |
 * | B | 19,50 | 8,75 → 17,50 | 17,50 | 54,50 | 2 |
 * | C | 19,50 | 8,50 → 17,00 | 18,00 | 54,50 | 2 |
 * | D | 17,00 | 7,00 → 14,00 | 20,00 | 51,00 | 4 |
 *
 * B lacks 1,50 to reach A: 0,75 in "chăm lo" (it counts twice) is enough and is the least; 0,50 is left in "tổ chức".
 * Without "tổ chức": A 38, B 35, C 35, D 34. Without "chăm lo": A 37, B 37, C 37,5, D 37. Without "tài chính": A 37,
 * B 37, C 36,5, D 31.
 */
const SHEET: Sheet = {
  criteria: [
    { id: 'to-chuc', max: 2000, weight: 1 },
    { id: 'cham-lo', max: 1000, weight: 2 },
    { id: 'tai-chinh', max: 2000, weight: 1 },
  ],
  units: [
    { unitId: 'a', points: [1800, 950, 1900] },
    { unitId: 'b', points: [1950, 875, 1750] },
    { unitId: 'c', points: [1950, 850, 1800] },
    { unitId: 'd', points: [1700, 700, 2000] },
  ],
}
const unitOf = (sheet: Sheet, id: string): Scored =>
  sheet.units.find(unit => unit.unitId === id) ?? { unitId: id, points: [] }
const placeIn = (sheet: Sheet, id: string) => placeOf(totalsOf(sheet), id)

describe('worked by hand', () => {
  it('adds contributions up to the total', () => {
    expect(contributionsOf(SHEET, unitOf(SHEET, 'b'))).toEqual([1950, 1750, 1750])
    expect([...totalsOf(SHEET).values()]).toEqual([5600, 5450, 5450, 5100])
  })
  it('shares a place and skips the next', () => {
    expect(['a', 'b', 'c', 'd'].map(id => placeIn(SHEET, id))).toMatchObject([
      { min: 1, tied: false },
      { min: 2, tied: true },
      { min: 2, tied: true },
      { min: 4, tied: false },
    ])
  })
  it('finds the smallest change: one criterion, and of those the fewest points', () => {
    expect(nextBetter(totalsOf(SHEET), 'b')).toEqual(['a'])
    expect(smallestChanges(SHEET, unitOf(SHEET, 'b'), 150)).toEqual([
      [{ criterionId: 'cham-lo', points: 75 }],
    ])
  })
  it('takes two criteria only where one is not enough', () => {
    expect(nextBetter(totalsOf(SHEET), 'd')).toEqual(['b', 'c'])
    expect(smallestChanges(SHEET, unitOf(SHEET, 'd'), 700)).toEqual([
      [
        { criterionId: 'to-chuc', points: 100 },
        { criterionId: 'cham-lo', points: 300 },
      ],
    ])
  })
  it('knows when not even full marks are enough, and when nobody is better', () => {
    expect(smallestChanges(SHEET, unitOf(SHEET, 'd'), 901)).toEqual([])
    expect(nextBetter(totalsOf(SHEET), 'a')).toEqual([])
  })
  it('ranks anew without each criterion', () => {
    expect(leaveOneOut(SHEET, 'b').map(rank => [rank?.min, rank?.tied])).toEqual([
      [2, true],
      [2, true],
      [1, true],
    ])
  })
  it('never takes a missing score for 0: nobody has a place', () => {
    const units = SHEET.units.map(unit =>
      unit.unitId === 'd' ? { ...unit, points: [1700, null, 2000] } : unit,
    )
    const open = { ...SHEET, units }
    expect(totalOf(open, unitOf(open, 'd'))).toBeNull()
    expect([placeIn(open, 'a'), leaveOneOut(open, 'a')]).toMatchObject([null, [null, { min: 2 }, null]])
  })
})

describe('random sheets', () => {
  const sheets = Array.from({ length: 250 }, (_, n) => randomSheet(n))

  it('contributions add up exactly', () => {
    for (const sheet of sheets)
      for (const unit of sheet.units)
        expect(contributionsOf(sheet, unit).reduce((sum: number, c) => sum + (c ?? Number.NaN), 0)).toBe(
          totalOf(sheet, unit),
        )
  })

  it('the smallest change gains a place, and nothing smaller does', () => {
    for (const sheet of sheets) {
      const totals = totalsOf(sheet)
      for (const unit of sheet.units) {
        const [next] = nextBetter(totals, unit.unitId)
        const before = placeIn(sheet, unit.unitId)?.min ?? 0
        if (next === undefined) {
          expect(before).toBe(1)
          continue
        }
        const gap = (totals.get(next) ?? 0) - (totals.get(unit.unitId) ?? 0)
        const [way] = smallestChanges(sheet, unit, gap)
        const best = bruteForce(sheet, unit, before)
        expect(way === undefined ? null : sizeOf(way)).toEqual(best)
        if (way !== undefined)
          expect(placeIn(changed(sheet, unit, way), unit.unitId)?.min ?? 0).toBeLessThan(before)
      }
    }
  })

  it('leaving one out is ranking anew without it', () => {
    for (const sheet of sheets)
      for (const [left, rank] of leaveOneOut(sheet, 'u0').entries()) {
        const rest = {
          criteria: sheet.criteria.filter((_, i) => i !== left),
          units: sheet.units.map(u => ({ ...u, points: u.points.filter((_, i) => i !== left) })),
        }
        expect(rank).toEqual(placeIn(rest, 'u0'))
      }
  })
})

/** Small numbers, so that every change can be tried. */
function randomSheet(n: number): Sheet {
  const random = seededRandom(`sheet:${n}`)
  const criteria = Array.from({ length: random.int(1, 4) }, (_, i) => ({
    id: `c${i}`,
    max: random.int(1, 5),
    weight: random.int(1, 3),
  }))
  const units = Array.from({ length: random.int(1, 6) }, (_, i) => ({
    unitId: `u${i}`,
    points: criteria.map(({ max }) => random.int(0, max)),
  }))
  return { criteria, units }
}

const sizeOf = (way: Added): [criteria: number, points: number] => [
  way.length,
  way.reduce((sum, { points }) => sum + points, 0),
]

const changed = (sheet: Sheet, unit: Scored, way: Added): Sheet => ({
  ...sheet,
  units: sheet.units.map(other =>
    other.unitId === unit.unitId
      ? {
          ...other,
          points: other.points.map(
            (points, i) =>
              (points ?? 0) +
              (way.find(({ criterionId }) => criterionId === sheet.criteria[i]?.id)?.points ?? 0),
          ),
        }
      : other,
  ),
})

/** Tries every raise of every criterion; the fewest criteria, then the fewest points, that gain a place. */
function bruteForce(sheet: Sheet, unit: Scored, before: number): [number, number] | null {
  let ways: Added[] = [[]]
  for (const [i, { id, max }] of sheet.criteria.entries()) {
    const room = max - (unit.points[i] ?? 0)
    const raises = Array.from({ length: room + 1 }, (_, points) => points)
    ways = ways.flatMap(way =>
      raises.map(points => (points === 0 ? way : [...way, { criterionId: id, points }])),
    )
  }
  const gaining = ways.filter(way => (placeIn(changed(sheet, unit, way), unit.unitId)?.min ?? 0) < before)
  const sizes = gaining.map(sizeOf).sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return sizes[0] ?? null
}
