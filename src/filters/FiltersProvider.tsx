import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'react-router'
import type { UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import type { Unit } from '#contract/units.ts'
import { parseAddress } from './address.ts'
import { resolveFilters } from './filters.ts'
import { FiltersContext } from './filters-context.ts'

type Props = {
  unitId: UnitId
  year: YearId
  firstYear: YearId
  units: readonly Unit[] | null
  children: ReactNode
}

/** Reads the address once for everything below; the value changes only when the address or the defaults do. */
export function FiltersProvider({ unitId, year, firstYear, units, children }: Props) {
  const { search } = useLocation()
  const value = useMemo(() => {
    const defaults = { unitId, year, firstYear }
    const { address, dropped } = parseAddress(new URLSearchParams(search))
    const resolved = resolveFilters(address, defaults, units)
    return { address, defaults, filters: resolved.filters, dropped: [...dropped, ...resolved.dropped] }
  }, [search, unitId, year, firstYear, units])
  const { unitId: unit, year: shownYear, from, step, calendar } = value.filters
  // Opening a figure changes the address but not what the charts show.
  const filters = useMemo(
    () => ({ unitId: unit, year: shownYear, from, step, calendar }),
    [unit, shownYear, from, step, calendar],
  )
  return <FiltersContext value={{ ...value, filters }}>{children}</FiltersContext>
}
