import { localText } from '#app/api/local-text.ts'
import { formatNumber } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Honours, RatingOfYear } from '#contract/honours.ts'
import type { YearId } from '#contract/period.ts'
import { historySteps } from './rating-history.ts'

type Open = (figureId: string) => void
type Props = { honours: Honours; year: YearId; onOpen: Open }

/** One column a year with the level as it was called then, then the same years with both scores. */
export function RatingHistory({ honours, year, onOpen }: Props) {
  const t = useTranslate()
  const steps = historySteps(honours, t)
  return (
    <>
      <ol className="rating-strip" aria-label={t('honours.rating.strip')}>
        {steps.map(step =>
          step.kind === 'change' ? (
            <li key={step.key} className="rating-strip__change">
              {t('honours.change.mark')}
            </li>
          ) : (
            <li
              key={step.year}
              className={step.year === year ? 'rating-strip__year is-shown' : 'rating-strip__year'}
            >
              <span className="rating-strip__when">{step.year}</span>
              <Level rating={step.rating} onOpen={onOpen} t={t} />
            </li>
          ),
        )}
      </ol>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too */}
      <section className="honours__scroll" aria-label={t('honours.rating.table')} tabIndex={0}>
        <table className="honours__table">
          <thead>
            <tr>
              {(['year', 'level', 'self', 'given', 'gap', 'by'] as const).map(column => (
                <th key={column} scope="col">
                  {t(`honours.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {steps.map(step =>
              step.kind === 'change' ? (
                <tr key={step.key} className="honours__change">
                  <td colSpan={6}>{step.words}</td>
                </tr>
              ) : (
                <tr key={step.year}>
                  <th scope="row">{step.year}</th>
                  <RatingCells rating={step.rating} onOpen={onOpen} />
                </tr>
              ),
            )}
          </tbody>
        </table>
      </section>
    </>
  )
}

function Level({ rating, onOpen, t }: { rating: RatingOfYear | null; onOpen: Open; t: Translate }) {
  if (rating === null) return <span className="honours__missing">{t('honours.rating.notRated')}</span>
  return (
    <>
      <NumberLink onOpen={() => onOpen(rating.figureId)}>{localText(t.language, rating.label)}</NumberLink>
      {rating.kept && <small>{t('honours.rating.keptMark')}</small>}
    </>
  )
}

/** Level, own score, score given, their distance, who gave it. */
export function RatingCells({ rating, onOpen }: { rating: RatingOfYear | null; onOpen: Open }) {
  const t = useTranslate()
  if (rating === null) return <td colSpan={5}>{t('honours.rating.notRated')}</td>
  const { figureId, selfScore, givenScore, gap, givenBy, failedConditions } = rating
  const open = () => onOpen(figureId)
  return (
    <>
      <td>
        <Level rating={rating} onOpen={onOpen} t={t} />
        {(failedConditions ?? []).length > 0 && (
          <small>
            {t('honours.rating.failed', {
              list: (failedConditions ?? []).map(text => localText(t.language, text)).join('; '),
            })}
          </small>
        )}
      </td>
      {[selfScore, givenScore].map((score, i) => (
        <td key={i === 0 ? 'self' : 'given'} className="honours__number">
          {score === null ? (
            <span className="honours__missing">{t('format.notReported')}</span>
          ) : (
            <NumberLink onOpen={open}>{formatNumber(t.language, score, 1)}</NumberLink>
          )}
        </td>
      ))}
      <td className="honours__number">{gap === null ? '' : gapWords(gap, t)}</td>
      <td>{givenBy === null ? t('honours.giver.unknown') : localText(t.language, givenBy)}</td>
    </>
  )
}

const gapWords = (gap: number, t: Translate): string =>
  gap === 0
    ? t('honours.gap.none')
    : t(gap < 0 ? 'honours.gap.lower' : 'honours.gap.higher', {
        points: formatNumber(t.language, Math.abs(gap), 1),
      })
