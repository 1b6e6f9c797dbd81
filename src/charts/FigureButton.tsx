import { useTranslate } from '#app/i18n/use-translate.ts'
import type { FigureId } from '#contract/common.ts'
import './figure-button.css'

export type OpenFigure = (id: FigureId) => void

type Props = {
  text: string
  figureId: FigureId | null
  onOpen: OpenFigure
  className?: string
  /** Read aloud instead of `text`. */
  label?: string
}

/** A number of a chart that opens its source. */
export function FigureButton({ text, figureId, onOpen, className = '', label }: Props) {
  const t = useTranslate()
  if (figureId === null) return <span className={className}>{text}</span>
  return (
    <button
      type="button"
      className={`figure-button ${className}`}
      aria-label={label}
      title={t('common.openSource')}
      onClick={() => onOpen(figureId)}
    >
      {text}
    </button>
  )
}
