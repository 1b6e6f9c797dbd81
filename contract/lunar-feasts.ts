import type { OccasionId } from './activity-terms.ts'
import type { YearId } from './period.ts'

/** Feasts that move with the moon, and their day in the lunar year: 1st of the 1st month, 15th of the 8th. */
export const LUNAR_FEASTS = { tet: { month: 1, day: 1 }, 'mid-autumn': { month: 8, day: 15 } } as const
export type LunarFeast = keyof typeof LUNAR_FEASTS

/**
 * The solar day of each feast by the Vietnamese calendar (UTC+7), 2013 to 2026. A table and not a computation: the
 * Chinese calendar that `Intl.DateTimeFormat` knows (`calendar: 'chinese'`, UTC+8) can differ from the Vietnamese one
 * by a day (as in 2007) or a month (as in 1985). In these years both agree; a test compares them.
 */
const SOLAR_DAYS: Record<LunarFeast, Record<YearId, string>> = {
  tet: {
    '2013': '2013-02-10',
    '2014': '2014-01-31',
    '2015': '2015-02-19',
    '2016': '2016-02-08',
    '2017': '2017-01-28',
    '2018': '2018-02-16',
    '2019': '2019-02-05',
    '2020': '2020-01-25',
    '2021': '2021-02-12',
    '2022': '2022-02-01',
    '2023': '2023-01-22',
    '2024': '2024-02-10',
    '2025': '2025-01-29',
    '2026': '2026-02-17',
  },
  'mid-autumn': {
    '2013': '2013-09-19',
    '2014': '2014-09-08',
    '2015': '2015-09-27',
    '2016': '2016-09-15',
    '2017': '2017-10-04',
    '2018': '2018-09-24',
    '2019': '2019-09-13',
    '2020': '2020-10-01',
    '2021': '2021-09-21',
    '2022': '2022-09-10',
    '2023': '2023-09-29',
    '2024': '2024-09-17',
    '2025': '2025-10-06',
    '2026': '2026-09-25',
  },
}

/** Years the table holds. */
export const LUNAR_YEARS: readonly YearId[] = Object.keys(SOLAR_DAYS.tet)

export const isLunar = (occasion: OccasionId): occasion is LunarFeast => Object.hasOwn(LUNAR_FEASTS, occasion)

/** The solar day of a feast in a year; `null` for a year outside the table. */
export const solarDayOf = (feast: LunarFeast, year: YearId): string | null => SOLAR_DAYS[feast][year] ?? null
