import { useSuspenseQuery } from '@tanstack/react-query'
import { partWords, shownWords } from '#app/api/figure-words.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { FigureId, SourceId } from '#contract/common.ts'
import { sourceFactsOptions } from './queries.ts'
import { SidePanel } from './SidePanel.tsx'
import { SourceFacts } from './SourceList.tsx'
import './figure.css'

type Props = { sourceId: SourceId | null; onClose: () => void; onOpen: (figureId: FigureId) => void }

/** One source and the figures that rest on it, beside the page. */
export function SourceDialog({ sourceId, onClose, onOpen }: Props) {
  const t = useTranslate()
  return (
    <SidePanel title={t('source.title')} subject={sourceId} onClose={onClose}>
      {() => sourceId !== null && <Content sourceId={sourceId} onOpen={onOpen} />}
    </SidePanel>
  )
}

function Content({ sourceId, onOpen }: { sourceId: SourceId; onOpen: (figureId: FigureId) => void }) {
  const t = useTranslate()
  const { data } = useSuspenseQuery(sourceFactsOptions(sourceId))
  const { source, total, figures } = data
  const shown = formatNumber(t.language, figures.length)
  return (
    <div className="figure-source">
      <SourceFacts source={source} />
      <section>
        <h3>{t('source.facts')}</h3>
        <p className="figure-source__where">
          {total === 0
            ? t('source.factsNone')
            : total > figures.length
              ? t('source.factsSome', { shown, total: formatNumber(t.language, total) })
              : t('source.factsAll', { total: shown })}
        </p>
        <ul className="figure-source__parts">
          {figures.map(part => (
            <li key={part.id}>
              <span>{partWords(part, t)}</span>
              <NumberLink onOpen={() => onOpen(part.id)}>{shownWords(part, t)}</NumberLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
