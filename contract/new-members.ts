import * as z from 'zod/mini'
import { Attainment } from './attainment.ts'
import { envelope, Figure, LocalText, UnitId, UnitRef } from './common.ts'
import { UnionEvent } from './facts.ts'
import { operation } from './operation.ts'
import { PeriodId, YearId } from './period.ts'

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
    months: z.array(z.object({ period: PeriodId, admitted: Figure, previousYear: Figure })),
    total: Figure,
    previousYear: Figure,
    /** `null`: no target was set. */
    attainment: z.nullable(Attainment),
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
  summary: 'Admissions of a year by month beside the year before, against the target, and unions founded.',
  params: z.strictObject({ unitId: UnitId }),
  query: z.strictObject({ year: YearId }),
  ok: { status: 200, schema: envelope(NewMembers) },
  problems: ['unit-not-found'],
})
