import { FilterLink } from '#app/filters/FilterLink.tsx'
import { HEAD_PAGES, PAGES } from '#app/filters/pages.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { getDataset } from '#contract/dataset.ts'
import type { OkOf } from '#contract/operation.ts'
import { Finding } from './Finding.tsx'

export function Masthead({ dataset }: { dataset: OkOf<typeof getDataset> }) {
  const t = useTranslate()
  return (
    <header className="masthead">
      <FilterLink to={PAGES.overview} className="masthead__wordmark">
        {t('common.appName')}
      </FilterLink>
      <nav aria-label={t('shell.navigation')}>
        <ul className="masthead__pages">
          {HEAD_PAGES.map(id => (
            <li key={id}>
              <FilterLink to={PAGES[id]} className="masthead__page">
                {t(`shell.nav.${id}`)}
              </FilterLink>
            </li>
          ))}
        </ul>
      </nav>
      <Finding dataset={dataset} />
    </header>
  )
}
