import { localText } from '#app/api/local-text.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Overview } from '#contract/overview.ts'
import type { YearId } from '#contract/period.ts'

type Theme = Overview['themes'][number]
type Open = (figureId: string) => void
type Props = { overview: Overview; year: YearId; onOpen: Open }

/** The theme of the year and how the unit was rated, each with its source. */
export function YearStrip({ overview: { themes, rating }, year, onOpen }: Props) {
  const t = useTranslate()
  if (themes.length === 0 && rating === null) return null
  return (
    <dl className="year-strip">
      <Themes themes={themes.filter(theme => theme.year === year)} onOpen={onOpen} />
      {rating !== null && (
        <div>
          <dt>{t('overview.rating')}</dt>
          <dd>
            <NumberLink onOpen={() => onOpen(rating.figureId)}>
              {localText(t.language, rating.label)}
            </NumberLink>
            {rating.kept && `, ${t('overview.rating.kept')}`}
            {rating.givenBy !== null &&
              `, ${t('overview.rating.by', { giver: localText(t.language, rating.givenBy) })}`}
          </dd>
        </div>
      )}
    </dl>
  )
}

/** Mottos already set for another year, usually the next one. */
export function NextThemes({ overview: { themes }, year, onOpen }: Props) {
  const others = themes.filter(theme => theme.year !== year)
  if (others.length === 0) return null
  return (
    <dl className="year-strip">
      <Themes themes={others} onOpen={onOpen} />
    </dl>
  )
}

function Themes({ themes, onOpen }: { themes: readonly Theme[]; onOpen: Open }) {
  const t = useTranslate()
  const [first] = themes
  if (first === undefined) return null
  return (
    <div>
      <dt>{t('overview.themes', { year: first.year })}</dt>
      {themes.map(({ figureId, text, issuer }) => (
        <dd key={figureId}>
          <NumberLink onOpen={() => onOpen(figureId)}>
            {t('overview.theme', {
              text: localText(t.language, text),
              issuer: issuer === null ? null : localText(t.language, issuer),
            })}
          </NumberLink>
        </dd>
      ))}
    </div>
  )
}
