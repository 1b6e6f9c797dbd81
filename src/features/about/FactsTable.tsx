import { formatNumber } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { FactTable } from './fact-table.ts'

/** What is stored, by kind of source. */
export function FactsTable({ table: { kinds, rows, totals, total } }: { table: FactTable }) {
  const t = useTranslate()
  const print = (count: number): string => (count === 0 ? '–' : formatNumber(t.language, count))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, by keys too
    <section className="about__scroll" tabIndex={0} aria-label={t('about.facts')}>
      <table className="about__table">
        <caption className="visually-hidden">{t('about.facts')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about.fact')}</th>
            {kinds.map(kind => (
              <th key={kind} scope="col" className="about__count">
                {t(`about.kind.${kind}`)}
              </th>
            ))}
            {kinds.length > 1 && (
              <th scope="col" className="about__count">
                {t('about.all')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entity, counts, total: all }) => (
            <tr key={entity}>
              <th scope="row">{t(`about.entity.${entity}`)}</th>
              {counts.map((count, i) => (
                <td key={kinds[i]} className="about__count">
                  {print(count)}
                </td>
              ))}
              {kinds.length > 1 && <td className="about__count">{print(all)}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('about.all')}</th>
            {totals.map((count, i) => (
              <td key={kinds[i]} className="about__count">
                {print(count)}
              </td>
            ))}
            {kinds.length > 1 && <td className="about__count">{print(total)}</td>}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
