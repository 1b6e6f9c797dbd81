import { useId } from 'react'
import { localText } from '#app/api/local-text.ts'
import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { Unit } from '#contract/units.ts'
import '#app/ui/select-chip.css'
import { unitGroups } from './unit-groups.ts'

/** The unit whose year is shown, grouped by level. Looks like the other chips. */
export function UnitChip({ units }: { units: readonly Unit[] }) {
  const t = useTranslate()
  const id = useId()
  const { filters } = useFilters()
  const change = useChangeFilters()
  const groups = unitGroups(units, filters.year, filters.unitId)
  return (
    <div className="select-chip">
      <label className="select-chip__label" htmlFor={id}>
        {t('shell.unit')}
      </label>
      <select
        className="select-chip__select"
        id={id}
        value={filters.unitId}
        onChange={event => change({ unit: event.target.value, figure: null })}
      >
        {units.length === 0 && <option value={filters.unitId}>{filters.unitId}</option>}
        {groups.map(group => (
          <optgroup key={group.level} label={t(`shell.level.${group.level}`)}>
            {group.units.map(unit => (
              <option key={unit.id} value={unit.id}>
                {localText(t.language, unit.name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}
