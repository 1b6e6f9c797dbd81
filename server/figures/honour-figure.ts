import { awardType } from '#contract/award-types.ts'
import type { Figure, LocalText } from '#contract/common.ts'
import { type FactOf, factId } from '#contract/facts.ts'
import type { FigurePart } from '#contract/figures.ts'
import type { Context } from '../context.ts'
import { unitRef } from '../store/reference.ts'

/** One award or one standard met, as its source states it. */
export function honourPart(context: Context, fact: FactOf<'award' | 'unitStatus'>): FigurePart {
  const about = { id: factId(fact), unit: unitRef(context.reference, fact.unitId), period: fact.periodId }
  if (fact.entity === 'unitStatus')
    return { ...about, subject: { measure: 'status', label: fact.label }, shown: { type: 'text' } }
  return {
    ...about,
    subject: { measure: 'award', name: awardName(fact.typeId), status: fact.status },
    shown: { type: 'count', figure: awardFigure(fact) },
  }
}

export const awardName = (typeId: string): LocalText => awardType(typeId)?.name ?? { vi: typeId, en: null }

/** How often, to how many people or collectives one award went. */
export const awardFigure = (award: FactOf<'award'>): Figure => ({
  id: factId(award),
  value: award.count,
  unit: award.countUnit,
  bound: award.count === null ? 'exact' : award.bound,
  rule: 'reported',
  coverage: null,
  sources: [award.sourceId],
})
