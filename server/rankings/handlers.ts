import { answer, requireUnit } from '../answer.ts'
import type { Handler } from '../context.ts'
import { requireYears } from '../years.ts'
import { explanationOf } from './explanation.ts'
import { historyOf } from './history.ts'
import { leagueOf, matrixOf } from './leagues.ts'

export const getRankings: Handler<'getRankings'> = async (
  context,
  { params: { unitId }, query: { year } },
) => {
  requireUnit(context, unitId)
  const overall = await leagueOf(context, unitId, year, 'overall')
  const union = await leagueOf(context, unitId, year, 'union')
  const matrix = await matrixOf(context, unitId, year)
  const reported = [overall, union, matrix].filter(part => part !== null).length
  return await answer(
    context,
    { unitId, period: year, reported: reported > 0 ? 1 : 0, expected: 1 },
    { overall, union, matrix },
  )
}

export const getRankingHistory: Handler<'getRankingHistory'> = async (
  context,
  { params: { unitId }, query: { set, from, to } },
) => {
  requireUnit(context, unitId)
  const years = requireYears(from, to)
  const history = await historyOf(context, unitId, years, set)
  const reported = history.years.some(({ scheme }) => scheme !== null) ? 1 : 0
  return await answer(context, { unitId, period: from, periodTo: to, reported, expected: 1 }, history)
}

export const getRankExplanation: Handler<'getRankExplanation'> = async (
  context,
  { params: { unitId }, query: { year, set } },
) => {
  requireUnit(context, unitId)
  const explanation = await explanationOf(context, unitId, year, set)
  const reported = explanation.state === 'noRanking' ? 0 : 1
  return await answer(context, { unitId, period: year, reported, expected: 1 }, explanation)
}
