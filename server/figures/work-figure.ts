import type { Figure } from '#contract/common.ts'
import { type FactOf, factId } from '#contract/facts.ts'
import type { FigurePart } from '#contract/figures.ts'
import type { Context } from '../context.ts'
import { unitRef } from '../store/reference.ts'

type WorkFact = FactOf<'round' | 'roundCount' | 'civicWork' | 'narrative'>

/** One round, one statement of how many rounds, one record of civic work or one line of text, as its source states it. */
export function workPart(context: Context, fact: WorkFact): FigurePart {
  const about = {
    id: factId(fact),
    unit: unitRef(context.reference, fact.unitId),
    period: 'periodId' in fact ? fact.periodId : fact.year,
  }
  switch (fact.entity) {
    case 'round': {
      const { no, title } = fact
      return { ...about, subject: { measure: 'round', no, title }, shown: { type: 'text' } }
    }
    case 'roundCount':
      return { ...about, subject: { measure: 'rounds' }, shown: { type: 'count', figure: roundFigure(fact) } }
    case 'civicWork':
      return {
        ...about,
        subject: { measure: 'civicWork', kind: fact.kind },
        shown: { type: 'count', figure: reported(fact, fact.count, 'session') },
      }
    case 'narrative': {
      const { tone, text } = fact
      return { ...about, subject: { measure: 'narrative', tone, text }, shown: { type: 'text' } }
    }
  }
}

export const roundFigure = (fact: FactOf<'roundCount'>): Figure => ({
  ...reported(fact, fact.count, 'round'),
  bound: fact.bound,
})

const reported = (fact: WorkFact, value: number | null, unit: Figure['unit']): Figure => ({
  id: factId(fact),
  value,
  unit,
  bound: 'exact',
  rule: 'reported',
  coverage: null,
  sources: [fact.sourceId],
})
