import { use } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { printAddress } from './address.ts'
import { type Change, changeAddress } from './filters.ts'
import { FiltersContext, type FiltersValue } from './filters-context.ts'
import { keepOpener } from './opener.ts'

export function useFilters(): FiltersValue {
  const value = use(FiltersContext)
  if (value === null) throw new Error('useFilters needs a FiltersProvider above it')
  return value
}

type To = { pathname: string; search: string }

/** Where a change of the filters leads; without a page, the one that is open. */
export function useAddressOf(): (change: Change, page?: string) => To {
  const { address, defaults } = useFilters()
  const { pathname } = useLocation()
  return (change, page = pathname) => {
    const search = printAddress(changeAddress(address, change, defaults))
    return { pathname: page, search: search === '' ? '' : `?${search}` }
  }
}

/** Goes there; "back" returns to what was shown before. */
export function useChangeFilters(): (change: Change) => void {
  const addressOf = useAddressOf()
  const navigate = useNavigate()
  return change => void navigate(addressOf(change))
}

/** Opens what rests on one source. */
export function useOpenSource(): (sourceId: string) => void {
  const change = useChangeFilters()
  return source => {
    keepOpener()
    change({ source })
  }
}

/** Opens the source of a figure. */
export function useOpenFigure(): (figureId: string) => void {
  const change = useChangeFilters()
  return figure => {
    keepOpener()
    change({ figure })
  }
}
