import type { Transaction } from 'kysely'
import { AWARD_TYPES } from '#contract/award-types.ts'
import { type Fact, type FactOf, factId } from '#contract/facts.ts'
import { yearOf } from '#contract/period.ts'
import type { FieldError } from '#contract/problem.ts'
import { bodyError } from '../problem.ts'
import { readFacts } from '../store/facts.ts'
import type { Tables } from '../store/tables.ts'
import { periodsIn } from '../units/periods.ts'

type Award = FactOf<'award'>
/** A fact as a write leaves it; `fact: null`: removed. */
export type WrittenFact = { id: string; fact: Fact | null; at: string }

/** I14: no more people hold a title than hold the one it requires, in one unit and year. */
export async function brokenAwards(
  tx: Transaction<Tables>,
  written: readonly WrittenFact[],
): Promise<FieldError[]> {
  const awards = written.flatMap(({ fact, at }) => (fact?.entity === 'award' ? [{ fact, at }] : []))
  const ids = new Set(written.map(({ id }) => id))
  const errors: FieldError[] = []
  for (const { fact, at } of awards) {
    const year = yearOf(fact.periodId)
    const stored = await readFacts(tx, 'award', { unit_id: [fact.unitId], period_id: periodsIn(year) })
    const all = [...stored.filter(award => !ids.has(factId(award))), ...awards.map(one => one.fact)]
    const same = all.filter(award => award.unitId === fact.unitId && yearOf(award.periodId) === year)
    errors.push(
      ...moreThanRequired(same)
        .filter(({ types }) => types.includes(fact.typeId))
        .map(({ more, most }) =>
          bodyError(
            `${at}.count`,
            `${more} would hold a title that requires another held by ${most}.`,
            fact.count,
            'title-without-required',
          ),
        ),
    )
  }
  return errors
}

type Surplus = { types: readonly [string, string]; more: number; most: number }

/** Titles held by more people than the title they require; unknown or open numbers decide nothing. */
export const moreThanRequired = (awards: readonly Award[]): Surplus[] =>
  AWARD_TYPES.flatMap(type =>
    type.implies.flatMap((required): Surplus[] => {
      const more = peopleOf(awards, type.id)
      const most = peopleOf(awards, required)
      return more !== null && most !== null && more > most ? [{ types: [type.id, required], more, most }] : []
    }),
  )

function peopleOf(awards: readonly Award[], typeId: string): number | null {
  const held = awards.filter(a => a.typeId === typeId && a.countUnit === 'person' && a.status === 'granted')
  if (held.length === 0 || held.some(a => a.count === null || a.bound !== 'exact')) return null
  return held.reduce((sum, a) => sum + (a.count ?? 0), 0)
}
