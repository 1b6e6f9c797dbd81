import { useEffect } from 'react'
import { useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { useUnitName } from './use-unit-name.ts'

/** The heading of a page for those who do not see the navigation, and the same words in the window's title. */
export function PageTitle({ page }: { page: string }) {
  const t = useTranslate()
  const { filters } = useFilters()
  const unit = useUnitName(filters.unitId)
  const title = t('shell.documentTitle', { page, unit, year: filters.year })
  useEffect(() => {
    document.title = title
  }, [title])
  return <h1 className="visually-hidden">{page}</h1>
}
