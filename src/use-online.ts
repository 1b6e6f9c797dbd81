import { useSyncExternalStore } from 'react'

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}

/** Whether the browser has a network. An API on this computer or in the page answers without one. */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine)
