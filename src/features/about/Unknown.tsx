import { shownWords, subjectWords } from '#app/api/figure-words.ts'
import { localText } from '#app/api/local-text.ts'
import { capitalise, formatNumber, formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { FigureId } from '#contract/common.ts'
import type { Provenance } from '#contract/provenance.ts'

type Props = { provenance: Provenance; onOpen: (figureId: FigureId) => void }

/** What no source says, and what a source leaves open: each opens, and can be typed in there. */
export function Unknown({ provenance: { unknown, openEnds, inexact }, onOpen }: Props) {
  const t = useTranslate()
  const { figures, places, unit, year } = unknown
  const ranked = places.exact + places.range + places.notRanked + places.unknown
  return (
    <>
      <p className="about__lead">
        {t(figures.length === 0 ? 'about.unknown.none' : 'about.unknown.some', {
          unit: localText(t.language, unit.name),
          year,
          count: figures.length,
        })}
      </p>
      <ul className="about__list">
        {figures.map(part => (
          <li key={part.id}>
            <span>{subjectWords(part.subject, t)}</span>
            <NumberLink onOpen={() => onOpen(part.id)}>{shownWords(part, t)}</NumberLink>
          </li>
        ))}
        {openEnds.map(({ figureId, unit: of, period, list }) => (
          <li key={figureId}>
            <span>
              {t(`about.open.${list}`)}, {localText(t.language, of.shortName)},{' '}
              {formatPeriod(t.language, period)}
            </span>
            <NumberLink onOpen={() => onOpen(figureId)}>{t('about.open')}</NumberLink>
          </li>
        ))}
      </ul>
      {ranked > 0 && (
        <p>
          {t('about.places', {
            ranked,
            parts: (['exact', 'range', 'notRanked', 'unknown'] as const)
              .filter(status => places[status] > 0)
              .map(status => t(`about.places.${status}`, { count: places[status] }))
              .join(', '),
          })}
        </p>
      )}
      {inexact > 0 && (
        <p>{capitalise(t.language, t('about.inexact', { count: formatNumber(t.language, inexact) }))}</p>
      )}
    </>
  )
}
