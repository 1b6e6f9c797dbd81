import * as z from 'zod/mini'
import type { CountUnit } from './common.ts'

/** How months of an indicator make up a longer period, and child units their parent. */
type Aggregation = 'sum' | 'first' | 'last'
type Indicator = { unit: CountUnit; overTime: Aggregation; sign: 1 | -1 | 0 }

/** Terms of the member balance, in the order of the equation. `sign` is the term's sign in opening → closing. */
export const INDICATORS = {
  opening: { unit: 'person', overTime: 'first', sign: 0 },
  admitted: { unit: 'person', overTime: 'sum', sign: 1 },
  transferIn: { unit: 'person', overTime: 'sum', sign: 1 },
  reorgIn: { unit: 'person', overTime: 'sum', sign: 1 },
  transferOut: { unit: 'person', overTime: 'sum', sign: -1 },
  retired: { unit: 'person', overTime: 'sum', sign: -1 },
  quit: { unit: 'person', overTime: 'sum', sign: -1 },
  expelled: { unit: 'person', overTime: 'sum', sign: -1 },
  deceased: { unit: 'person', overTime: 'sum', sign: -1 },
  reorgOut: { unit: 'person', overTime: 'sum', sign: -1 },
  adjustment: { unit: 'person', overTime: 'sum', sign: 1 },
  closing: { unit: 'person', overTime: 'last', sign: 0 },
  closingFemale: { unit: 'person', overTime: 'last', sign: 0 },
  admittedFemale: { unit: 'person', overTime: 'sum', sign: 0 },
  labourForce: { unit: 'person', overTime: 'last', sign: 0 },
  labourForceFemale: { unit: 'person', overTime: 'last', sign: 0 },
} as const satisfies Record<string, Indicator>

export type IndicatorId = keyof typeof INDICATORS
export const INDICATOR_IDS = Object.keys(INDICATORS) as [IndicatorId, ...IndicatorId[]]
export const IndicatorId = z.enum(INDICATOR_IDS).check(z.meta({ id: 'IndicatorId' }))

/** Ways to leave; transfers and reorganisations are none. */
export const LEAVING = ['retired', 'quit', 'expelled', 'deceased'] as const satisfies readonly IndicatorId[]

/** The flows of the balance: what changes opening into closing. */
export const FLOWS = INDICATOR_IDS.filter(id => INDICATORS[id].sign !== 0)
