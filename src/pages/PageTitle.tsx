import { type ReactNode, useEffect } from 'react'
import { useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { useUnitName } from './use-unit-name.ts'

type Props = {
  page: string
  /** What the page found; without it, whose figures these are and of which year. */
  finding?: ReactNode
  /** The page is about one unit and year. */
  scoped?: boolean
}

/** The heading of a page, on screen and in print, and the same words in the window's title. */
export function PageTitle({ page, finding = null, scoped = true }: Props) {
  const t = useTranslate()
  const { filters } = useFilters()
  const unit = useUnitName(filters.unitId)
  const title = t('shell.documentTitle', { page, unit, year: filters.year })
  useEffect(() => {
    document.title = title
  }, [title])
  return (
    <h1 className={finding === null ? 'page-title' : 'page-title page-title--finding'}>
      <span className="page-title__page">{page}</span>
      {(scoped || finding !== null) && (
        <span className="page-title__rest">
          {' '}
          {finding ?? t('shell.pageScope', { unit, year: filters.year })}
        </span>
      )}
    </h1>
  )
}
