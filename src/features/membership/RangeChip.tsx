import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { SelectChip } from '#app/ui/SelectChip.tsx'
import { yearsBetween } from '#contract/period.ts'

const LONGEST = 10

/** The first year of the range; the last one is the year of the page. */
export function RangeChip() {
  const t = useTranslate()
  const { filters } = useFilters()
  const change = useChangeFilters()
  const first = String(Math.min(Number(filters.from), Number(filters.year) - LONGEST + 1))
  const options = yearsBetween(first, filters.year).map(year => ({ value: year, label: year }))
  return (
    <div className="membership__range">
      <SelectChip
        label={t('members.range')}
        value={filters.from}
        options={options}
        onChange={from => change({ from })}
      />
    </div>
  )
}
