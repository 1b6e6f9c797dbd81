import type { BumpSpec, Cell, ContributionsSpec, LeagueSpec, MatrixSpec } from '#app/charts/spec.ts'
import type { Language } from '#app/i18n/language.ts'
import type { Rank } from '#contract/common.ts'
import { yearsBetween } from '#contract/period.ts'
import type { Random } from '#server/datasets/seeded-random.ts'
import { cell, chance, head } from './random-parts.ts'

export function someRank(r: Random, of: number): Rank {
  const min = r.int(1, of)
  const max = r.int(min, of)
  const rank = { status: 'exact' as const, min, max: min, of, tied: chance(r, 0.2) }
  if (chance(r, 0.2)) return { ...rank, min: 1, max: 1 }
  if (chance(r, 0.5)) return rank
  if (chance(r, 0.4)) return { ...rank, status: 'range', max, tied: false }
  const none = { min: null, max: null, of, tied: false }
  if (chance(r, 0.3)) return { ...none, status: 'notRanked' }
  return { ...none, status: 'unknown', ...r.pick([{}, { min }, { max }]) }
}

export function league(r: Random, language: Language): LeagueSpec {
  const of = r.int(1, 40)
  return {
    ...head(r, language),
    kind: 'league',
    of,
    top: chance(r, 0.3) ? 5 : null,
    since: null,
    rows: Array.from({ length: r.int(0, of) }, (_, i) => ({
      key: `row-${i}`,
      label: `Unit ${i}`,
      own: i === 0,
      moved: null,
      rank: someRank(r, of),
      figureId: 'rank:x',
    })),
  }
}

export function matrix(r: Random, language: Language): MatrixSpec {
  const of = r.int(2, 14)
  const columns = Array.from({ length: of }, (_, i) => ({ key: `c-${i}`, label: `Ward ${i}`, own: i === 1 }))
  return {
    ...head(r, language),
    kind: 'matrix',
    k: r.int(1, of),
    shown: null,
    sort: null,
    since: null,
    columns,
    rows: Array.from({ length: r.int(0, 27) }, (_, i) => ({
      key: `r-${i}`,
      label: `Office ${i}`,
      moved: null,
      cells: columns.map(() => ({ rank: someRank(r, of), figureId: 'rank:x' })),
    })),
  }
}

export function bump(r: Random, language: Language): BumpSpec {
  const of = r.int(2, 14)
  const length = r.int(2, 6)
  return {
    ...head(r, language),
    kind: 'bump',
    of,
    categories: yearsBetween('2012', String(2011 + length)).map((id, i) => ({
      id,
      label: id,
      joins: i > 0 && chance(r, 0.8),
    })),
    rows: Array.from({ length: r.int(0, of) }, (_, i) => ({
      key: `row-${i}`,
      label: `Unit ${i}`,
      short: `U${i}`,
      own: i === 0,
      cells: Array.from({ length }, () =>
        chance(r, 0.1) ? null : { rank: someRank(r, chance(r, 0.9) ? of : of + 1), figureId: 'rank:x' },
      ),
    })),
    focus: null,
    hidden: chance(r, 0.5) ? 0 : r.int(1, 20),
  }
}

export function contributions(r: Random, language: Language): ContributionsSpec {
  const aboveLabel = chance(r, 0.7) ? 'Next' : null
  const beside = (): Cell | null => (aboveLabel === null ? null : cell(r))
  return {
    ...head(r, language),
    kind: 'contributions',
    unitLabel: 'points',
    aboveLabel,
    rows: Array.from({ length: r.int(0, 7) }, (_, i) => ({
      key: `row-${i}`,
      label: `Criterion ${i}`,
      note: 'given by X',
      own: cell(r),
      above: beside(),
      most: 40_000,
      added: chance(r, 0.2) ? r.int(1, 30) : 0,
      without: 'place 1',
    })),
    total: { own: cell(r), above: beside(), most: 40_000 },
  }
}
