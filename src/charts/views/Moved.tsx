import { useTranslate } from '#app/i18n/use-translate.ts'
import './moved.css'

type Props = { moved: number | null; since: string | null }

/** Places gained or lost, as a sign and a number; nothing where places do not compare. */
export function Moved({ moved, since }: Props) {
  const t = useTranslate()
  if (moved === null || since === null) return null
  const number = String(Math.abs(moved))
  const words =
    moved === 0 ? t('places.same', { since }) : t(moved > 0 ? 'places.up' : 'places.down', { number, since })
  return (
    <span className="moved" title={words}>
      <span aria-hidden="true">{moved === 0 ? '=' : `${moved > 0 ? '▲' : '▼'}${number}`}</span>
      <span className="visually-hidden">({words})</span>
    </span>
  )
}
