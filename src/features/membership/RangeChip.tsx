import { useQuery } from '@tanstack/react-query'
import { datasetOptions } from '#app/api/shell-queries.ts'
import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { SelectChip } from '#app/ui/SelectChip.tsx'
import { MOST_YEARS } from '#contract/period.ts'

/** The first year of the range, of those with figures; the last one is the year of the page. */
export function RangeChip() {
  const t = useTranslate()
  const { filters } = useFilters()
  const change = useChangeFilters()
  // The frame of the page asks for the data set; here it is only read.
  const { data: dataset } = useQuery({ ...datasetOptions(), enabled: false })
  const first = String(Number(filters.year) - MOST_YEARS + 1)
  const known = (dataset?.years ?? []).filter(year => year >= first && year <= filters.year)
  const options = [...new Set([...known, filters.from, filters.year])]
    .sort()
    .map(year => ({ value: year, label: year }))
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
