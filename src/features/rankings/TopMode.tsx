import { useId } from 'react'
import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'

const TOP = '5'

/** All units, or the first five and the own one, in every chart of the page. */
export function TopMode() {
  const t = useTranslate()
  const name = useId()
  const { top } = useFilters().address
  const change = useChangeFilters()
  return (
    <fieldset className="chart-mode">
      <legend>{t('rankings.show')}</legend>
      {([null, TOP] as const).map(value => (
        <label key={value}>
          <input type="radio" name={name} checked={top === value} onChange={() => change({ top: value })} />
          <span>{value === null ? t('rankings.show.all') : t('rankings.show.top', { k: Number(TOP) })}</span>
        </label>
      ))}
    </fieldset>
  )
}
