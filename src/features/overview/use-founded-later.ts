import { useQuery } from '@tanstack/react-query'
import { localText } from '#app/api/local-text.ts'
import { unitsOptions } from '#app/api/shell-queries.ts'
import type { Filters } from '#app/filters/filters.ts'
import { formatDay } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'

/** The sentence for a year in which the unit did not exist yet; `null` in every other year. */
export function useFoundedLater({ unitId, year }: Pick<Filters, 'unitId' | 'year'>): string | null {
  const t = useTranslate()
  // The frame of the page asks for the units; here they are only read.
  const { data } = useQuery({ ...unitsOptions(), enabled: false })
  const unit = data?.units.find(({ id }) => id === unitId)
  if (unit === undefined || unit.validFrom === null || unit.validFrom <= `${year}-12-31`) return null
  return t('overview.notYet', {
    unit: localText(t.language, unit.name),
    day: formatDay(t.language, unit.validFrom),
  })
}
