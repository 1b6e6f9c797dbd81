/** Repeatable chance for invented figures. */
export type Random = {
  /** 0 ≤ x < 1. */
  next: () => number
  /** Whole number from `min` to `max`, both included. */
  int: (min: number, max: number) => number
  pick: <T>(items: readonly T[]) => T
  shuffle: <T>(items: readonly T[]) => T[]
  /** Throws `total` single pieces into boxes, each box as likely as its weight; the boxes add up to `total`. */
  spread: (total: number, weights: readonly number[]) => number[]
  /** How many of `count` trials succeed when each does with `chance`. */
  successes: (count: number, chance: number) => number
}

/**
 * Generator named by a text: FNV-1a turns the name into a state, mulberry32 steps it. Every purpose takes a name of
 * its own ('admitted:bo-de:2016'), so that a figure added somewhere moves no other figure.
 */
export function seededRandom(name: string): Random {
  let state = hashOf(name)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(items: readonly T[]): T => {
    const picked = items[int(0, items.length - 1)]
    if (picked === undefined) throw new RangeError('nothing to pick from')
    return picked
  }
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map(item => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item)
  const spread = (total: number, weights: readonly number[]) => {
    const boxes = weights.map(() => 0)
    const all = weights.reduce((sum, weight) => sum + weight, 0)
    for (let piece = 0; piece < total; piece++) {
      const box = boxAt(weights, next() * all)
      boxes[box] = (boxes[box] ?? 0) + 1
    }
    return boxes
  }
  const successes = (count: number, chance: number) => {
    let hits = 0
    for (let trial = 0; trial < count; trial++) if (next() < chance) hits++
    return hits
  }
  return { next, int, pick, shuffle, spread, successes }
}

/** The box that a point on the line of all weights, laid end to end, falls into. */
function boxAt(weights: readonly number[], point: number): number {
  let end = 0
  for (const [box, weight] of weights.entries()) {
    end += weight
    if (point < end) return box
  }
  return weights.length - 1
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
