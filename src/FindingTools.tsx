import { useState } from 'react'
import { useNavigate } from 'react-router'
import { recall, remember } from '#app/api/remembered.ts'
import { KeySheet } from '#app/features/finding/KeySheet.tsx'
import type { KeyId } from '#app/features/finding/keys.ts'
import { Palette } from '#app/features/finding/Palette.tsx'
import { useKeys } from '#app/features/finding/use-keys.ts'
import { PAGES } from '#app/filters/pages.ts'
import { useAddressOf, useChangeFilters, useFilters, useOpenFigure } from '#app/filters/use-filters.ts'
import type { getDataset } from '#contract/dataset.ts'
import type { OkOf } from '#contract/operation.ts'
import type { Sheet } from './Finding.tsx'
import { COMPARE, openFirstTable, otherTheme } from './key-actions.ts'
import { chooseTheme } from './theme.ts'
import { useOwnOptions } from './use-own-options.ts'

type Props = { dataset: OkOf<typeof getDataset>; sheet: Sheet; onSheet: (sheet: Sheet) => void }

/** The palette, the sheet of keys and the keys themselves. */
export function FindingTools({ dataset, sheet, onSheet }: Props) {
  const { filters } = useFilters()
  const change = useChangeFilters()
  const addressOf = useAddressOf()
  const openFigure = useOpenFigure()
  const navigate = useNavigate()
  const [singles, setSingles] = useState(() => recall('keys') !== 'off')
  const options = useOwnOptions(dataset, { onKeys: () => onSheet('keys') })
  const neighbour = (by: 1 | -1): void => {
    const year = dataset.years[dataset.years.indexOf(filters.year) + by]
    if (year !== undefined && dataset.years.includes(filters.year)) change({ year, figure: null })
  }
  const acts: Record<KeyId, () => void> = {
    palette: () => onSheet('palette'),
    keys: () => onSheet('keys'),
    previousYear: () => neighbour(-1),
    nextYear: () => neighbour(1),
    table: openFirstTable,
    compare: () => {
      if (COMPARE !== undefined) void navigate(addressOf({ figure: null }, COMPARE))
    },
    theme: () => chooseTheme(otherTheme()),
  }
  useKeys(id => acts[id](), singles)
  return (
    <>
      <Palette
        open={sheet === 'palette'}
        options={options}
        onClose={() => onSheet(null)}
        onPage={(page, { unit, year }) =>
          void navigate(addressOf({ figure: null, year, ...(unit === null ? {} : { unit }) }, PAGES[page]))
        }
        onUnit={unit => change({ unit, figure: null })}
        onSource={openFigure}
      />
      <KeySheet
        open={sheet === 'keys'}
        known={id => id !== 'compare' || COMPARE !== undefined}
        singles={singles}
        onSingles={on => {
          setSingles(on)
          remember('keys', on ? 'on' : 'off')
        }}
        onClose={() => onSheet(null)}
      />
    </>
  )
}
