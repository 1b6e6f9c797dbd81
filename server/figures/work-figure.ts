import type { Figure } from '#contract/common.ts'
import { type FactOf, factId } from '#contract/facts.ts'
import type { FigurePart } from '#contract/figures.ts'
import type { Context } from '../context.ts'
import { unitRef } from '../store/reference.ts'
import { civicFigure, type Told } from '../work/civic.ts'

type WorkFact = FactOf<'round' | 'roundCount' | 'civicWork' | 'narrative'>

/** One round, one statement of how many rounds, one record of civic work or one line of text, as its source states it. */
export function workPart(context: Context, fact: WorkFact): FigurePart {
  if (fact.entity === 'civicWork') return civicPart(context, fact, 'sessions')
  const about = {
    id: factId(fact),
    unit: unitRef(context.reference, fact.unitId),
    period: fact.entity === 'roundCount' ? fact.periodId : fact.year,
  }
  switch (fact.entity) {
    case 'round': {
      const { no, title } = fact
      return { ...about, subject: { measure: 'round', no, title }, shown: { type: 'text' } }
    }
    case 'roundCount':
      return { ...about, subject: { measure: 'rounds' }, shown: { type: 'count', figure: roundFigure(fact) } }
    case 'narrative': {
      const { tone, text } = fact
      return { ...about, subject: { measure: 'narrative', tone, text }, shown: { type: 'text' } }
    }
  }
}

/** How often one record says something was done, or how many attended. */
export function civicPart(context: Context, fact: FactOf<'civicWork'>, told: Told): FigurePart {
  const { unitId, periodId, kind } = fact
  const figure = civicFigure([fact], told, { unitId, year: periodId })
  return {
    id: figure.id,
    subject: { measure: told === 'sessions' ? 'civicWork' : 'civicParticipants', kind },
    unit: unitRef(context.reference, unitId),
    period: periodId,
    shown: { type: 'count', figure },
  }
}

export const roundFigure = (fact: FactOf<'roundCount'>): Figure => ({
  id: factId(fact),
  value: fact.count,
  unit: 'round',
  bound: fact.bound,
  rule: 'reported',
  coverage: null,
  sources: [fact.sourceId],
})
