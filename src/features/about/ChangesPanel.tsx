import { useSuspenseQuery } from '@tanstack/react-query'
import { formatMoment } from '#app/api/moment.ts'
import { usePanel } from '#app/api/use-panel.ts'
import { FilterLink } from '#app/filters/FilterLink.tsx'
import { PAGES } from '#app/filters/pages.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Panel } from '#app/ui/Panel.tsx'
import { recentChangesOptions } from './queries.ts'
import './about.css'

const SHOWN = 5

/** The last changes in a line each; the whole history has a page of its own. */
export function ChangesPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('about.changes')} height={10} {...usePanel()}>
      <Content />
    </Panel>
  )
}

function Content() {
  const t = useTranslate()
  const { changeSets } = useSuspenseQuery(recentChangesOptions()).data
  return (
    <div className="about">
      {changeSets.length === 0 && <p>{t('about.changes.none')}</p>}
      <ol className="about__changes">
        {changeSets.slice(0, SHOWN).map(({ id, sequence, kind, author, recordedAt, reason }) => (
          <li key={id}>
            {t('history.line', {
              sequence,
              kind: t(`history.kind.${kind}`),
              author,
              when: formatMoment(t.language, recordedAt),
            })}
            <span className="about__reason"> {t('history.reason', { reason })}</span>
          </li>
        ))}
      </ol>
      <p>
        <FilterLink to={PAGES.history}>{t('about.changes.all')}</FilterLink>
      </p>
    </div>
  )
}
