import { createContext } from 'react'
import type { Address, Dropped } from './address.ts'
import type { Defaults, Filters } from './filters.ts'

export type FiltersValue = { filters: Filters; address: Address; defaults: Defaults; dropped: Dropped[] }

export const FiltersContext = createContext<FiltersValue | null>(null)
