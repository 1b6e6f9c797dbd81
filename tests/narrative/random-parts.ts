import type { Cell, ChartHead } from '#app/charts/spec.ts'
import type { Language } from '#app/i18n/language.ts'
import type { Random } from '#server/datasets/seeded-random.ts'

export const chance = (r: Random, of: number): boolean => r.next() < of

/** Mostly large, so that a number cannot be right by accident; sometimes 0, 1 or 2. */
export const someCount = (r: Random): number => (chance(r, 0.2) ? r.int(0, 2) : r.int(3, 40_000))

export function cell(r: Random, value: () => number = () => someCount(r)): Cell {
  const expected = r.int(2, 130)
  const base = { bound: 'exact' as const, figureId: null, coverage: null }
  if (chance(r, 0.12)) return { ...base, value: null }
  if (chance(r, 0.1))
    return { ...base, value: value(), bound: r.pick(['atLeast', 'atMost', 'about'] as const) }
  if (chance(r, 0.1)) {
    const coverage = { reported: r.int(1, expected - 1), expected }
    return { ...base, value: value(), bound: 'atLeast', coverage }
  }
  return { ...base, value: value(), coverage: chance(r, 0.2) ? { reported: expected, expected } : null }
}

export function head(r: Random, language: Language): ChartHead {
  const expected = r.int(2, 130)
  return {
    id: 'random',
    language,
    title: 'Abc',
    subtitle: 'Def',
    summary: chance(r, 0.5) ? 'Abc' : 'Abc. Ghi.',
    sources: [],
    provenance: r.pick([['seed'], ['demo'], ['seed', 'demo']] as const).slice(),
    asOf: null,
    reported: chance(r, 0.3) ? { reported: r.int(0, expected), expected } : null,
    notes: [],
  }
}
