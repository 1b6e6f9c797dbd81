import type { Series, SeriesRole } from './spec.ts'

/**
 * How a series looks: follows from its role and its place among the series of that role, nothing else.
 * `paint` and `fill` name CSS variables of ui/tokens.css; `weight` is a share of the text size.
 */
export type Look = { paint: string; fill: string; dash: string | undefined; weight: number; sample: string }

const DASHES = [undefined, '7 4', '2 4', '10 3 2 3']

const PAINTS: Record<SeriesRole, readonly string[]> = {
  own: ['own', 'cat-1', 'cat-2', 'cat-4'],
  context: ['context'],
  previous: ['previous'],
  target: ['target'],
  up: ['up'],
  down: ['down'],
  net: ['net'],
}

/** The looks of the series of one panel, in their order. */
export function looksOf(series: readonly Series[]): Look[] {
  const seen = new Map<SeriesRole, number>()
  return series.map(({ role }) => {
    const nth = seen.get(role) ?? 0
    seen.set(role, nth + 1)
    return lookOf(role, nth)
  })
}

function lookOf(role: SeriesRole, nth: number): Look {
  const paints = PAINTS[role]
  const name = paints[nth % paints.length] ?? 'context'
  const tint = nth === 0 || role === 'own' ? '' : `-${Math.min(nth, 3) + 1}`
  const hasTints = role === 'up' || role === 'down'
  return {
    paint: `var(--series-${name})`,
    fill: `var(--series-${role === 'previous' ? 'previous-fill' : name}${hasTints ? tint : ''})`,
    dash: role === 'target' ? '7 4' : role === 'previous' ? '3 3' : DASHES[nth % DASHES.length],
    weight: role === 'own' ? 0.19 : role === 'target' ? 0.12 : 0.09,
    sample: `${role}${hasTints ? tint : ''}${role === 'own' && nth > 0 ? `-${nth + 1}` : ''}`,
  }
}
