import { Suspense, useState } from 'react'
import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { later } from '#app/i18n/later.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { useUnitName } from '#app/pages/use-unit-name.ts'
import '#app/ui/select-chip.css'

const UnitPicker = later(async () => (await import('#app/features/units/UnitPicker.tsx')).UnitPicker)

/** The unit whose year is shown; the dialog that chooses another loads with the first click. */
export function UnitChip() {
  const t = useTranslate()
  const { filters } = useFilters()
  const change = useChangeFilters()
  const name = useUnitName(filters.unitId)
  const [open, setOpen] = useState<boolean>()
  const close = () => setOpen(false)
  return (
    <>
      <button type="button" className="select-chip" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="select-chip__label">{t('shell.unit')}</span>{' '}
        <span className="select-chip__select">{name}</span>
      </button>
      <Suspense fallback={null}>
        {open !== undefined && (
          <UnitPicker
            open={open}
            chosenId={filters.unitId}
            onClose={close}
            onPick={unit => {
              close()
              change({ unit, figure: null })
            }}
          />
        )}
      </Suspense>
    </>
  )
}
