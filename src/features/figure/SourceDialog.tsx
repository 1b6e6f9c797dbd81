import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useEffect, useRef } from 'react'
import { partWords, shownWords } from '#app/api/figure-words.ts'
import { usePanel } from '#app/api/use-panel.ts'
import { focusIsLost, returnToOpener } from '#app/filters/opener.ts'
import { formatNumber } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Dialog } from '#app/ui/Dialog.tsx'
import { ErrorBoundary } from '#app/ui/ErrorBoundary.tsx'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import { PanelFailure } from '#app/ui/PanelFailure.tsx'
import { Skeleton } from '#app/ui/Skeleton.tsx'
import type { FigureId, SourceId } from '#contract/common.ts'
import { sourceFactsOptions } from './queries.ts'
import { SourceFacts } from './SourceList.tsx'
import './figure.css'

const HEIGHT = 24

type Props = { sourceId: SourceId | null; onClose: () => void; onOpen: (figureId: FigureId) => void }

/** One source and the figures that rest on it, beside the page. */
export function SourceDialog({ sourceId, onClose, onOpen }: Props) {
  const t = useTranslate()
  const { describe, onReset } = usePanel()
  const open = sourceId !== null
  const wasOpen = useRef(false)
  useEffect(() => {
    if (wasOpen.current && !open && focusIsLost()) returnToOpener()
    wasOpen.current = open
  }, [open])
  return (
    <Dialog title={t('source.title')} place="side" open={open} onClose={() => open && onClose()}>
      {open && (
        <ErrorBoundary
          key={sourceId}
          onReset={onReset}
          fallback={(error, retry) => (
            <PanelFailure failure={describe(error)} onRetry={retry} height={HEIGHT} />
          )}
        >
          <Suspense fallback={<Skeleton height={HEIGHT} />}>
            <Content sourceId={sourceId} onOpen={onOpen} />
          </Suspense>
        </ErrorBoundary>
      )}
    </Dialog>
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
