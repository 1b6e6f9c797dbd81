import type { Figure, UnitId } from '#contract/common.ts'
import { factId, type Score } from '#contract/facts.ts'
import type { Context } from '../context.ts'
import { readFacts } from '../store/facts.ts'
import type { StoredScheme } from '../store/reference.ts'
import { type Sheet, totalOf } from './explain.ts'

export type Scores = { scheme: StoredScheme; facts: ReadonlyMap<string, Score>; sheet: Sheet }

const HUNDREDTHS = 100

/** The score sheet of a ranking: who got what. A score that nobody reported is `null`. */
export async function readScores(context: Context, scheme: StoredScheme): Promise<Scores> {
  const found = await readFacts(context.db, 'score', { scheme_id: [scheme.id] })
  const facts = new Map(found.map(fact => [factId(fact), fact]))
  const pointsOf = (unitId: UnitId, criterionId: string): number | null => {
    const value = facts.get(scoreId(scheme, criterionId, unitId))?.value ?? null
    return value === null ? null : Math.round(value * HUNDREDTHS)
  }
  return {
    scheme,
    facts,
    sheet: {
      criteria: scheme.criteria.map(({ id, max, weight }) => ({ id, max: max * HUNDREDTHS, weight })),
      units: scheme.population.map(unitId => ({
        unitId,
        points: scheme.criteria.map(({ id }) => pointsOf(unitId, id)),
      })),
    },
  }
}

const scoreId = (scheme: StoredScheme, criterionId: string, unitId: UnitId): string =>
  `score:${scheme.id}:${criterionId}:${unitId}`

/** Points of one unit under one criterion, unweighted. */
export function scoreFigure({ scheme, facts }: Scores, criterionId: string, unitId: UnitId): Figure {
  const id = scoreId(scheme, criterionId, unitId)
  const fact = facts.get(id)
  return {
    id,
    value: fact?.value ?? null,
    unit: 'point',
    bound: 'exact',
    rule: 'reported',
    coverage: null,
    sources: fact ? [fact.sourceId] : [],
  }
}

/** Points times weight of all criteria; `null` as long as one score is missing. */
export function totalFigure({ scheme, facts, sheet }: Scores, unitId: UnitId): Figure {
  const unit = sheet.units.find(other => other.unitId === unitId)
  const total = unit === undefined ? null : totalOf(sheet, unit)
  const used = [...facts.values()].filter(fact => fact.unitId === unitId)
  return {
    id: `scoreTotal:${scheme.id}:${unitId}`,
    value: total === null ? null : total / HUNDREDTHS,
    unit: 'point',
    bound: 'exact',
    rule: 'weightedSum',
    coverage: {
      reported: unit?.points.filter(points => points !== null).length ?? 0,
      expected: scheme.criteria.length,
    },
    sources: total === null ? [] : [...new Set(used.map(fact => fact.sourceId))],
  }
}

/** The total of a unit with full marks. */
export const totalMost = ({ criteria }: StoredScheme): number =>
  criteria.reduce((sum, { max, weight }) => sum + max * weight, 0)
