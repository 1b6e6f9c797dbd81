import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { localText } from '#app/api/local-text.ts'
import { datasetOptions, unitsOptions } from '#app/api/shell-queries.ts'
import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { SelectChip } from '#app/ui/SelectChip.tsx'
import { type Beside, isFull, withLess, withMore } from './subjects.ts'
import { UnitPicker } from './UnitPicker.tsx'

type Props = {
  beside: Beside
  /** The address says so; otherwise it is what a comparison begins with. */
  isChosen: boolean
}

/** What stands side by side, each with a way out, and the ways to add a unit or a year. */
export function CompareChoice({ beside, isChosen }: Props) {
  const t = useTranslate()
  const { filters } = useFilters()
  const change = useChangeFilters()
  const [open, setOpen] = useState(false)
  const { data: reference } = useQuery(unitsOptions())
  const { data: dataset } = useQuery({ ...datasetOptions(), enabled: false })
  const nameOf = (entry: string): string => {
    const unit = reference?.units.find(({ id }) => id === entry)
    return unit === undefined ? entry : localText(t.language, unit.name)
  }
  const own = beside.by === 'units' ? nameOf(filters.unitId) : filters.year
  const years = (dataset?.years ?? [])
    .filter(year => year !== filters.year && !(beside.by === 'years' && beside.others.includes(year)))
    .toReversed()
  const add = (more: string): void =>
    change({ compare: withMore(isChosen ? beside : { ...beside, others: [] }, more), figure: null })
  return (
    <section className="compare__choice" aria-label={t('compare.choice')}>
      <ul className="compare__subjects">
        <li className="compare__subject compare__subject--own">{own}</li>
        {beside.others.map(entry => (
          <li key={entry} className="compare__subject">
            {nameOf(entry)}
            {isChosen && (
              <button
                type="button"
                className="compare__remove"
                aria-label={t('compare.remove', { name: nameOf(entry) })}
                onClick={() => change({ compare: withLess(beside, entry), figure: null })}
              >
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
      {isChosen && isFull(beside) ? (
        <p className="compare__full">{t('compare.full')}</p>
      ) : (
        <div className="compare__add">
          <Button onClick={() => setOpen(true)}>{t('compare.addUnit')}</Button>
          {years.length > 0 && (
            <SelectChip
              label={t('compare.addYear')}
              value=""
              options={[
                { value: '', label: t('compare.chooseYear') },
                ...years.map(year => ({ value: year, label: year })),
              ]}
              onChange={year => year !== '' && add(year)}
            />
          )}
        </div>
      )}
      <UnitPicker
        open={open}
        chosenId={filters.unitId}
        onClose={() => setOpen(false)}
        onPick={unitId => {
          setOpen(false)
          if (unitId !== filters.unitId) add(unitId)
        }}
      />
    </section>
  )
}
