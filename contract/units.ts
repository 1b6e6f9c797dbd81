import * as z from 'zod/mini'
import { IsoDate, LocalText, Slug, UnitId } from './common.ts'
import { operation } from './operation.ts'
import { PeriodId } from './period.ts'

/** A node of one of two trees: administrative units (wards) and union units. Both live in time. */
export const Unit = z
  .object({
    id: UnitId,
    tree: z.enum(['admin', 'union']),
    name: LocalText,
    shortName: LocalText,
    level: z.enum(['province', 'district', 'ward', 'grassroots', 'group']),
    kind: z.enum([
      'place',
      'office',
      'public-service',
      'enterprise-state',
      'enterprise-private',
      'federation',
      'ward-union',
    ]),
    /** Official code, where there is one. Codes are re-used for other places: never a key. */
    code: z.nullable(z.string()),
    validFrom: z.nullable(IsoDate),
    /** Last day. `null`: still exists. */
    validTo: z.nullable(IsoDate),
    /** Parent in the same tree on the day asked about. */
    parentId: z.nullable(UnitId),
    /** Every parent it ever had in the same tree, oldest first: first and last month. `null`: open. */
    parents: z.array(z.object({ unitId: UnitId, from: z.nullable(PeriodId), to: z.nullable(PeriodId) })),
    /** Administrative units a union unit covers. */
    territory: z.array(UnitId),
    /**
     * Whether every unit below it is in the store. Only then may the units below be added up to stand for it: a federation
     * of which the store knows a few units has no total.
     */
    holdsAllBelow: z.boolean(),
  })
  .check(z.meta({ id: 'Unit' }))
export type Unit = z.infer<typeof Unit>

/** What became of a unit. Shares of a split are unknown: it explains a break, it never adds figures up. */
export const Succession = z
  .object({
    id: Slug,
    fromId: UnitId,
    toId: UnitId,
    date: IsoDate,
    kind: z.enum(['rename', 'merge', 'split', 'transfer', 'dissolve']),
    basis: LocalText,
  })
  .check(z.meta({ id: 'Succession' }))
export type Succession = z.infer<typeof Succession>

export const listUnits = operation({
  id: 'listUnits',
  method: 'get',
  path: '/api/v1/units',
  summary: 'All units of both trees with their parents on one day, and what became of them.',
  query: z.strictObject({
    asOf: z.optional(IsoDate).check(z.describe('Default: the last day of the default period.')),
  }),
  ok: {
    status: 200,
    schema: z.object({ asOf: IsoDate, units: z.array(Unit), successions: z.array(Succession) }),
  },
})
