import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 40rem)'

/** Whether the screen is a phone held upright. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, isNarrow)

const isNarrow = (): boolean => matchMedia(NARROW).matches

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(NARROW)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
