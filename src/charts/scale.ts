/** Where values and slots lie. Lengths in px; no drawing here. */
export type Scale = { min: number; max: number; ticks: number[] }

/**
 * Round axis ticks that enclose all values, at most `most` of them, never finer than whole numbers.
 * `zero`: columns grow from zero; without it an axis may start higher when the values lie close together.
 */
export function niceScale(values: readonly number[], zero: boolean, most = 6): Scale {
  const lowest = Math.min(...values)
  const highest = Math.max(...values)
  if (values.length === 0) return { min: 0, max: 1, ticks: [0, 1] }
  const fromZero = zero || (lowest >= 0 && lowest < (highest - lowest) * 2)
  const low = fromZero ? Math.min(0, lowest) : lowest
  const high = fromZero ? Math.max(0, highest) : highest
  const step = niceStep((high === low ? 1 : high - low) / (most - 1), low, high, most)
  const first = Math.floor(low / step)
  const last = Math.max(Math.ceil(high / step), first + 1)
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
  return { min: first * step, max: last * step, ticks }
}

/** Distance from the top of a plot of the given height. */
export const yOf = (scale: Scale, value: number, top: number, bottom: number): number =>
  top + ((scale.max - value) / (scale.max - scale.min)) * (bottom - top)

/** Moves labels apart so that none overlap, keeping their order and staying inside. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y)
  let floor = top
  for (const label of order) {
    label.y = Math.max(label.y, floor)
    floor = label.y + gap
  }
  let ceiling = bottom
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, ceiling)
    ceiling = label.y - gap
  }
  const placed = [...wanted]
  for (const { y, i } of order) placed[i] = y
  return placed
}

/** 1, 2 or 5 times a power of ten, at least 1, and so coarse that the ticks do not exceed `most`. */
function niceStep(wanted: number, low: number, high: number, most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(wanted, 1)))
  const steps = [1, 2, 5, 10, 20].map(n => n * power)
  return steps.find(s => Math.ceil(high / s) - Math.floor(low / s) + 1 <= most) ?? 20 * power
}
