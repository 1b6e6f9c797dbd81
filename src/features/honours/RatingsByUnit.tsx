import { localText } from '#app/api/local-text.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { Honours } from '#contract/honours.ts'
import { RatingCells } from './RatingHistory.tsx'

type Props = { byUnit: Honours['byUnit']; open: boolean; onOpen: (figureId: string) => void }

/** Every unit with its own score beside the one given: the table an inspection asks for. */
export function RatingsByUnit({ byUnit: { relation, rows }, open, onOpen }: Props) {
  const t = useTranslate()
  const known = rows.filter(({ rating }) => rating !== null).length
  return (
    <details className="honours__units" open={open}>
      <summary>{t(`honours.byUnit.${relation}`, { known, all: rows.length })}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must be scrolled with the keyboard too */}
      <section className="honours__scroll" aria-label={t('honours.byUnit.table')} tabIndex={0}>
        <table className="honours__table">
          <thead>
            <tr>
              {(['unit', 'level', 'self', 'given', 'gap', 'by'] as const).map(column => (
                <th key={column} scope="col">
                  {t(`honours.col.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, own, rating }) => (
              <tr key={unit.id} className={own ? 'is-own' : undefined}>
                <th scope="row">{localText(t.language, unit.shortName)}</th>
                <RatingCells rating={rating} onOpen={onOpen} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
