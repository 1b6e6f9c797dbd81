import { z } from 'zod'
import { Figure } from './common.ts'

/** Actual over target: not a rank, not a share. Never rounded up across 100 %. */
export const Attainment = z
  .object({
    target: Figure,
    /** Actual ÷ target in percent, uncapped, one decimal cut off. `null`: no target, target 0, or actual unknown. */
    percent: z.number().nullable(),
    /** `null`: cannot be said. */
    met: z.boolean().nullable(),
    /** max(0, target − actual). */
    missing: z.number().nonnegative().nullable(),
    /** max(0, actual − target). */
    over: z.number().nonnegative().nullable(),
  })
  .meta({ id: 'Attainment' })
export type Attainment = z.infer<typeof Attainment>
