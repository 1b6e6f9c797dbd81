import type { FactOf } from '#contract/facts.ts'
import { YearId } from '#contract/period.ts'
import { CivicKind } from '#contract/work-facts.ts'
import type { Context } from '../context.ts'
import { factsById, readFacts } from '../store/facts.ts'
import { unitRef } from '../store/reference.ts'
import { civicFigure } from '../work/civic.ts'
import { civicOf, roundsOf } from '../work/handlers.ts'
import type { Found } from './found.ts'
import { civicPart, workPart } from './work-figure.ts'

/** `civic:<unit>:<year>:<kind>` and `…:participants`: several records of one kind of civic work together. */
export async function civicTotal(
  context: Context,
  [unitId, year, kind, ending, ...more]: readonly string[],
): Promise<Found | null> {
  const about = aboutYear(context, unitId, year)
  const parsed = CivicKind.safeParse(kind)
  const isKnown = (ending === undefined || ending === 'participants') && more.length === 0
  if (about === null || !parsed.success || !isKnown) return null
  const told = ending === undefined ? 'sessions' : 'participants'
  const work = (await civicOf(context, about.unitId, about.year)).filter(one => one.kind === parsed.data)
  if (work.length === 0) return null
  const figure = civicFigure(work, told, about)
  const id = ['civic', about.unitId, about.year, parsed.data, ...(ending === undefined ? [] : [ending])].join(
    ':',
  )
  return {
    shown: {
      id,
      subject: { measure: told === 'sessions' ? 'civicWork' : 'civicParticipants', kind: parsed.data },
      unit: unitRef(context.reference, about.unitId),
      period: about.year,
      shown: { type: 'count', figure: { ...figure, id } },
    },
    parts: work.map(one => civicPart(context, one, told)),
  }
}

/** `civicWork:<id>:participants`: how many attended what one record names. */
export async function participantsFigure(context: Context, factId: string): Promise<Found | null> {
  const fact = (await factsById(context.db, [factId])).get(factId)?.value
  return fact?.entity === 'civicWork' ? { shown: civicPart(context, fact, 'participants'), parts: [] } : null
}

/** `rounds:<unit>:<year>`: the rounds of a year that are listed. */
export async function roundsTotal(
  context: Context,
  [unitId, year, ...more]: readonly string[],
): Promise<Found | null> {
  const about = aboutYear(context, unitId, year)
  if (about === null || more.length > 0) return null
  const { count } = await roundsOf(context, about.unitId, about.year)
  const rounds: FactOf<'round'>[] = await readFacts(context.db, 'round', {
    unit_id: [about.unitId],
    year: [about.year],
  })
  return {
    shown: {
      id: `rounds:${about.unitId}:${about.year}`,
      subject: { measure: 'rounds' },
      unit: unitRef(context.reference, about.unitId),
      period: about.year,
      shown: { type: 'count', figure: { ...count, id: `rounds:${about.unitId}:${about.year}` } },
    },
    parts: rounds.map(round => workPart(context, round)),
  }
}

function aboutYear(context: Context, unitId: string | undefined, year: string | undefined) {
  const parsed = YearId.safeParse(year)
  return unitId !== undefined && context.reference.units.has(unitId) && parsed.success
    ? { unitId, year: parsed.data }
    : null
}
