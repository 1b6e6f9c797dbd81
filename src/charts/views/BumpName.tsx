import type { CSSProperties } from 'react'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { lookOf } from '../bump/lines.ts'
import type { Choose } from '../choice.ts'
import type { BumpSpec } from '../spec.ts'

type Props = {
  spec: BumpSpec
  row: number
  side: 'left' | 'right' | 'list'
  /** What stands beside the name: the place, or the initials that stand for it. */
  place: string
  form: 'full' | 'short' | 'place'
  spot?: string
  tabIndex?: 0 | -1
  style?: CSSProperties
  onChoose: Choose | undefined
}

/** The name of a unit at an end of its line; pressed, it brings the line to the front. */
export function BumpName({ spec, row: index, side, place, form, spot, tabIndex, style, onChoose }: Props) {
  const t = useTranslate()
  const row = spec.rows[index]
  if (row === undefined) return null
  const words = (
    <>
      {place !== '' && <span className="bump__place">{place}</span>}{' '}
      {form === 'full' ? (
        <span className="bump__label">{row.label}</span>
      ) : (
        <>
          {form === 'short' && (
            <span className="bump__label" aria-hidden="true">
              {row.short}
            </span>
          )}
          <span className="visually-hidden">{row.label}</span>
        </>
      )}
    </>
  )
  const className = `bump__name bump__name--${side} is-${lookOf(spec, row)}`
  if (onChoose === undefined)
    return (
      <span className={className} style={style}>
        {words}
      </span>
    )
  const isFocus = row.key === spec.focus
  return (
    <button
      type="button"
      className={className}
      style={style}
      data-spot={spot}
      tabIndex={tabIndex}
      aria-pressed={isFocus}
      title={t(isFocus ? 'bump.unfocus' : 'bump.focus')}
      onClick={() => onChoose({ focus: isFocus ? null : row.key })}
    >
      {words}
    </button>
  )
}
