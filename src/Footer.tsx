import { useQuery } from '@tanstack/react-query'
import { localText } from '#app/api/local-text.ts'
import { healthOptions } from '#app/api/shell-queries.ts'
import { FilterLink } from '#app/filters/FilterLink.tsx'
import { FOOT_PAGES, PAGES } from '#app/filters/pages.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { getDataset } from '#contract/dataset.ts'
import type { OkOf } from '#contract/operation.ts'

export function Footer({ dataset }: { dataset: OkOf<typeof getDataset> }) {
  const t = useTranslate()
  const { data: health } = useQuery(healthOptions())
  return (
    <footer className="footer">
      <nav aria-label={t('shell.navigation.foot')}>
        <ul className="footer__pages">
          {FOOT_PAGES.map(id => (
            <li key={id}>
              <FilterLink to={PAGES[id]} className="footer__page">
                {t(`shell.nav.${id}`)}
              </FilterLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>
        {t('shell.dataset', { title: localText(t.language, dataset.title) })}
        {health?.readOnly === true && ` (${t('shell.readOnly')})`}
      </p>
      {health !== undefined && <p>{t('shell.version', { version: health.version })}</p>}
      <p>{t('shell.countsOnly')}</p>
    </footer>
  )
}
