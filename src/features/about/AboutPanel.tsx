import { useSuspenseQuery } from '@tanstack/react-query'
import { localText } from '#app/api/local-text.ts'
import { usePanel } from '#app/api/use-panel.ts'
import { useOpenFigure, useOpenSource } from '#app/filters/use-filters.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Notice } from '#app/ui/Notice.tsx'
import { Panel } from '#app/ui/Panel.tsx'
import { FactsTable } from './FactsTable.tsx'
import { type FactTable, factTable } from './fact-table.ts'
import { provenanceOptions } from './queries.ts'
import { SourceTable } from './SourceTable.tsx'
import { Unknown } from './Unknown.tsx'
import './about.css'

export function AboutPanel() {
  const t = useTranslate()
  return (
    <Panel title={t('about.panel')} height={60} {...usePanel()}>
      <Content />
    </Panel>
  )
}

/** What is from the article, what was made up, what nobody has said, and how unclear places were read. */
function Content() {
  const t = useTranslate()
  const openSource = useOpenSource()
  const openFigure = useOpenFigure()
  const { data, isRefetchError } = useSuspenseQuery(provenanceOptions())
  const table = factTable(data.facts)
  const { dataset, version } = data
  return (
    <div className="about">
      {isRefetchError && <Notice kind="stale">{t('shell.panelStale')}</Notice>}
      <p className="about__finding">{finding(table, t)}</p>
      <div className="side-by-side">
        <section>
          <h3>{t('about.facts')}</h3>
          <FactsTable table={table} />
        </section>
        <section>
          <h3>{t('about.unknown')}</h3>
          <Unknown provenance={data} onOpen={openFigure} />
        </section>
      </div>
      <section>
        <h3>{t('about.sources')}</h3>
        <SourceTable sources={data.sources} onOpen={openSource} />
      </section>
      {table.kinds.includes('seed') && <Doubts />}
      <section>
        <h3>{t('about.dataset')}</h3>
        <dl className="about__facts">
          <div>
            <dt>{t('about.dataset.title')}</dt>
            <dd>{localText(t.language, dataset.title)}</dd>
          </div>
          <div>
            <dt>{t('about.dataset.revision')}</dt>
            <dd>{formatNumber(t.language, dataset.revision)}</dd>
          </div>
          <div>
            <dt>{t('about.dataset.version')}</dt>
            <dd>{version}</dd>
          </div>
        </dl>
      </section>
    </div>
  )
}

const DOUBTS = ['evaluators', 'office', 'activities', 'theme', 'months', 'names'] as const

function Doubts() {
  const t = useTranslate()
  return (
    <section>
      <h3>{t('about.doubts')}</h3>
      <ul className="about__doubts">
        {DOUBTS.map(doubt => (
          <li key={doubt}>{t(`about.doubt.${doubt}`)}</li>
        ))}
      </ul>
    </section>
  )
}

/** "14.916 dữ kiện: 41 từ bài báo, 14.875 minh họa." */
function finding({ kinds, totals, total }: FactTable, t: ReturnType<typeof useTranslate>): string {
  const parts = kinds.map((kind, i) =>
    t(`about.finding.${kind}`, { count: formatNumber(t.language, totals[i] ?? 0) }),
  )
  return t('about.finding', { total: formatNumber(t.language, total), parts: parts.join(', ') })
}
