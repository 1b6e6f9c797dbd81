import { useEffect, useState } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from './Button.tsx'
import type { Toast } from './use-toast.ts'
import './toaster.css'

const SHOWN_MS = 8000

type Props = { toast: Toast; onClose: () => void }

/** Leaves after eight seconds, but not under a pointer or with the focus inside. */
export function Toaster({ toast, onClose }: Props) {
  const t = useTranslate()
  const [isHeld, setIsHeld] = useState(false)
  const leaves = toast.lasting !== true && !isHeld
  useEffect(() => {
    if (!leaves) return undefined
    const timer = setTimeout(onClose, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [leaves, onClose])
  const { action } = toast
  const act = (): void => {
    action?.run()
    onClose()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: being read holds it; there is nothing to operate
    <div
      className="toaster__toast"
      onMouseEnter={() => setIsHeld(true)}
      onMouseLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <p className="toaster__text">{toast.text}</p>
      {action !== undefined && <Button onClick={act}>{action.label}</Button>}
      <Button onClick={onClose}>{t('common.close')}</Button>
    </div>
  )
}
