import type { Figure, UnitId } from '#contract/common.ts'
import { factId, type UnionEvent } from '#contract/facts.ts'
import type { NewMembers } from '#contract/new-members.ts'
import type { YearId } from '#contract/period.ts'
import type { Context } from '../context.ts'
import { readFacts } from '../store/facts.ts'
import { unitRef } from '../store/reference.ts'
import { countsFor, everBelow } from '../units/below.ts'
import { periodsIn } from '../units/periods.ts'

/** Unions founded by the unit or the units below it in a year; founding by merger is no growth and stands apart. */
export async function foundingsOf(
  context: Context,
  unitId: UnitId,
  year: YearId,
): Promise<NewMembers['foundings']> {
  const { db, reference } = context
  const where = { unit_id: everBelow(reference, unitId), period_id: periodsIn(year) }
  const counts = countsFor(reference, unitId)
  const open = (await readFacts(db, 'openList', { ...where, list: ['foundings'] })).some(counts)
  const shown = (await readFacts(db, 'unionEvent', where))
    .filter(counts)
    .filter(event => event.type === 'founded' || event.type === 'foundedByMerger')
  return {
    total: countFoundings(
      `foundings:${unitId}:${year}`,
      shown.filter(event => event.type === 'founded'),
      open,
    ),
    byMerger: countFoundings(
      `foundingsByMerger:${unitId}:${year}`,
      shown.filter(event => event.type === 'foundedByMerger'),
      open,
    ),
    events: shown.map(event => ({
      figure: countFoundings(factId(event), [event]),
      unit: unitRef(context.reference, event.unitId),
      period: event.periodId,
      type: event.type,
      kind: event.kind,
      role: event.role,
      name: event.name,
      membersAtEvent: event.membersAtEvent,
    })),
  }
}

/**
 * How many unions the events name; at least so many where the list is open. No event: not reported, since nobody states
 * "none" by silence.
 */
export function countFoundings(id: string, events: readonly UnionEvent[], open = false): Figure {
  const known = events.filter(event => event.count !== null)
  const [single] = events
  const isOne = events.length === 1 && single !== undefined && !open
  return {
    id: isOne ? factId(single) : id,
    value: known.length === 0 ? null : known.reduce((sum, event) => sum + (event.count ?? 0), 0),
    unit: 'unit',
    bound: known.length === events.length && !open ? 'exact' : 'atLeast',
    rule: isOne ? 'reported' : 'count',
    coverage: null,
    sources: [...new Set(known.map(event => event.sourceId))],
  }
}
