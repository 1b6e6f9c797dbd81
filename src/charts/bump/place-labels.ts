import { spread } from '../scale.ts'

/** A label that wants to stand at `y`. The lower `priority`, the later it gives way where not all have room. */
export type Wanted = { key: string; y: number; priority: number }
export type Room = { top: number; bottom: number; gap: number }

/**
 * Where each label stands so that none overlap, by key. They keep their order and stay between `top` and `bottom`;
 * labels that want the same place (ties) are stacked. What has no room at this height is left out.
 */
export function placeLabels(wanted: readonly Wanted[], room: Room): Map<string, number> {
  const most = Math.max(0, Math.floor((room.bottom - room.top) / room.gap + 1e-9) + 1)
  const kept = new Set(
    wanted
      .toSorted((a, b) => a.priority - b.priority)
      .slice(0, most)
      .map(label => label.key),
  )
  const shown = wanted.filter(label => kept.has(label.key))
  const ys = spread(
    shown.map(label => label.y),
    room.gap,
    room.top,
    room.bottom,
  )
  return new Map(shown.map((label, i) => [label.key, ys[i] ?? label.y]))
}
