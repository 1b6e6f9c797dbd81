import type { Pace } from '#contract/attainment.ts'
import type { Envelope, Figure } from '#contract/common.ts'
import { INDICATOR_IDS } from '#contract/indicators.ts'
import type { Balance, Membership } from '#contract/membership.ts'
import type { NewMembers } from '#contract/new-members.ts'
import type { Overview } from '#contract/overview.ts'
import { monthId, monthsOf, type PeriodId, yearsBetween } from '#contract/period.ts'
import type { Random } from '#server/datasets/seeded-random.ts'
import { attainmentOf, cumulated, proRataOf } from '#server/new-members/rules.ts'
import { NOTHING } from '#server/observations/combine.ts'
import { topShare } from '#server/rankings/rules.ts'
import { someFigure, someMeta, someRankFigure, someUnit, wholeFigure } from './random-figures.ts'
import { chance } from './random-parts.ts'
import { randomLeague } from './random-rankings.ts'

const YEAR = '2017'
const PERIODS = {
  month: monthsOf(YEAR),
  quarter: [1, 2, 3, 4].map(n => `${YEAR}-Q${n}`),
  half: [1, 2].map(n => `${YEAR}-H${n}`),
  year: yearsBetween('2013', YEAR),
}

export function randomMembership(r: Random): Envelope<Membership> {
  const years = yearsBetween(String(2018 - r.int(1, 3)), YEAR)
  const months = years.flatMap(monthsOf)
  const narrow = chance(r, 0.3) ? r.int(0, 20) : null
  const hasStock = chance(r, 0.9)
  const figure = (id: string): Figure =>
    id === 'opening' || id === 'closing'
      ? hasStock
        ? someFigure(r, {}, narrow === null ? undefined : () => narrow + r.int(0, 2))
        : wholeFigure(r, 0, { value: null, sources: [] })
      : someFigure(r)
  const balance = (period: PeriodId): Balance => ({
    period,
    unitId: 'a',
    terms: Object.fromEntries(INDICATOR_IDS.map(id => [id, figure(id)])),
    net: someFigure(r),
    left: someFigure(r),
  })
  return {
    meta: someMeta(r, years[0] ?? YEAR, YEAR),
    data: {
      series: months.map(balance),
      years: [],
      byUnit: { relation: 'sisters', rows: [] },
    },
  }
}

export function randomNewMembers(r: Random): Envelope<NewMembers> {
  const near = chance(r, 0.4) ? r.int(1, 20) : null
  const figure = () => someFigure(r, {}, near === null ? undefined : () => near + r.int(0, 2))
  const target = (): Figure | null => (chance(r, 0.2) ? null : wholeFigure(r, near ?? r.int(0, 40_000)))
  const pace = (): Pace | null => {
    if (chance(r, 0.7)) return null
    const [missing, monthsLeft] = [r.int(1, 40_000), r.int(1, 11)]
    const through = monthId(YEAR, 12 - monthsLeft)
    return { through, missing, monthsLeft, perMonth: Math.ceil(missing / monthsLeft) }
  }
  const row = (id: string) => {
    const admitted = figure()
    const attainment = attainmentOf(admitted, target(), pace())
    return { unit: someUnit(id), admitted, previousYear: figure(), attainment }
  }
  const aim = target()
  const step = r.pick(['month', 'quarter', 'half', 'year'] as const)
  const lines = [0, 1].map(() => cumulated(monthsOf(YEAR).map(figure)))
  const known = lines[0]?.findLast(({ value }) => value !== null)
  const total: Figure = {
    ...figure(),
    ...NOTHING,
    ...known,
    bound: lines[0]?.at(-1)?.value === null ? 'atLeast' : (known?.bound ?? 'exact'),
  }
  const point = (line: number, i: number): Figure => ({ ...figure(), ...NOTHING, ...lines[line]?.[i] })
  return {
    meta: someMeta(r, YEAR),
    data: {
      step,
      calendar: r.pick(['civil', 'union'] as const),
      columns: PERIODS[step].map(period => ({ period, admitted: figure(), previousYear: figure() })),
      total,
      previousYear: figure(),
      attainment: attainmentOf(total, aim, pace()),
      cumulative: monthsOf(YEAR).map((period, i) => ({
        period,
        actual: point(0, i),
        previousYear: point(1, i),
        proRata: proRataOf(aim, i + 1, 12),
      })),
      byUnit: {
        relation: r.pick(['children', 'sisters'] as const),
        rows: [...'bcdef'].slice(r.int(0, 5)).map(row),
      },
      foundings: { total: figure(), byMerger: figure(), events: [] },
    },
  }
}

/** As the server compares: nothing across a break, and only exact figures. */
export function randomOverview(r: Random): Envelope<Overview> {
  const meta = someMeta(r, YEAR)
  const isBroken = meta.breaks.length > 0
  const countKpi = (id: 'members' | 'newMembers' | 'newUnions' | 'activities') => {
    const figure = someFigure(r)
    const previousYear = isBroken ? wholeFigure(r, 0, { value: null, sources: [] }) : someFigure(r)
    const comparable = figure.bound === 'exact' && previousYear.bound === 'exact'
    const target = id === 'newMembers' && chance(r, 0.7) ? wholeFigure(r, r.int(1, 40_000)) : null
    return {
      type: 'count' as const,
      id,
      figure,
      previousYear,
      change:
        comparable && figure.value !== null && previousYear.value !== null
          ? figure.value - previousYear.value
          : null,
      attainment: attainmentOf(figure, target),
    }
  }
  const rankKpi = (id: 'wardRank' | 'unionRank') => {
    const { own, previous, movement } = randomLeague(r, 'overall')
    return own === null ? [] : [{ type: 'rank' as const, id, figure: own, previous, movement }]
  }
  const cells = Array.from({ length: r.int(0, 27) }, () => someRankFigure(r, 14))
  const k = r.int(1, 14)
  return {
    meta,
    data: {
      kpis: [
        ...(['members', 'newMembers', 'newUnions', 'activities'] as const).map(countKpi),
        ...(['wardRank', 'unionRank'] as const).flatMap(rankKpi),
        ...(chance(r, 0.8)
          ? [
              {
                type: 'part' as const,
                id: 'topRanks' as const,
                k,
                figure: topShare('topRanks:a:2017', cells, k),
              },
            ]
          : []),
      ],
      themes: [],
      rating: chance(r, 0.5)
        ? {
            figureId: 'rating:a:2017',
            label: { vi: 'vững mạnh', en: 'strong' },
            givenBy: null,
            kept: chance(r, 0.5),
            sources: ['s'],
          }
        : null,
      members: yearsBetween('2015', YEAR)
        .flatMap(monthsOf)
        .map(period => ({ period, closing: someFigure(r, { id: `observation:a:${period}:closing` }) })),
    },
  }
}
