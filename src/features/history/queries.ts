import { infiniteQueryOptions } from '@tanstack/react-query'
import { call } from '#app/api/call.ts'
import { listChangeSets } from '#contract/change-sets.ts'

export const historyKeys = { all: ['change-sets'] as const }

/** The history page by page, newest first. */
export const historyOptions = () =>
  infiniteQueryOptions({
    queryKey: historyKeys.all,
    queryFn: ({ pageParam, signal }) =>
      call(listChangeSets, { query: pageParam === null ? {} : { before: pageParam } }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ changeSets, more }) => {
      const last = changeSets.at(-1)
      return more && last !== undefined ? String(last.sequence) : undefined
    },
  })
