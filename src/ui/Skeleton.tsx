import { useTranslate } from '#app/i18n/use-translate.ts'
import './skeleton.css'

/** Holds the place of what is coming, at its final height in rem; seen only after 300 ms. */
export function Skeleton({ height }: { height: number }) {
  const t = useTranslate()
  return (
    <div className="skeleton" style={{ minHeight: `${height}rem` }}>
      <span className="skeleton__word" role="status">
        {t('common.loading')}
      </span>
    </div>
  )
}
