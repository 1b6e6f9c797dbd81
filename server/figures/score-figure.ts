import type { Figure, UnitId } from '#contract/common.ts'
import type { FigurePart, FigureSubject } from '#contract/figures.ts'
import type { Context } from '../context.ts'
import { readScores, scoreFigure, totalFigure } from '../rankings/scores.ts'
import { type StoredScheme, unitRef } from '../store/reference.ts'
import type { Found } from './found.ts'

/** `score:<ranking>:<criterion>:<unit>`: points under one criterion, also when nobody reported them. */
export async function scoreFound(
  context: Context,
  [schemeId, criterionId, unitId]: readonly string[],
): Promise<Found | null> {
  const scheme = schemeWith(context, schemeId, unitId)
  const criterion = scheme?.criteria.find(({ id }) => id === criterionId)
  if (!scheme || !criterion || unitId === undefined) return null
  const scores = await readScores(context, scheme)
  const figure = scoreFigure(scores, criterion.id, unitId)
  return { shown: partOf(context, scheme, unitId, figure, { measure: 'score', ...criterion }), parts: [] }
}

/** `scoreTotal:<ranking>:<unit>`: all points of a unit, each times its weight. */
export async function scoreTotalFound(
  context: Context,
  [schemeId, unitId]: readonly string[],
): Promise<Found | null> {
  const scheme = schemeWith(context, schemeId, unitId)
  if (!scheme || unitId === undefined) return null
  const scores = await readScores(context, scheme)
  const subject = { measure: 'scoreTotal', scheme: scheme.title } as const
  return {
    shown: partOf(context, scheme, unitId, totalFigure(scores, unitId), subject),
    parts: scheme.criteria.map(criterion =>
      partOf(context, scheme, unitId, scoreFigure(scores, criterion.id, unitId), {
        measure: 'score',
        ...criterion,
      }),
    ),
  }
}

const schemeWith = (
  { reference }: Context,
  schemeId: string | undefined,
  unitId: string | undefined,
): StoredScheme | undefined =>
  reference.schemes.find(
    ({ id, population, criteria }) =>
      id === schemeId && criteria.length > 0 && unitId !== undefined && population.includes(unitId),
  )

const partOf = (
  { reference }: Context,
  scheme: StoredScheme,
  unitId: UnitId,
  figure: Figure,
  subject: FigureSubject,
): FigurePart => ({
  id: figure.id,
  subject,
  unit: unitRef(reference, unitId),
  period: scheme.year,
  shown: { type: 'count', figure },
})
