import { resolvePeriod } from './resolve-period.ts'

/** A year is a period like any other; the name says what is asked for. */
export const resolveYear = resolvePeriod
