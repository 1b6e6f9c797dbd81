import type { Break, Figure, Meta, Quotient, RankFigure } from '#contract/common.ts'
import type { IndicatorId } from '#contract/indicators.ts'
import type { Balance } from '#contract/membership.ts'

/** Small contract-shaped answers for tests of shapes and panels. */
export const figure = (value: number | null, change: Partial<Figure> = {}): Figure => ({
  id: 'observation:a:2017:admitted',
  value,
  unit: 'person',
  bound: 'exact',
  rule: 'reported',
  coverage: null,
  sources: value === null ? [] : ['s'],
  ...change,
})

/** Money for each member; `null`: the money is not known. */
export const perMember = (value: number | null, members = 50): Quotient => ({
  id: 'amountPerMember:a:2017',
  value,
  unit: 'vndPerPerson',
  numerator: figure(value === null ? null : value * members, { id: 'amount:a:2017', unit: 'vnd' }),
  denominator: figure(members, { id: 'observation:a:2017:closing' }),
  reason: value === null ? 'unknown' : null,
  sources: ['s'],
})

export const partial = (value: number, reported: number, expected: number): Figure =>
  figure(value, { rule: 'sumOfUnits', coverage: { reported, expected } })

/** A quotient in percent, of two figures. */
export const quotient = (
  value: number | null,
  [numerator, denominator]: readonly [number | null, number | null],
  reason: Quotient['reason'] = value === null ? 'unknown' : null,
): Quotient => ({
  id: 'density:a:2017',
  value,
  unit: 'percent',
  numerator: figure(numerator, { id: 'observation:a:2017:closing' }),
  denominator: figure(denominator, { id: 'observation:a:2017:labourForce' }),
  reason,
  sources: ['s'],
})

export const rank = (place: number | null, change: Partial<RankFigure['rank']> = {}): RankFigure => ({
  id: 'rankEntry:overall:a',
  rank: {
    status: place === null ? 'unknown' : 'exact',
    min: place,
    max: place,
    of: 14,
    tied: false,
    ...change,
  },
  sources: ['s'],
})

export const unit = (id: string, name = id) => ({
  id,
  name: { vi: `Công đoàn ${name}`, en: null },
  shortName: { vi: name, en: null },
})

export const meta = (change: Partial<Meta> = {}): Meta => ({
  unit: unit('a', 'An'),
  period: '2017',
  periodTo: '2017',
  asOf: null,
  scope: 'managed',
  reported: 1,
  expected: 1,
  provenance: ['seed'],
  breaks: [],
  warnings: [],
  sources: [
    {
      id: 's',
      kind: 'seed',
      title: { vi: 'Bài báo', en: 'Article' },
      locator: null,
      publishedAt: '2018-01-19',
      asOf: null,
      recordedBy: null,
    },
  ],
  ...change,
})

export const breakAt = (period: string, date: string): Break => ({
  date,
  period,
  kind: 'merge',
  from: { id: 'old', name: { vi: 'Cũ', en: null } },
  to: { id: 'a', name: { vi: 'An', en: null } },
  basis: { vi: 'Nghị quyết', en: null },
})

export const balance = (
  period: string,
  terms: Partial<Record<IndicatorId, number | null>>,
  net: number | null = null,
): Balance => ({
  period,
  unitId: 'a',
  terms: Object.fromEntries(
    Object.entries(terms).map(([id, value]) => [id, figure(value, { id: `observation:a:${period}:${id}` })]),
  ),
  net: figure(net, { id: `net:a:${period}`, rule: 'difference' }),
  left: figure(null, { id: `left:a:${period}`, rule: 'sumOfCauses' }),
})
