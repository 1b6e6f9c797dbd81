import type { FigureId, UnitId } from '#contract/common.ts'
import { factId } from '#contract/facts.ts'
import type { FigurePart } from '#contract/figures.ts'
import { isYear, type PeriodId, type YearId } from '#contract/period.ts'
import { MOST_HITS } from '#contract/search.ts'
import { answer, requireUnit } from '../answer.ts'
import type { Context, Handler } from '../context.ts'
import { findFigure } from '../figures/handlers.ts'
import { toFigure } from '../observations/figure.ts'
import { resolveMonths } from '../observations/resolve-months.ts'
import { resolvePeriod } from '../observations/resolve-period.ts'
import { keyOf } from '../observations/store.ts'
import { subjectOf } from '../rankings/leagues.ts'
import { readFacts } from '../store/facts.ts'
import { unitRef } from '../store/reference.ts'
import { periodsOf, understand } from './understand.ts'
import { unitNames } from './unit-names.ts'
import type { Measure } from './vocabulary.ts'

export const search: Handler<'search'> = async (context, { query: { q, unit, year } }) => {
  const { dataset } = context.reference
  const shown = unit ?? dataset.defaultUnitId
  const shownYear = year ?? dataset.defaultYear
  requireUnit(context, shown)
  const question = understand(q, unitNames(context.reference))
  const asked = question.units.length === 0 ? [shown] : question.units
  const figures: FigurePart[] = []
  for (const unitId of asked)
    for (const when of periodsOf(question, shownYear))
      for (const measure of question.measures)
        for (const id of figures.length < MOST_HITS ? await idsOf(context, measure, unitId, when) : []) {
          const found = await shownOf(context, id, measure, unitId, when)
          if (found !== null && figures.length < MOST_HITS) figures.push(found)
        }
  return await answer(
    context,
    { unitId: shown, period: shownYear, reported: 1, expected: 1 },
    {
      figures,
      units: question.units.slice(0, MOST_HITS).map(id => unitRef(context.reference, id)),
    },
  )
}

/** An observation is read without the hundreds of figures it may be made of: a list shows its value alone. */
async function shownOf(
  context: Context,
  id: FigureId,
  measure: Measure,
  unitId: UnitId,
  { year, period }: When,
): Promise<FigurePart | null> {
  if (measure.kind !== 'indicator') return (await findFigure(context, id))?.shown ?? null
  const { indicatorId } = measure
  const parts = isYear(period)
    ? await resolvePeriod(context, [unitId], year, [indicatorId])
    : await resolveMonths(context, [unitId], [period], [indicatorId])
  const figure = toFigure(unitId, period, indicatorId, parts.get(keyOf(unitId, period, indicatorId)))
  const unit = unitRef(context.reference, unitId)
  return {
    id,
    subject: { measure: 'indicator', indicatorId },
    unit,
    period,
    shown: { type: 'count', figure },
  }
}

type When = { year: YearId; period: PeriodId }

/** The figures that answer a measure for a unit and a time; none where there is no such figure to open. */
async function idsOf(
  context: Context,
  measure: Measure,
  unitId: UnitId,
  { year, period }: When,
): Promise<FigureId[]> {
  switch (measure.kind) {
    case 'indicator':
      return [`observation:${unitId}:${period}:${measure.indicatorId}`]
    case 'net':
    case 'left':
      return [`${measure.kind}:${unitId}:${period}`]
    case 'foundings':
    case 'foundingsByMerger':
    case 'activities':
    case 'amount':
    case 'topRanks':
      return [`${measure.kind}:${unitId}:${year}`]
    case 'target':
      return [`target:${unitId}:${year}:admitted`]
    case 'rating':
      return [`rating:${unitId}:${year}`]
    case 'theme': {
      const themes = await readFacts(context.db, 'theme', { unit_id: [unitId], year: [year] })
      return themes.map(factId)
    }
    case 'wardRank':
    case 'unionRank':
      return isYear(period) ? rankIds(context, measure.kind, unitId, year) : []
  }
}

function rankIds(
  { reference }: Context,
  kind: 'wardRank' | 'unionRank',
  unitId: UnitId,
  year: YearId,
): FigureId[] {
  const set = kind === 'wardRank' ? 'overall' : 'union'
  return reference.schemes.flatMap(scheme => {
    const subject = scheme.set === set && scheme.year === year ? subjectOf(reference, scheme, unitId) : null
    return subject === null ? [] : [`rankEntry:${scheme.id}:${subject}`]
  })
}
