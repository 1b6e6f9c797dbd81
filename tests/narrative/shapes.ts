import type { ChartSpec } from '#app/charts/spec.ts'
import { membershipChart } from '#app/features/membership/membership-chart.ts'
import { admissionsChart } from '#app/features/new-members/admissions-chart.ts'
import { attainmentChart } from '#app/features/new-members/attainment-chart.ts'
import { progressChart } from '#app/features/new-members/progress-chart.ts'
import { overviewFinding } from '#app/features/overview/finding.ts'
import { kpiTiles } from '#app/features/overview/kpi-tiles.ts'
import { narrative } from '#app/features/overview/narrative.ts'
import { membersChart, shareChart as overviewShare } from '#app/features/overview/overview-charts.ts'
import { historyChart } from '#app/features/rankings/history-chart.ts'
import { leagueChart, matrixChart, shareChart } from '#app/features/rankings/rankings-charts.ts'
import { breakdownChart } from '#app/features/welfare/breakdown-chart.ts'
import { welfareChart } from '#app/features/welfare/welfare-chart.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope, Meta } from '#contract/common.ts'
import type { Random } from '#server/datasets/seeded-random.ts'
import {
  hasDirection,
  hasMoved,
  isAgainstShare,
  isAgainstYearBefore,
  isCourse,
  isStockTrend,
  type Judge,
  none,
} from './answer-claims.ts'
import type { Claim } from './claims.ts'
import { count } from './numbers.ts'
import { randomMembership, randomNewMembers, randomOverview } from './random-answers.ts'
import { someMeta } from './random-figures.ts'
import { randomHistory, randomLeague, randomRankings } from './random-rankings.ts'
import { randomWelfare } from './random-welfare.ts'

/** What a shape made of an answer, and how its words are judged. */
export type Made = {
  answer: { meta: Meta; data: unknown }
  spec: ChartSpec | null
  /** Other texts made of the same answer. */
  texts?: string[]
  /** Numbers that follow from the answer by the one rule of this shape. */
  derived?: string[]
  judge: Judge
}

const nonNull = <T>(found: T | null): T => {
  if (found === null) throw new Error('this answer always has one')
  return found
}

export const SHAPES: Record<string, (r: Random, t: Translate) => Made> = {
  membership: (r, t) => {
    const answer = randomMembership(r)
    const stocks = answer.data.series.flatMap(({ terms }) => [terms.opening, terms.closing])
    const known = stocks.flatMap(figure => (figure?.value == null ? [] : [figure.value]))
    const last =
      answer.data.series.findLast(({ terms }) => terms.closing?.value != null)?.terms.closing?.value ?? 0
    const gaps = answer.data.series.filter(({ terms }) => terms.closing?.value == null).length
    return {
      answer,
      spec: membershipChart(answer, t),
      derived: [...known.map(value => count(Math.abs(last - value))), count(gaps)],
      judge: isStockTrend(
        answer.data.series.map(({ period, terms }) => ({
          period,
          from: [terms.opening, terms.closing],
          to: terms.closing,
        })),
        answer.meta,
      ),
    }
  },
  admissions: (r, t) => {
    const answer = randomNewMembers(r)
    const { total, previousYear } = answer.data
    return {
      answer,
      spec: admissionsChart(answer, t),
      derived: [count(Math.abs((total.value ?? 0) - (previousYear.value ?? 0)))],
      judge: isAgainstYearBefore(total, previousYear, answer.meta),
    }
  },
  progress: (r, t) => {
    const answer = randomNewMembers(r)
    const { cumulative, attainment } = answer.data
    const last = cumulative.findLast(({ actual }) => actual.value !== null)
    const [done, aim] = [last?.actual.value ?? 0, attainment?.target.value ?? 0]
    const since = cumulative.flatMap(({ actual }) =>
      actual.value === null ? [] : [count(done - actual.value)],
    )
    return {
      answer,
      spec: progressChart(answer, t),
      derived: [`${done}/${aim}`, count(Math.abs(done - (last?.proRata ?? 0))), ...since],
      judge: isAgainstShare(last?.actual, last?.proRata ?? null),
    }
  },
  attainment: (r, t) => {
    const answer = randomNewMembers(r)
    const { byUnit, attainment } = answer.data
    const all = [
      ...byUnit.rows.map(row => row.attainment),
      ...(byUnit.relation === 'children' ? [] : [attainment]),
    ]
    const judged = all.flatMap(found => (found?.met == null ? [] : [found.met]))
    return {
      answer,
      spec: attainmentChart(answer, t),
      derived: [`${judged.filter(Boolean).length}/${judged.length}`],
      judge: none,
    }
  },
  welfare: (r, t) => {
    const answer = randomWelfare(r)
    return { answer, spec: welfareChart(answer, t), judge: none }
  },
  breakdown: (r, t) => {
    const answer = randomWelfare(r)
    const measure = r.pick(['activities', 'amount', 'gift'] as const)
    return {
      answer,
      spec: breakdownChart(answer, r.pick(['category', 'funding'] as const), measure, t),
      judge: none,
    }
  },
  league: (r, t) => {
    const league = randomLeague(r, r.pick(['overall', 'union'] as const))
    const meta = someMeta(r, '2017')
    return {
      answer: { meta, data: league },
      spec: leagueChart('overall', league, { meta, top: null }, t),
      judge: hasMoved([league], t),
    }
  },
  matrix: (r, t) => {
    const answer = randomRankings(r)
    const matrix = nonNull(answer.data.matrix)
    const shown = { meta: answer.meta, top: r.pick([null, 5]), sort: null }
    const size = [matrix.rows, matrix.units].map(({ length }) => count(length))
    return {
      answer,
      spec: matrixChart(matrix, { ...shown, overall: answer.data.overall }, t),
      derived: size,
      judge: none,
    }
  },
  share: (r, t) => {
    const answer = randomRankings(r)
    return { answer, spec: shareChart(nonNull(answer.data.matrix), answer, t), judge: none }
  },
  history: (r, t) => {
    const answer = randomHistory(r)
    return {
      answer,
      spec: historyChart(answer, { top: r.pick([null, 2]), focus: null }, t),
      judge: isCourse(answer.data, t),
    }
  },
  'overview members': (r, t) => {
    const answer = randomOverview(r)
    return {
      answer,
      spec: membersChart(answer, t),
      judge: isStockTrend(
        answer.data.members.map(({ period, closing }) => ({ period, from: [closing], to: closing })),
        answer.meta,
      ),
    }
  },
  'overview share': (r, t) => {
    const answer = randomOverview(r)
    return { answer, spec: overviewShare(answer, t), judge: none }
  },
  'overview words': (r, t) => {
    const answer = randomOverview(r)
    const finding = overviewFinding(answer, t)
    const lines = Object.values(kpiTiles(answer, t)).flatMap(tiles =>
      tiles.flatMap(tile => tile.lines.map(({ text }) => text)),
    )
    return {
      answer,
      spec: null,
      texts: [narrative(answer, t), ...(finding === null ? [] : [finding]), ...lines],
      judge: overviewJudge(answer, t),
    }
  },
}

const isOfNumber = ({ key }: Claim): boolean => !key.includes('movement') || key.endsWith('steady')

function overviewJudge({ data }: Envelope<ReturnType<typeof randomOverview>['data']>, t: Translate): Judge {
  const changes = data.kpis.flatMap(kpi => (kpi.type === 'count' && kpi.change !== null ? [kpi.change] : []))
  const moved = data.kpis.filter(kpi => kpi.type === 'rank')
  const byPlace = hasMoved(moved, t)
  return claim =>
    // Where nothing changed, English says the same of a place and of a number.
    byPlace(claim) || (isOfNumber(claim) && changes.some(change => hasDirection(change, claim, t)))
}
