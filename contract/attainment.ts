import * as z from 'zod/mini'
import { Figure } from './common.ts'

/** Actual over target: not a rank, not a share. Never rounded up across 100 %. */
export const Attainment = z
  .object({
    target: Figure,
    /** Actual ÷ target in percent, uncapped, rounded to one decimal, never up to 100 while the target is missed. `null`: no target, target 0, or actual unknown. */
    percent: z.nullable(z.number()),
    /** `null`: cannot be said. */
    met: z.nullable(z.boolean()),
    /** max(0, target − actual). */
    missing: z.nullable(z.number().check(z.nonnegative())),
    /** max(0, actual − target). */
    over: z.nullable(z.number().check(z.nonnegative())),
  })
  .check(z.meta({ id: 'Attainment' }))
export type Attainment = z.infer<typeof Attainment>
