import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { isIllustrative } from '#app/api/figure-facts.ts'
import { shownWords, subjectWords } from '#app/api/figure-words.ts'
import { localText } from '#app/api/local-text.ts'
import { quotientLine } from '#app/api/quotient-words.ts'
import { focusIsLost } from '#app/filters/opener.ts'
import { useOpenSource } from '#app/filters/use-filters.ts'
import { capitalise, formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import type { FigureId } from '#contract/common.ts'
import type { FigureDetail } from '#contract/figures.ts'
import { ActivityFacts } from './ActivityFacts.tsx'
import { CorrectionForm } from './CorrectionForm.tsx'
import { editableFact } from './correction.ts'
import { FigureHistory } from './FigureHistory.tsx'
import { FigureParts } from './FigureParts.tsx'
import { SourceList } from './SourceList.tsx'

type Props = { detail: FigureDetail; onOpen: (figureId: FigureId) => void; onSaved: () => void }

/** A figure taken apart: what it is, its documents, what it was made of, who changed it. */
export function FigureSource({ detail, onOpen, onSaved }: Props) {
  const t = useTranslate()
  const [editing, setEditing] = useState(false)
  const fact = editableFact(detail)
  const subject = useRef<HTMLParagraphElement>(null)
  const open = useRef<HTMLDivElement>(null)
  // Another figure was opened from inside the panel: what was pressed is gone.
  useEffect(() => {
    if (focusIsLost()) subject.current?.focus()
  }, [])
  const stopEditing = (): void => {
    flushSync(() => setEditing(false))
    open.current?.querySelector('button')?.focus()
  }
  return (
    <div className="figure-source">
      <p className="figure-source__subject" tabIndex={-1} ref={subject}>
        {subjectWords(detail.subject, t)}
      </p>
      <p className="figure-source__value">{capitalise(t.language, shownWords(detail, t))}</p>
      <p className="figure-source__where">
        {localText(t.language, detail.unit.name)}, {formatPeriod(t.language, detail.period)}
      </p>
      <Making detail={detail} />
      {fact !== null && !editing && (
        <div ref={open}>
          <Button onClick={() => setEditing(true)}>
            {t(detail.fact === null ? 'edit.add' : 'edit.title')}
          </Button>
        </div>
      )}
      {fact !== null && editing && (
        <CorrectionForm detail={detail} fact={fact} onClose={stopEditing} onSaved={onSaved} />
      )}
      {detail.fact?.value.entity === 'activity' && <ActivityFacts activity={detail.fact.value} />}
      <SourceList sources={detail.sources} note={detail.fact?.value.note ?? null} onOpen={useOpenSource()} />
      {detail.parts.length > 0 && <FigureParts parts={detail.parts} period={detail.period} onOpen={onOpen} />}
      <FigureHistory detail={detail} />
    </div>
  )
}

/** How the figure came to be and what it leaves out. */
function Making({ detail: { shown, sources } }: { detail: FigureDetail }) {
  const t = useTranslate()
  if (shown.type === 'part')
    return shown.figure.undetermined === 0 ? null : (
      <p className="figure-source__making">
        {t('figure.undetermined', { count: String(shown.figure.undetermined) })}
      </p>
    )
  if (shown.type === 'quotient')
    return <p className="figure-source__making">{quotientLine(shown.figure, t)}</p>
  if (shown.type !== 'count' || shown.figure.value === null) return null
  const { rule, coverage } = shown.figure
  const isInvented = rule === 'reported' && isIllustrative(shown.figure, sources)
  return (
    <p className="figure-source__making">
      {t(isInvented ? 'figure.rule.demo' : `figure.rule.${rule}`)}{' '}
      {coverage !== null && t('figure.coverage', coverage)}
    </p>
  )
}
