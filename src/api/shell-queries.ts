import { queryOptions } from '@tanstack/react-query'
import { getDataset, getHealth } from '#contract/dataset.ts'
import { listUnits } from '#contract/units.ts'
import { call } from './call.ts'

export const datasetOptions = () =>
  queryOptions({ queryKey: ['dataset'] as const, queryFn: ({ signal }) => call(getDataset, {}, signal) })

export const healthOptions = () =>
  queryOptions({ queryKey: ['health'] as const, queryFn: ({ signal }) => call(getHealth, {}, signal) })

export const unitsOptions = () =>
  queryOptions({ queryKey: ['units'] as const, queryFn: ({ signal }) => call(listUnits, {}, signal) })
