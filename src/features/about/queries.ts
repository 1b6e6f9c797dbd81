import { queryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import { listChangeSets } from '#contract/change-sets.ts'
import { getProvenance } from '#contract/provenance.ts'

/** Asked anew on every visit: a correction made a minute ago counts. */
export const provenanceOptions = () =>
  queryOptions({
    queryKey: ['provenance'] as const,
    queryFn: ({ signal }) => call(getProvenance, {}, signal),
    staleTime: 0,
  })

export const recentChangesOptions = () =>
  queryOptions({
    queryKey: ['change-sets', 'recent'] as const,
    queryFn: ({ signal }) => call(listChangeSets, {}, signal),
    staleTime: 0,
  })
