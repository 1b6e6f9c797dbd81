import type { CountUnit, Figure, Meta, RankFigure, SourceId, SourceKind } from '#contract/common.ts'
import { daysOf, monthId, type PeriodId, yearOf, yearsBetween } from '#contract/period.ts'
import type { Random } from '#server/datasets/seeded-random.ts'
import { chance, someCount } from './random-parts.ts'
import { someRank } from './random-places.ts'

/** A figure as the server makes it: a sum over missing parts is a lower bound, an unknown one has no source. */
export function someFigure(r: Random, change: Partial<Figure> = {}, value = () => someCount(r)): Figure {
  const expected = r.int(2, 130)
  const base = { id: 'observation:a:2017:x', unit: 'person' as CountUnit, rule: 'sumOfUnits' as const }
  const coverage = chance(r, 0.4) ? { reported: expected, expected } : null
  const known = { ...base, bound: 'exact' as const, coverage, value: value(), sources: someSources(r) }
  if (chance(r, 0.12)) return { ...known, value: null, coverage: null, sources: [], ...change }
  if (chance(r, 0.08)) return { ...known, bound: r.pick(['atLeast', 'atMost', 'about'] as const), ...change }
  if (chance(r, 0.08))
    return { ...known, bound: 'atLeast', coverage: { reported: r.int(1, expected - 1), expected }, ...change }
  return { ...known, ...change }
}

export const wholeFigure = (r: Random, value: number, change: Partial<Figure> = {}): Figure => ({
  id: 'target:a:2017',
  unit: 'person',
  bound: 'exact',
  rule: 'reported',
  coverage: null,
  value,
  sources: someSources(r),
  ...change,
})

export const someSources = (r: Random): SourceId[] => [r.pick(['s', 'd'])]

export const someRankFigure = (r: Random, of: number): RankFigure => ({
  id: 'rankEntry:x:a',
  rank: someRank(r, of),
  sources: someSources(r),
})

export const someUnit = (id: string) => ({
  id,
  name: { vi: `Công đoàn ${id.toUpperCase()}`, en: null },
  shortName: { vi: id.toUpperCase(), en: null },
})

/** Breaks in the years of the answer and the one before them, warnings, a day, invented sources: each now and then. */
export function someMeta(r: Random, period: PeriodId, periodTo: PeriodId = period): Meta {
  const expected = r.int(1, 130)
  const coverage = { reported: r.int(0, expected), expected }
  const years = yearsBetween(String(Number(yearOf(period)) - 1), yearOf(periodTo))
  const breaks = chance(r, 0.3) ? [monthId(r.pick(years), r.int(1, 12))] : []
  return {
    unit: someUnit('a'),
    period,
    periodTo,
    asOf: chance(r, 0.3) ? '2017-12-31' : null,
    scope: 'managed',
    ...coverage,
    provenance: r.pick([['seed'], ['demo'], ['seed', 'demo']] as const).slice(),
    breaks: breaks.map(month => ({
      date: daysOf(month).from,
      period: month,
      kind: r.pick(['rename', 'merge', 'split', 'transfer', 'dissolve'] as const),
      from: { id: 'b', name: { vi: 'B', en: null } },
      to: { id: 'a', name: { vi: 'A', en: null } },
      basis: { vi: 'Nghị quyết', en: null },
    })),
    warnings: [
      ...(chance(r, 0.3) ? [{ code: 'units-missing' as const, coverage }] : []),
      ...(chance(r, 0.3)
        ? [{ code: 'months-missing' as const, coverage: { reported: 7, expected: 12 } }]
        : []),
    ],
    sources: [source('s', 'seed'), source('d', 'demo')],
  }
}

const source = (id: SourceId, kind: SourceKind) => ({
  id,
  kind,
  title: { vi: 'Bài', en: 'Text' },
  locator: null,
  publishedAt: null,
  asOf: null,
  recordedBy: null,
})
