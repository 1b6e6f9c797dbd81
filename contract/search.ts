import * as z from 'zod/mini'
import { envelope, UnitId, UnitRef, Words } from './common.ts'
import { FigurePart } from './figures.ts'
import { operation } from './operation.ts'
import { YearId } from './period.ts'

/** The most figures, and the most units, that one question is answered with. */
export const MOST_HITS = 8

/** What a few typed words mean: figures with their values, and units by that name. Both empty: nothing is meant. */
export const Found = z
  .object({
    /** Best first, at most 8. A figure nobody reported is answered as such (`null`), never left out as if it were 0. */
    figures: z.array(FigurePart),
    /** Union units whose name the words fit, at most 8. */
    units: z.array(UnitRef),
  })
  .check(z.meta({ id: 'Found' }))
export type Found = z.infer<typeof Found>

export const search = operation({
  id: 'search',
  method: 'get',
  path: '/api/v1/search',
  summary:
    'Answers a few words with figures and units; without diacritics, with abbreviations (KNM, ĐV, CĐCS) too.',
  query: z.strictObject({
    q: Words.check(z.minLength(1), z.maxLength(200)),
    unit: z.optional(UnitId).check(z.describe('The unit meant where the words name none.')),
    year: z.optional(YearId).check(z.describe('The year meant where the words name none.')),
  }),
  ok: { status: 200, schema: envelope(Found) },
  problems: ['unit-not-found'],
})
