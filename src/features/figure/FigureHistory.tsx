import { factValue } from '#app/api/fact-words.ts'
import { formatMoment } from '#app/api/moment.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { FigureDetail } from '#contract/figures.ts'

export function FigureHistory({ detail: { history } }: { detail: FigureDetail }) {
  const t = useTranslate()
  return (
    <section>
      <h3>{t('figure.history')}</h3>
      {history.length === 0 && <p>{t('figure.noHistory')}</p>}
      <ol className="figure-source__history">
        {history.map(({ changeSetId, author, reason, recordedAt, change }) => (
          <li key={changeSetId}>
            <p>
              {t('history.change', {
                before: factValue(change.before, t),
                after: factValue(change.after, t),
              })}
            </p>
            <p className="figure-source__who">
              {author}, {formatMoment(t.language, recordedAt)}. {t('history.reason', { reason })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
