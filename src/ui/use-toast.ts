import { createContext, useContext } from 'react'

/** `lasting`: stays until closed, for what went wrong. */
export type Toast = { text: string; action?: { label: string; run: () => void }; lasting?: boolean }

export const ToastContext = createContext<(toast: Toast) => void>(() => undefined)

/** Says one thing at the bottom of the page: `toast({ text, action })`. A new one replaces the old. */
export const useToast = (): ((toast: Toast) => void) => useContext(ToastContext)
