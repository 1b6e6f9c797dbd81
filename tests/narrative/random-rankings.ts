import type { Envelope } from '#contract/common.ts'
import { yearsBetween } from '#contract/period.ts'
import type { League, RankingHistory, Rankings } from '#contract/rankings.ts'
import type { Random } from '#server/datasets/seeded-random.ts'
import { movementOf, topShare } from '#server/rankings/rules.ts'
import { someMeta, someRankFigure, someUnit } from './random-figures.ts'
import { chance } from './random-parts.ts'

const YEAR = '2017'

const schemeOf = (set: 'overall' | 'union' | 'departments', n: number, year = YEAR): League['scheme'] => ({
  id: `${set}-${year}`,
  year,
  set,
  title: { vi: 'Thi đua', en: null },
  evaluator: { vi: 'Quận', en: null },
  named: true,
  subject: set === 'union' ? 'ward-union' : 'ward',
  n,
  method: 'decision',
  family: set,
})

const someMovement = (r: Random): number | null => (chance(r, 0.5) ? null : r.int(-3, 3))

export function randomLeague(r: Random, set: 'overall' | 'union'): League {
  const n = r.int(1, 20)
  const own = chance(r, 0.1) ? null : someRankFigure(r, n)
  const previous = chance(r, 0.3) ? null : someRankFigure(r, n)
  const rows = [...'bcdefgh'].slice(r.int(0, 7)).map(id => ({
    unit: someUnit(id),
    own: false,
    figure: someRankFigure(r, n),
    movement: someMovement(r),
  }))
  return {
    scheme: schemeOf(set, n),
    own,
    previous,
    movement: own === null ? null : movementOf(own.rank, previous?.rank ?? null),
    rows: own === null ? rows : [{ unit: someUnit('a'), own: true, figure: own, movement: null }, ...rows],
  }
}

export function randomRankings(r: Random): Envelope<Rankings> {
  const n = r.int(2, 6)
  const rows = Array.from({ length: r.int(1, 12) }, () => ({
    scheme: schemeOf('departments', n),
    cells: Array.from({ length: n }, () => someRankFigure(r, n)),
    movement: someMovement(r),
  }))
  const k = r.int(1, n)
  const own = rows.flatMap(({ cells }) => cells.slice(0, 1))
  return {
    meta: someMeta(r, YEAR),
    data: {
      overall: randomLeague(r, 'overall'),
      union: randomLeague(r, 'union'),
      matrix: {
        units: [...'abcdef'].slice(0, n).map(id => ({ unit: someUnit(id), own: id === 'a' })),
        rows,
        top: { k, share: topShare('topRanks:a:2017', own, k) },
      },
    },
  }
}

export function randomHistory(r: Random): Envelope<RankingHistory> {
  const years = yearsBetween('2013', YEAR)
  const n = r.int(2, 14)
  return {
    meta: someMeta(r, '2013', YEAR),
    data: {
      set: r.pick(['overall', 'union'] as const),
      years: years.map((year, i) => ({
        year,
        scheme: chance(r, 0.9) ? schemeOf('overall', n, year) : null,
        joinsBefore: i > 0 && chance(r, 0.85),
      })),
      units: [...'abcd'].map(id => ({
        unit: someUnit(id),
        own: id === 'a',
        places: years.map(() => (chance(r, 0.1) ? null : someRankFigure(r, n))),
      })),
    },
  }
}
