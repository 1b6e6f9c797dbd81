import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import './dialog.css'

type Props = {
  title: string
  open: boolean
  onClose: () => void
  /** side: slides in at the edge and leaves the chart in view. */
  place?: 'centre' | 'side'
  children: ReactNode
}

/** The browser's own modal dialog: it holds the focus, closes on Esc and gives the focus back. */
export function Dialog({ title, open, onClose, place = 'centre', children }: Props) {
  const t = useTranslate()
  const titleId = useId()
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (dialog === null || dialog.open === open) return
    if (open) dialog.showModal()
    else dialog.close()
  }, [open])
  const closeOnBackdrop = (event: MouseEvent): void => {
    if (event.target === ref.current) onClose()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes it; the click is on the backdrop
    <dialog
      ref={ref}
      className={`dialog dialog--${place}`}
      aria-labelledby={titleId}
      onClose={onClose}
      onClick={closeOnBackdrop}
    >
      <div className="dialog__sheet">
        <header className="dialog__head">
          <h2 className="dialog__title" id={titleId}>
            {title}
          </h2>
          <button type="button" className="dialog__close" onClick={onClose}>
            {t('common.close')}
          </button>
        </header>
        {open && children}
      </div>
    </dialog>
  )
}
