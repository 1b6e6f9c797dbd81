import type { Attainment } from '#contract/attainment.ts'
import type { Bound, Coverage, Rank } from '#contract/common.ts'

/** What a walk over an answer finds of one figure of any type. `printed`: what it states, to compare it with itself. */
export type Found = {
  id: string
  isKnown: boolean
  printed: string
  sources: string[]
  bound: Bound | null
  rule: string | null
  coverage: Coverage | null
}

type Shape = Record<string, unknown>

function objectsIn(value: unknown): Shape[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  return [value as Shape, ...Object.values(value).flatMap(objectsIn)]
}

/** Counts, quotients, places and parts of a whole: everything with an id and sources that states something. */
export const figuresIn = (answer: unknown): Found[] =>
  objectsIn(answer).flatMap(found => {
    const { id, sources, value, rank, part, bound, rule, coverage } = found
    if (typeof id !== 'string' || !id.includes(':') || !Array.isArray(sources)) return []
    const stated = 'rank' in found ? rank : 'whole' in found ? part : value
    const isKnown =
      'rank' in found ? (rank as Rank).status !== 'unknown' : stated !== null && stated !== undefined
    return [
      {
        id,
        isKnown,
        printed: JSON.stringify(stated ?? null),
        sources: sources as string[],
        bound: (bound ?? null) as Bound | null,
        rule: (rule ?? null) as string | null,
        coverage: (coverage ?? null) as Coverage | null,
      },
    ]
  })

export const attainmentsIn = (answer: unknown): Attainment[] =>
  objectsIn(answer).filter(found => 'met' in found && 'target' in found) as unknown as Attainment[]

export const ranksIn = (answer: unknown): Rank[] =>
  objectsIn(answer).filter(found => 'tied' in found && 'of' in found) as unknown as Rank[]
