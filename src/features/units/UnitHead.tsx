import { useSuspenseQuery } from '@tanstack/react-query'
import { unitsOptions } from '#app/api/shell-queries.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import { headWords } from './unit-words.ts'

/** What the unit is, whom it belongs to, how long it lived and what became of it. */
export function UnitHead({ unitId, year }: { unitId: UnitId; year: YearId }) {
  const t = useTranslate()
  const { data } = useSuspenseQuery(unitsOptions())
  const unit = data.units.find(({ id }) => id === unitId)
  if (unit === undefined) return null
  const { first, rest, basis } = headWords(unit, year, data.units, data.successions, t)
  return (
    <div className="unit-page__head">
      <p>
        {first} {rest.join(' ')}
      </p>
      {basis.map(words => (
        <p key={words} className="unit-page__basis">
          {t('units.head.basis', { basis: words })}
        </p>
      ))}
    </div>
  )
}
