import type { FigureId, Rank } from '#contract/common.ts'
import type { FigurePart } from '#contract/figures.ts'
import { INDICATOR_IDS } from '#contract/indicators.ts'
import type { Provenance } from '#contract/provenance.ts'
import type { Context } from '../context.ts'
import { findFigure } from '../figures/handlers.ts'
import { matrixOf } from '../rankings/leagues.ts'
import { unitRef } from '../store/reference.ts'

/** What no source says about the unit and year that the data set starts with. */
export async function unknownOf(context: Context): Promise<Provenance['unknown']> {
  const { defaultUnitId: unitId, defaultYear: year } = context.reference.dataset
  const asked: FigureId[] = [
    ...INDICATOR_IDS.map(id => `observation:${unitId}:${year}:${id}`),
    ...['foundings', 'activities', 'amount'].map(measure => `${measure}:${unitId}:${year}`),
  ]
  const figures: FigurePart[] = []
  for (const id of asked) {
    const found = await findFigure(context, id)
    if (found !== null && isUnknown(found.shown)) figures.push(found.shown)
  }
  const matrix = await matrixOf(context, unitId, year)
  const own = matrix?.units.findIndex(unit => unit.own) ?? -1
  const places = (status: Rank['status']): number =>
    matrix?.rows.filter(({ cells }) => cells[own]?.rank.status === status).length ?? 0
  return {
    unit: unitRef(context.reference, unitId),
    year,
    figures,
    places: {
      exact: places('exact'),
      range: places('range'),
      notRanked: places('notRanked'),
      unknown: places('unknown'),
    },
  }
}

const isUnknown = ({ shown }: FigurePart): boolean => shown.type === 'count' && shown.figure.value === null
