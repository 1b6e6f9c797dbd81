import type { Figure, UnitId } from '#contract/common.ts'
import { factId, type Theme } from '#contract/facts.ts'
import type { Kpi, Overview } from '#contract/overview.ts'
import { monthsOf, shiftYear, type YearId, yearsBetween } from '#contract/period.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Context, Handler } from '../context.ts'
import { attainmentsOf } from '../new-members/attainments.ts'
import { foundingsOf } from '../new-members/foundings.ts'
import { NOTHING } from '../observations/combine.ts'
import { toFigure } from '../observations/figure.ts'
import { resolveMonths } from '../observations/resolve-months.ts'
import { resolvePeriod } from '../observations/resolve-period.ts'
import { keyOf } from '../observations/store.ts'
import { leagueOf, matrixOf } from '../rankings/leagues.ts'
import { readFacts } from '../store/facts.ts'
import { comparedUnits } from '../store/reference.ts'
import { breaksOf, brokenSince, unitInMonth } from '../units/series.ts'
import { activitiesOf } from '../welfare/listing.ts'
import { countOf } from '../welfare/summary.ts'

const YEARS_BEFORE = 4

export const getOverview: Handler<'getOverview'> = async (
  context,
  { params: { unitId }, query: { year } },
) => {
  requireUnit(context, unitId)
  const kpis = [...(await countKpis(context, unitId, year)), ...(await rankKpis(context, unitId, year))]
  const first = shiftYear(year, -YEARS_BEFORE)
  const [members] = kpis
  const children = comparedUnits(context.reference, unitId, year).relation === 'children'
  const coverage =
    members?.type === 'count' && children && members.figure.coverage !== null
      ? members.figure.coverage
      : { reported: members?.type === 'count' && members.figure.value !== null ? 1 : 0, expected: 1 }
  return await answer(
    context,
    { unitId, period: year, ...coverage, breaks: breaksOf(context.reference, unitId, first, year) },
    {
      kpis,
      themes: await themesOf(context, unitId, year),
      rating: await ratingOf(context, unitId, year),
      members: await membersByMonth(context, unitId, first, year),
    },
  )
}

async function countKpis(context: Context, unitId: UnitId, year: YearId): Promise<Kpi[]> {
  const past = shiftYear(year, -1)
  const broken = brokenSince(context.reference, unitId, year)
  const now = await resolvePeriod(context, [unitId], year, ['closing', 'admitted'])
  const before = broken ? new Map() : await resolvePeriod(context, [unitId], past, ['closing', 'admitted'])
  const figure = (indicator: 'closing' | 'admitted', period: YearId) =>
    toFigure(
      unitId,
      period,
      indicator,
      (period === year ? now : before).get(keyOf(unitId, period, indicator)) ?? NOTHING,
    )
  const attainments = await attainmentsOf(context, new Map([[unitId, figure('admitted', year)]]), year)
  const foundings = await foundingsOf(context, unitId, year)
  const earlierFoundings = await foundingsOf(context, unitId, past)
  const activities = await activitiesOf(context, unitId, year)
  const earlier = await activitiesOf(context, unitId, past)
  const activityCount = countOf(
    `activities:${unitId}:${year}`,
    activities.activities,
    activities.open,
    activities.coverage,
  )
  return [
    countKpi('members', figure('closing', year), figure('closing', past)),
    {
      ...countKpi('newMembers', figure('admitted', year), figure('admitted', past)),
      attainment: attainments.get(unitId) ?? null,
    },
    countKpi(
      'newUnions',
      foundings.total,
      broken ? nothingFounded(earlierFoundings.total) : earlierFoundings.total,
    ),
    countKpi(
      'activities',
      activityCount,
      countOf(
        `activities:${unitId}:${past}`,
        broken ? [] : earlier.activities,
        earlier.open,
        broken ? null : earlier.coverage,
      ),
    ),
  ]
}

const nothingFounded = (figure: Figure): Figure => ({ ...figure, value: null, sources: [] })

/** Change against the year before; only between exact figures that rest on the same number of units. */
function countKpi(
  id: Extract<Kpi, { type: 'count' }>['id'],
  figure: Figure,
  previousYear: Figure,
): Extract<Kpi, { type: 'count' }> {
  const comparable = figure.bound === 'exact' && previousYear.bound === 'exact'
  const change =
    comparable && figure.value !== null && previousYear.value !== null
      ? figure.value - previousYear.value
      : null
  return { type: 'count', id, figure, previousYear, change, attainment: null }
}

async function rankKpis(context: Context, unitId: UnitId, year: YearId): Promise<Kpi[]> {
  const overall = await leagueOf(context, unitId, year, 'overall')
  const union = await leagueOf(context, unitId, year, 'union')
  const matrix = await matrixOf(context, unitId, year)
  const kpis: Kpi[] = []
  if (overall?.own)
    kpis.push({
      type: 'rank',
      id: 'wardRank',
      figure: overall.own,
      previous: overall.previous,
      movement: overall.movement,
    })
  if (union?.own)
    kpis.push({
      type: 'rank',
      id: 'unionRank',
      figure: union.own,
      previous: union.previous,
      movement: union.movement,
    })
  if (matrix) kpis.push({ type: 'part', id: 'topRanks', k: matrix.top.k, figure: matrix.top.share })
  return kpis
}

async function themesOf(context: Context, unitId: UnitId, year: YearId): Promise<Overview['themes']> {
  const themes = await readFacts(context.db, 'theme', { unit_id: [unitId], year: [year, shiftYear(year, 1)] })
  const shown = (theme: Theme) => ({
    figureId: factId(theme),
    year: theme.year,
    issuer: theme.issuer,
    text: theme.text,
    sources: [theme.sourceId],
  })
  return themes.map(shown).sort((a, b) => Number(a.year) - Number(b.year))
}

async function ratingOf(context: Context, unitId: UnitId, year: YearId): Promise<Overview['rating']> {
  const [rating] = await readFacts(context.db, 'rating', { unit_id: [unitId], period_id: [year] })
  if (!rating) return null
  const { label, givenBy, kept, sourceId } = rating
  return { figureId: factId(rating), label, givenBy, kept, sources: [sourceId] }
}

async function membersByMonth(
  context: Context,
  unitId: UnitId,
  from: YearId,
  to: YearId,
): Promise<Overview['members']> {
  const months = yearsBetween(from, to).flatMap(monthsOf)
  const shown = new Map(months.map(month => [month, unitInMonth(context.reference, unitId, month)]))
  const units = [...new Set([...shown.values()].filter(id => id !== null))]
  const parts = await resolveMonths(context, units, months, ['closing'])
  return months.map(period => {
    const unit = shown.get(period) ?? null
    return {
      period,
      closing: toFigure(
        unit ?? unitId,
        period,
        'closing',
        unit === null ? NOTHING : parts.get(keyOf(unit, period, 'closing')),
      ),
    }
  })
}
