import { type ReactNode, useCallback, useState } from 'react'
import { Toaster } from './Toaster.tsx'
import { type Toast, ToastContext } from './use-toast.ts'

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ toast: Toast; turn: number } | null>(null)
  const say = useCallback((toast: Toast): void => {
    setShown(before => ({ toast, turn: (before?.turn ?? 0) + 1 }))
  }, [])
  const close = useCallback((): void => setShown(null), [])
  return (
    <ToastContext value={say}>
      {children}
      <div className="toaster" role="status">
        {shown !== null && <Toaster key={shown.turn} toast={shown.toast} onClose={close} />}
      </div>
    </ToastContext>
  )
}
