import { answer, requireUnit } from '../answer.ts'
import type { Handler } from '../context.ts'
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
