import * as z from 'zod/mini'
import { Figure, Natural, Positive } from './common.ts'
import { PeriodId } from './period.ts'

/**
 * What is still to be done in a period that is not over: up to its last reported month everything is known, and the
 * target is not met yet.
 */
export const Pace = z
  .object({
    /** The last reported month. */
    through: PeriodId,
    /** Target − what was done up to then. */
    missing: Natural,
    /** Months of the period after it. */
    monthsLeft: Positive,
    /** missing ÷ monthsLeft, rounded up: a month short of it misses the target. */
    perMonth: Positive,
  })
  .check(z.meta({ id: 'Pace' }))
export type Pace = z.infer<typeof Pace>

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
    /** `null`: the period is over, the target is met, or a month before the last reported one is not known. */
    pace: z.nullable(Pace),
  })
  .check(z.meta({ id: 'Attainment' }))
export type Attainment = z.infer<typeof Attainment>
