import { useState } from 'react'
import { shownWords, subjectWords } from '#app/api/figure-words.ts'
import { localText } from '#app/api/local-text.ts'
import { capitalise, formatPeriod } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { FigureId, UnitId } from '#contract/common.ts'
import type { FigurePart } from '#contract/figures.ts'
import type { PeriodId } from '#contract/period.ts'

const SHOWN_AT_FIRST = 14

type Props = { parts: readonly FigurePart[]; period: PeriodId; onOpen: (figureId: FigureId) => void }

/** The figures a figure was computed from; each opens its own source. */
export function FigureParts({ parts, period, onOpen }: Props) {
  const t = useTranslate()
  const [all, setAll] = useState(false)
  const shown = all ? parts : parts.slice(0, SHOWN_AT_FIRST)
  const name = differsBy(parts, period, t)
  return (
    <section>
      <h3>{t('figure.parts')}</h3>
      <ul className="figure-source__parts">
        {shown.map(part => (
          <li key={part.id}>
            <span>{capitalise(t.language, name(part))}</span>
            <NumberLink onOpen={() => onOpen(part.id)}>{shownWords(part, t)}</NumberLink>
          </li>
        ))}
      </ul>
      {shown.length < parts.length && (
        <Button onClick={() => setAll(true)}>{t('figure.showAll', { count: parts.length })}</Button>
      )}
    </section>
  )
}

/** Names a part by what sets it apart from the others and from the whole: its unit, its period, or what it is. */
export function differsBy(
  parts: readonly FigurePart[],
  whole: PeriodId,
  t: Translate,
): (part: FigurePart) => string {
  const units = new Set<UnitId>(parts.map(({ unit }) => unit.id))
  const periods = new Set([whole, ...parts.map(({ period }) => period)])
  const subjects = new Set(parts.map(({ subject }) => subjectWords(subject, t)))
  return ({ unit, period, subject }) => {
    const words = [
      ...(subjects.size > 1 || parts.length === 1 ? [subjectWords(subject, t)] : []),
      ...(units.size > 1 ? [localText(t.language, unit.shortName)] : []),
      ...(periods.size > 1 ? [formatPeriod(t.language, period)] : []),
    ]
    return words.length === 0 ? subjectWords(subject, t) : words.join(', ')
  }
}
