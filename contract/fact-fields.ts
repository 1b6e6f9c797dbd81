import * as z from 'zod/mini'
import { SourceId, Words } from './common.ts'

/** What every fact carries: its source, and a remark where one is needed. */
export const sourced = { sourceId: SourceId, note: z.nullable(Words.check(z.maxLength(500))) }
/** A whole number of things, none included. */
export const Count = z.int().check(z.nonnegative(), z.maximum(1e9))
