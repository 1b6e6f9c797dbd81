import type { UnitId } from '#contract/common.ts'
import { type FactOf, factId } from '#contract/facts.ts'
import type { Honours, RatingOfYear } from '#contract/honours.ts'
import { compareCodes, MOST_YEARS, shiftYear, type YearId, yearsBetween } from '#contract/period.ts'
import { RATING_SCHEMES } from '#contract/rating-schemes.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Context, Handler } from '../context.ts'
import { readFacts } from '../store/facts.ts'
import { childrenOf, comparedUnits, unitRef } from '../store/reference.ts'
import { countsFor, everBelow } from '../units/below.ts'
import { lastMonthOf } from '../units/lifetime.ts'
import { periodsIn } from '../units/periods.ts'
import { breaksSince } from '../units/series.ts'
import { groupAwards } from './awards.ts'

export const getHonours: Handler<'getHonours'> = async (context, { params: { unitId }, query: { year } }) => {
  requireUnit(context, unitId)
  const { awards, coverage } = await awardsOf(context, unitId, year)
  const ratings = await historyOf(context, unitId, year)
  const byUnit = await ratingsByUnit(context, unitId, year)
  const used = new Set([...ratings, ...byUnit.rows].map(({ rating }) => rating?.schemeId ?? null))
  const hasOwn = awards.length > 0 || ratings.some(entry => entry.year === year && entry.rating !== null)
  return await answer(
    context,
    {
      unitId,
      period: year,
      ...(coverage ?? { reported: hasOwn ? 1 : 0, expected: 1 }),
      breaks: breaksSince(context.reference, unitId, year),
    },
    {
      ratings,
      schemes: RATING_SCHEMES.filter(scheme => used.has(scheme.id)),
      byUnit,
      awards: groupAwards(awards, { unitId, year, coverage }),
    },
  )
}

/** Awards of a unit and the units below it; `coverage`: how many units right below hold some, of all there are. */
export async function awardsOf(context: Context, unitId: UnitId, year: YearId) {
  const { db, reference } = context
  const children = childrenOf(reference, unitId, lastMonthOf(reference, unitId, year))
  const where = { unit_id: everBelow(reference, unitId), period_id: periodsIn(year) }
  const awards = (await readFacts(db, 'award', where)).filter(countsFor(reference, unitId))
  const holding = children.filter(child => awards.some(countsFor(reference, child)))
  return {
    awards: awards.sort((a, b) => compareCodes(a.unitId, b.unitId) || compareCodes(a.id, b.id)),
    coverage: children.length === 0 ? null : { reported: holding.length, expected: children.length },
  }
}

async function historyOf(context: Context, unitId: UnitId, year: YearId): Promise<Honours['ratings']> {
  const first = shiftYear(year, 1 - MOST_YEARS)
  const years = yearsBetween(first, year)
  const found = await readFacts(context.db, 'rating', { unit_id: [unitId], period_id: years })
  const all = years.map(y => ({ year: y, rating: shown(found.find(({ periodId }) => periodId === y)) }))
  const start = all.findIndex(({ rating }) => rating !== null)
  return start === -1 ? [] : all.slice(start)
}

async function ratingsByUnit(context: Context, unitId: UnitId, year: YearId): Promise<Honours['byUnit']> {
  const { relation, ids } = comparedUnits(context.reference, unitId, year)
  const found = await readFacts(context.db, 'rating', { unit_id: ids, period_id: [year] })
  const byUnit = new Map(found.map(rating => [rating.unitId, rating]))
  const rows = ids.map(id => ({
    unit: unitRef(context.reference, id),
    own: id === unitId,
    rating: shown(byUnit.get(id)),
  }))
  return { relation, rows: found.length === 0 ? [] : rows }
}

function shown(rating: FactOf<'rating'> | undefined): RatingOfYear | null {
  if (rating === undefined) return null
  const { label, givenBy, kept, schemeId, level, selfScore, givenScore, failedConditions, sourceId } = rating
  return {
    figureId: factId(rating),
    label,
    givenBy,
    kept,
    schemeId,
    level,
    selfScore,
    givenScore,
    gap: selfScore === null || givenScore === null ? null : Math.round((givenScore - selfScore) * 100) / 100,
    failedConditions,
    sources: [sourceId],
  }
}
