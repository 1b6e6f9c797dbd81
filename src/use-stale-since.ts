import { type QueryCache, useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'

/** When the oldest figures on screen were loaded that could not be refreshed since; `null`: all are up to date. */
export function useStaleSince(): number | null {
  const cache = useQueryClient().getQueryCache()
  const subscribe = useCallback(
    (changed: () => void) => cache.subscribe(() => queueMicrotask(changed)),
    [cache],
  )
  return useSyncExternalStore(subscribe, () => oldestFailed(cache))
}

function oldestFailed(cache: QueryCache): number | null {
  const times = cache
    .getAll()
    .filter(query => query.isActive() && query.state.status === 'error' && query.state.data !== undefined)
    .map(query => query.state.dataUpdatedAt)
  return times.length === 0 ? null : Math.min(...times)
}
