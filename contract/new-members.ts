import * as z from 'zod/mini'
import { Attainment } from './attainment.ts'
import { envelope, Figure, LocalText, UnitId, UnitRef } from './common.ts'
import { UnionEvent } from './facts.ts'
import { operation } from './operation.ts'
import { Calendar, PeriodId, Step, YearId } from './period.ts'

export const Founding = z
  .object({
    figure: Figure,
    unit: UnitRef,
    period: PeriodId,
    type: UnionEvent.shape.type,
    kind: UnionEvent.shape.kind,
    role: UnionEvent.shape.role,
    name: z.nullable(LocalText),
    membersAtEvent: z.nullable(z.int()),
  })
  .check(z.meta({ id: 'Founding' }))

export const NewMembers = z
  .object({
    step: Step,
    calendar: Calendar,
    /** Persons admitted by step; with the step of a year, that year and the four before it. */
    columns: z.array(z.object({ period: PeriodId, admitted: Figure, previousYear: Figure })),
    /** Of the whole year in the calendar asked for. */
    total: Figure,
    /** `value: null` where a break lies between. */
    previousYear: Figure,
    /** Against the target of the year, whichever the calendar. `null`: no target was set. */
    attainment: z.nullable(Attainment),
    /** Persons admitted from the first month of the year, or of the unit's life in it, to the end of each month. */
    cumulative: z.array(
      z.object({
        period: PeriodId,
        /** `value: null`: the month is not reported. A lower bound where an earlier month is not. */
        actual: Figure,
        previousYear: Figure,
        /** The target times months gone ÷ months of the year, to two decimals. `null`: no target. */
        proRata: z.nullable(z.number()),
      }),
    ),
    byUnit: z.object({
      relation: z.enum(['children', 'sisters']),
      rows: z.array(
        z.object({
          unit: UnitRef,
          admitted: Figure,
          previousYear: Figure,
          attainment: z.nullable(Attainment),
        }),
      ),
    }),
    foundings: z.object({ total: Figure, byMerger: Figure, events: z.array(Founding) }),
  })
  .check(z.meta({ id: 'NewMembers' }))
export type NewMembers = z.infer<typeof NewMembers>

export const getNewMembers = operation({
  id: 'getNewMembers',
  method: 'get',
  path: '/api/v1/units/{unitId}/new-members',
  summary:
    'Admissions of a year by month, quarter or half beside the year before, against the target, and unions founded.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({
    year: YearId,
    step: z.optional(Step).check(z.describe('Default: month. The union year has no quarters.')),
    calendar: z.optional(Calendar).check(z.describe('Default: civil. union: December to November.')),
  }),
  ok: { status: 200, schema: envelope(NewMembers) },
  problems: ['unit-not-found'],
})
