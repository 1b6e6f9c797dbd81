import { type ReactNode, Suspense, useEffect, useRef } from 'react'
import { usePanel } from '#app/api/use-panel.ts'
import { focusIsLost, returnToOpener } from '#app/filters/opener.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { ErrorBoundary } from '#app/ui/ErrorBoundary.tsx'
import { PanelFailure } from '#app/ui/PanelFailure.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'

const HEIGHT = 24

/** `subject`: id of what the panel is about; `null`: closed. `children` is called only while it is open. */
type Props = { title: string; subject: string | null; onClose: () => void; children: () => ReactNode }

/** What opens beside the page for one figure or source: waits and fails by itself, and gives the focus back. */
export function SidePanel({ title, subject, onClose, children }: Props) {
  const { describe, onReset } = usePanel()
  const open = subject !== null
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !open && focusIsLost()) returnToOpener()
    wasOpen.current = open
  }, [open])
  return (
    <Dialog title={title} place="side" open={open} onClose={() => open && onClose()}>
      {open && (
        <ErrorBoundary
          key={subject}
          onReset={onReset}
          fallback={(error, retry) => (
            <PanelFailure failure={describe(error)} onRetry={retry} height={HEIGHT} />
          )}
        >
          <Suspense fallback={<Skeleton height={HEIGHT} />}>{children()}</Suspense>
        </ErrorBoundary>
      )}
    </Dialog>
  )
}
