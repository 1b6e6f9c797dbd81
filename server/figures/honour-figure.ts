import { type FactOf, factId } from '#contract/facts.ts'
import type { FigurePart } from '#contract/figures.ts'
import { AwardLevel, AwardStatus, AwardUnit } from '#contract/honour-facts.ts'
import { YearId } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { awardFigure, awardName, levelTotal, totalOf } from '../honours/awards.ts'
import { awardsOf } from '../honours/handlers.ts'
import { unitRef } from '../store/reference.ts'
import type { Found } from './found.ts'

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

/**
 * `awards:<unit>:<year>:<level>:<unit of count>`: what was granted at a level; with `:granted:<kind>` or
 * `:proposed:<kind>` the awards of one kind. The parts are the awards.
 */
export async function awardsFigure(
  context: Context,
  [unitId, year, level, unit, status, typeId, ...more]: readonly string[],
): Promise<Found | null> {
  if (unitId === undefined || !context.reference.units.has(unitId) || more.length > 0) return null
  const parsed = {
    year: YearId.safeParse(year),
    level: AwardLevel.safeParse(level),
    unit: AwardUnit.safeParse(unit),
    status: AwardStatus.safeParse(status ?? 'granted'),
  }
  const isLevel = parsed.level.success || level === 'unknown'
  if (!parsed.year.success || !isLevel || !parsed.unit.success || !parsed.status.success) return null
  if ((status === undefined) !== (typeId === undefined)) return null
  const wanted = {
    level: parsed.level.success ? parsed.level.data : null,
    countUnit: parsed.unit.data,
    status: parsed.status.data,
  }
  const { awards, coverage } = await awardsOf(context, unitId, parsed.year.data)
  const held = awards.filter(
    award =>
      award.level === wanted.level &&
      award.countUnit === wanted.countUnit &&
      award.status === wanted.status &&
      (typeId === undefined || award.typeId === typeId),
  )
  if (held.length === 0) return null
  const id = ['awards', unitId, year, level, unit, ...(typeId === undefined ? [] : [status, typeId])].join(
    ':',
  )
  const make = typeId === undefined ? levelTotal : totalOf
  const figure = make(id, held, wanted.countUnit, coverage)
  if (figure === null) return null
  const subject =
    typeId === undefined
      ? ({ measure: 'awards', level: wanted.level, status: wanted.status } as const)
      : ({ measure: 'award', name: awardName(typeId), status: wanted.status } as const)
  return {
    shown: {
      id,
      subject,
      unit: unitRef(context.reference, unitId),
      period: parsed.year.data,
      shown: { type: 'count', figure },
    },
    parts: held.map(award => honourPart(context, award)),
  }
}
