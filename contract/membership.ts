import * as z from 'zod/mini'
import { Break, envelope, Figure, Quotient, UnitId, UnitRef } from './common.ts'
import { IndicatorId } from './indicators.ts'
import { operation } from './operation.ts'
import { PeriodId, YearId } from './period.ts'

const Figures = z.partialRecord(IndicatorId, Figure)

/** The member balance of one period. Every term may be unknown. */
export const Balance = z
  .object({
    period: PeriodId,
    /** Which unit the figures describe: a predecessor before a break. */
    unitId: UnitId,
    terms: Figures,
    /** closing − opening; `null` value when either is unknown. */
    net: Figure,
    /** Members who left, all causes of `LEAVING` together; `null` value when one of the causes is unknown. */
    left: Figure,
  })
  .check(z.meta({ id: 'Balance' }))
export type Balance = z.infer<typeof Balance>

/** Shares of the members at the end of a period, each with what it is a share of. */
const Shares = {
  /** Women ÷ members, in percent. */
  womenShare: Quotient,
  /** Members ÷ labour force, in percent. */
  density: Quotient,
}

export const Membership = z
  .object({
    /** Consecutive periods from `from` to `to`, also those without figures. */
    series: z.array(Balance),
    /** The same by year. A year with a break inside has no balance of its own: `null`. */
    years: z.array(
      z.object({
        period: YearId,
        balance: z.nullable(Balance),
        breaks: z.array(Break),
        /** In a year with a break inside: the balance of each unit for its own months. Otherwise empty. */
        sides: z.array(Balance),
        /** Net change ÷ opening, in percent. `reason: 'break'` in a year with a break inside. */
        growth: Quotient,
        ...Shares,
      }),
    ),
    /** The last year, for each unit below, or the sister units of a unit without any. */
    byUnit: z.object({
      relation: z.enum(['children', 'sisters']),
      rows: z.array(z.object({ unit: UnitRef, balance: Balance, ...Shares })),
    }),
  })
  .check(z.meta({ id: 'Membership' }))
export type Membership = z.infer<typeof Membership>

export const getMembership = operation({
  id: 'getMembership',
  method: 'get',
  path: '/api/v1/units/{unitId}/membership',
  summary: 'Members at the end of each month and what moved them: admitted, transferred, left.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({ from: YearId, to: YearId }),
  ok: { status: 200, schema: envelope(Membership) },
  problems: ['unit-not-found'],
})
