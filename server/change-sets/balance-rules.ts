import type { Transaction } from 'kysely'
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

/** An observation as a write leaves it: `value: null` also where it removes it. */
export type Written = Pick<Observation, 'unitId' | 'periodId' | 'indicatorId' | 'value'> & { at: string }

/** Rules between figures: I4 (women are no more than all) and I7 (the months of a year make the year). */
export async function brokenBalances(
  tx: Transaction<Tables>,
  written: readonly Written[],
): Promise<FieldError[]> {
  const units = [...new Set(written.map(({ unitId }) => unitId))]
  const years = [...new Set(written.map(({ periodId }) => yearOf(periodId)))]
  const periods = years.flatMap(year => [year, ...monthsOf(year)])
  const stored = await storedParts(tx, units, periods, INDICATOR_IDS)
  const values = new Map(written.map(w => [keyOf(w.unitId, w.periodId, w.indicatorId), w.value]))
  return written.flatMap(one => {
    const read: Read = (period, indicator) => {
      const key = keyOf(one.unitId, period, indicator)
      return values.has(key) ? (values.get(key) ?? null) : (stored.get(key)?.value ?? null)
    }
    return [...womenExceed(one, read), ...monthsDiffer(one, read)]
  })
}

function womenExceed({ at, ...fact }: Written, read: Read): FieldError[] {
  return Object.entries(WHOLE_OF).flatMap(([part, whole]) => {
    if (fact.indicatorId !== part && fact.indicatorId !== whole) return []
    const women = read(fact.periodId, part as IndicatorId)
    const all = read(fact.periodId, whole)
    return women !== null && all !== null && women > all
      ? [bodyError(at, `Women (${women}) would exceed the total (${all}).`, fact.value, 'women-exceed-all')]
      : []
  })
}

function monthsDiffer({ at, ...fact }: Written, read: Read): FieldError[] {
  const year = yearOf(fact.periodId)
  const stated = read(year, fact.indicatorId)
  if (stated === null || INDICATORS[fact.indicatorId].overTime !== 'sum') return []
  const months = monthsOf(year).map(month => read(month, fact.indicatorId))
  const known = months.filter(value => value !== null)
  const sum = known.reduce((total, value) => total + value, 0)
  if (known.length < months.length || sum === stated) return []
  const message = `The months of ${year} would add up to ${sum}, but the year is reported as ${stated}: change both in one change set.`
  return [bodyError(at, message, fact.value, 'months-differ-from-year')]
}
