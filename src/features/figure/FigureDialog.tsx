import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useRef } from 'react'
import { usePanel } from '#app/api/use-panel.ts'
import { focusIsLost, returnToOpener } from '#app/filters/opener.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { ErrorBoundary } from '#app/ui/ErrorBoundary.tsx'
import { Notice } from '#app/ui/Notice.tsx'
import { PanelFailure } from '#app/ui/PanelFailure.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import type { FigureId } from '#contract/common.ts'
import { FigureSource } from './FigureSource.tsx'
import { figureOptions } from './queries.ts'
import './figure.css'

const HEIGHT = 24

type Props = { figureId: FigureId | null; onClose: () => void; onOpen: (figureId: FigureId) => void }

/** Where one figure comes from, beside the picture it stands in. */
export function FigureDialog({ figureId, onClose, onOpen }: Props) {
  const t = useTranslate()
  const { describe, onReset } = usePanel()
  const open = figureId !== null
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !open && focusIsLost()) returnToOpener()
    wasOpen.current = open
  }, [open])
  return (
    <Dialog title={t('figure.title')} place="side" open={open} onClose={() => open && onClose()}>
      {open && (
        <ErrorBoundary
          key={figureId}
          onReset={onReset}
          fallback={(error, retry) => (
            <PanelFailure failure={describe(error)} onRetry={retry} height={HEIGHT} />
          )}
        >
          <Suspense fallback={<Skeleton height={HEIGHT} />}>
            <Content figureId={figureId} onOpen={onOpen} onSaved={onClose} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Dialog>
  )
}

type ContentProps = { figureId: FigureId; onOpen: (figureId: FigureId) => void; onSaved: () => void }

/** A saved correction closes the panel: the message that can undo it lies below an open dialog. */
function Content({ figureId, onOpen, onSaved }: ContentProps) {
  const t = useTranslate()
  const { data, isRefetchError } = useSuspenseQuery(figureOptions(figureId))
  return (
    <>
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <FigureSource detail={data} onOpen={onOpen} onSaved={onSaved} />
    </>
  )
}
