import type { Transaction } from 'kysely'
import type { ChangeSetRequest } from '#contract/change-sets.ts'
import type { Observation } from '#contract/facts.ts'
import { INDICATOR_IDS, INDICATORS, type IndicatorId } from '#contract/indicators.ts'
import { monthsOf, yearOf } from '#contract/period.ts'
import type { FieldError } from '#contract/problem.ts'
import { keyOf, storedParts } from '../observations/store.ts'
import { bodyError } from '../problem.ts'
import type { Tables } from '../store/tables.ts'

/** Part → whole: women among all. */
const WHOLE_OF: Partial<Record<IndicatorId, IndicatorId>> = {
  closingFemale: 'closing',
  admittedFemale: 'admitted',
  labourForceFemale: 'labourForce',
}

/** Value of a unit, period and indicator in the state the write would leave behind. `null`: unknown. */
type Read = (period: string, indicator: IndicatorId) => number | null

/** Rules between figures: I4 (women are no more than all) and I7 (the months of a year make the year). */
export async function brokenBalances(
  tx: Transaction<Tables>,
  request: ChangeSetRequest,
): Promise<FieldError[]> {
  const puts = request.changes.flatMap((change, index) =>
    change.op === 'put' && change.fact.entity === 'observation'
      ? [{ fact: change.fact, at: `changes.${index}.fact.value` }]
      : [],
  )
  const units = [...new Set(puts.map(({ fact }) => fact.unitId))]
  const years = [...new Set(puts.map(({ fact }) => yearOf(fact.periodId)))]
  const periods = [
    ...new Set([
      ...years.flatMap(year => [year, ...monthsOf(year)]),
      ...puts.map(({ fact }) => fact.periodId),
    ]),
  ]
  const stored = await storedParts(tx, units, periods, INDICATOR_IDS)
  const written = new Map(
    puts.map(({ fact }) => [keyOf(fact.unitId, fact.periodId, fact.indicatorId), fact.value]),
  )
  return puts.flatMap(({ fact, at }) => {
    const read: Read = (period, indicator) => {
      const key = keyOf(fact.unitId, period, indicator)
      return written.has(key) ? (written.get(key) ?? null) : (stored.get(key)?.value ?? null)
    }
    return [...womenExceed(fact, at, read), ...monthsDiffer(fact, at, read)]
  })
}

function womenExceed(fact: Observation, at: string, read: Read): FieldError[] {
  return Object.entries(WHOLE_OF).flatMap(([part, whole]) => {
    if (fact.indicatorId !== part && fact.indicatorId !== whole) return []
    const women = read(fact.periodId, part as IndicatorId)
    const all = read(fact.periodId, whole)
    return women !== null && all !== null && women > all
      ? [bodyError(at, `Women (${women}) would exceed the total (${all}).`, fact.value)]
      : []
  })
}

function monthsDiffer(fact: Observation, at: string, read: Read): FieldError[] {
  const year = yearOf(fact.periodId)
  const stated = read(year, fact.indicatorId)
  if (stated === null || INDICATORS[fact.indicatorId].overTime !== 'sum') return []
  const months = monthsOf(year).map(month => read(month, fact.indicatorId))
  const known = months.filter(value => value !== null)
  const sum = known.reduce((total, value) => total + value, 0)
  if (known.length < months.length || sum === stated) return []
  const message = `The months of ${year} would add up to ${sum}, but the year is reported as ${stated}: change both in one change set.`
  return [bodyError(at, message, fact.value)]
}
