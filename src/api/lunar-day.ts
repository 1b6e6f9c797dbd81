import { formatDay } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { OccasionId } from '#contract/activity-terms.ts'
import { isLunar, solarDayOf } from '#contract/lunar-feasts.ts'
import type { YearId } from '#contract/period.ts'

/** 'mùng 1 tháng Giêng, 28/01/2017'; `null` for a fixed day and for years whose lunar calendar is not known. */
export function lunarDay(occasion: OccasionId, year: YearId, t: Translate): string | null {
  if (!isLunar(occasion)) return null
  const day = solarDayOf(occasion, year)
  return day === null ? null : t(`lunar.${occasion}`, { day: formatDay(t.language, day) })
}
