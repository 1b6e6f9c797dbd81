import type { UnitRef } from '#contract/common.ts'
import type { RankEntry } from '#contract/facts.ts'
import type { FigurePart } from '#contract/figures.ts'
import { YearId } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { countFoundings, foundingsOf } from '../new-members/foundings.ts'
import { targetsOf } from '../new-members/targets.ts'
import { matrixOf } from '../rankings/leagues.ts'
import { rankOf } from '../rankings/rules.ts'
import { factsById } from '../store/facts.ts'
import { type StoredScheme, unitRef } from '../store/reference.ts'
import type { Found } from './found.ts'
import { honourPart } from './honour-figure.ts'
import { activityPart, costPart } from './welfare-figure.ts'
import { workPart } from './work-figure.ts'

/** A figure that is one stored fact other than an observation. */
export async function factFigure(context: Context, id: string): Promise<Found | null> {
  if (id.endsWith(COST)) return await costFigure(context, id)
  const fact = (await factsById(context.db, [id])).get(id)?.value
  if (!fact) return await missingFact(context, id)
  const unit: UnitRef = unitRef(context.reference, fact.unitId)
  switch (fact.entity) {
    case 'activity':
      return { shown: activityPart(context, fact), parts: [] }
    case 'unionEvent': {
      const figure = countFoundings(id, [fact])
      return {
        shown: {
          id,
          subject: { measure: 'event' },
          unit,
          period: fact.periodId,
          shown: { type: 'count', figure },
        },
        parts: [],
      }
    }
    case 'theme':
      return {
        shown: {
          id,
          subject: { measure: 'theme', text: fact.text },
          unit,
          period: fact.year,
          shown: { type: 'text' },
        },
        parts: [],
      }
    case 'rating':
      return {
        shown: {
          id,
          subject: {
            measure: 'rating',
            label: fact.label,
            selfScore: fact.selfScore,
            givenScore: fact.givenScore,
          },
          unit,
          period: fact.periodId,
          shown: { type: 'text' },
        },
        parts: [],
      }
    case 'target': {
      const figure = (await targetsOf(context, [fact.unitId], fact.periodId, fact.indicatorId)).get(
        fact.unitId,
      )
      if (!figure) return null
      const subject = { measure: 'target', indicatorId: fact.indicatorId } as const
      return {
        shown: { id, subject, unit, period: fact.periodId, shown: { type: 'count', figure } },
        parts: [],
      }
    }
    case 'rankEntry':
      return rankFound(context, id, fact.schemeId, fact.unitId, fact)
    case 'award':
    case 'unitStatus':
      return { shown: honourPart(context, fact), parts: [] }
    case 'round':
    case 'roundCount':
    case 'civicWork':
    case 'narrative':
      return { shown: workPart(context, fact), parts: [] }
    default:
      return null
  }
}

const COST = ':amount'

/** `activity:<id>:amount`: what one activity cost. */
async function costFigure(context: Context, id: string): Promise<Found | null> {
  const factId = id.slice(0, -COST.length)
  const fact = (await factsById(context.db, [factId])).get(factId)?.value
  return fact?.entity === 'activity' ? { shown: costPart(context, fact), parts: [] } : null
}

/** A place in a ranking that no source states is still a figure: an unknown one. */
async function missingFact(context: Context, id: string): Promise<Found | null> {
  const [entity, schemeId, unitId] = id.split(':')
  return entity === 'rankEntry' && schemeId !== undefined && unitId !== undefined
    ? rankFound(context, id, schemeId, unitId, undefined)
    : null
}

function rankFound(
  context: Context,
  id: string,
  schemeId: string,
  unitId: string,
  entry: RankEntry | undefined,
): Found | null {
  const scheme = context.reference.schemes.find(s => s.id === schemeId && s.population.includes(unitId))
  return scheme ? { shown: rankPart(context, id, scheme, unitId, entry), parts: [] } : null
}

const rankPart = (
  context: Context,
  id: string,
  scheme: StoredScheme,
  unitId: string,
  entry: RankEntry | undefined,
): FigurePart => ({
  id,
  subject: { measure: 'rank', scheme: scheme.title, evaluator: scheme.evaluator },
  unit: unitRef(context.reference, unitId),
  period: scheme.year,
  shown: {
    type: 'rank',
    figure: { id, rank: rankOf(entry, scheme.n), sources: entry ? [entry.sourceId] : [] },
  },
})

/** `foundings:` and `foundingsByMerger:` of a unit and a year. */
export async function foundingsFigure(
  context: Context,
  byMerger: boolean,
  [unitId, year]: readonly string[],
): Promise<Found | null> {
  if (unitId === undefined || !context.reference.units.has(unitId) || !isYearId(year)) return null
  const { total, byMerger: merged, events } = await foundingsOf(context, unitId, year)
  const type = byMerger ? 'foundedByMerger' : 'founded'
  return {
    shown: {
      id: `${byMerger ? 'foundingsByMerger' : 'foundings'}:${unitId}:${year}`,
      subject: { measure: 'foundings' },
      unit: unitRef(context.reference, unitId),
      period: year,
      shown: { type: 'count', figure: byMerger ? merged : total },
    },
    parts: events
      .filter(event => event.type === type)
      .map(({ figure, unit, period }) => ({
        id: figure.id,
        subject: { measure: 'event' },
        unit,
        period,
        shown: { type: 'count', figure },
      })),
  }
}

/** `topRanks:<unit>:<year>`: the evaluators' places behind "19 of 27". */
export async function topRanksFigure(
  context: Context,
  [unitId, year]: readonly string[],
): Promise<Found | null> {
  if (unitId === undefined || !context.reference.units.has(unitId) || !isYearId(year)) return null
  const matrix = await matrixOf(context, unitId, year)
  if (!matrix) return null
  const own = matrix.units.findIndex(unit => unit.own)
  return {
    shown: {
      id: matrix.top.share.id,
      subject: { measure: 'topRanks', k: matrix.top.k },
      unit: unitRef(context.reference, unitId),
      period: year,
      shown: { type: 'part', figure: matrix.top.share },
    },
    parts: matrix.rows.flatMap(({ scheme, cells }) => {
      const figure = cells[own]
      const unit = matrix.units[own]?.unit
      if (!figure || !unit) return []
      const subject = { measure: 'rank', scheme: scheme.title, evaluator: scheme.evaluator } as const
      return [{ id: figure.id, subject, unit, period: year, shown: { type: 'rank', figure } }]
    }),
  }
}

const isYearId = (year: string | undefined): year is string => YearId.safeParse(year).success
