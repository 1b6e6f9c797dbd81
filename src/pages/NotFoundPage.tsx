import { useLocation } from 'react-router'
import { FilterLink } from '#app/filters/FilterLink.tsx'
import { PAGE_IDS, PAGES } from '#app/filters/pages.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { EmptyState } from '#app/ui/EmptyState.tsx'
import { PageTitle } from './PageTitle.tsx'

export function NotFoundPage() {
  const t = useTranslate()
  const { pathname } = useLocation()
  return (
    <>
      <PageTitle page={t('shell.notFound.page')} scoped={false} />
      <EmptyState
        title={t('shell.notFound.title', { path: pathname })}
        actions={
          <ul>
            {PAGE_IDS.map(id => (
              <li key={id}>
                <FilterLink to={PAGES[id]}>{t(`shell.nav.${id}`)}</FilterLink>
              </li>
            ))}
          </ul>
        }
      >
        {t('shell.notFound.next')}
      </EmptyState>
    </>
  )
}
