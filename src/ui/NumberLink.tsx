import type { ReactNode } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import './number-link.css'

type Props = {
  /** The printed figure. */
  children: ReactNode
  /** Opens the source; `null` where there is nothing to open. */
  onOpen: (() => void) | null
}

/** A figure on screen and the way to where it comes from. */
export function NumberLink({ children, onOpen }: Props) {
  const t = useTranslate()
  if (onOpen === null) return <span className="number-link number-link--plain">{children}</span>
  return (
    <button type="button" className="number-link" title={t('common.openSource')} onClick={onOpen}>
      {children}
    </button>
  )
}
