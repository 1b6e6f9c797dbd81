import { localText } from '#app/api/local-text.ts'
import { formatDay, formatNumber } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { NumberLink } from '#app/ui/NumberLink.tsx'
import type { Source, SourceId } from '#contract/common.ts'
import type { Provenance } from '#contract/provenance.ts'

type Props = { sources: Provenance['sources']; onOpen: (sourceId: SourceId) => void }

/** Every source, its documents in one block each; the number of facts opens what rests on it. */
export function SourceTable({ sources, onOpen }: Props) {
  const t = useTranslate()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a narrow screen scrolls it, by keys too
    <section className="about__scroll" tabIndex={0} aria-label={t('about.sources')}>
      <table className="about__table">
        <caption className="visually-hidden">{t('about.sources')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('about.document')}</th>
            <th scope="col">{t('figure.locator')}</th>
            <th scope="col">{t('figure.kind')}</th>
            <th scope="col" className="about__count">
              {t('about.facts.count')}
            </th>
          </tr>
        </thead>
        {documents(sources).map(({ key, entries }) => (
          <tbody key={key}>
            {entries.map(({ source, facts }, i) => (
              <tr key={source.id}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={entries.length}>
                    {localText(t.language, source.title)}
                    {source.publishedAt !== null && (
                      <small className="about__day">
                        {' '}
                        {formatDay(t.language, source.publishedAt.slice(0, 10))}
                      </small>
                    )}
                  </th>
                )}
                <td>{source.locator === null ? '–' : localText(t.language, source.locator)}</td>
                <td>{t(`source.${source.kind}`)}</td>
                <td className="about__count">
                  <NumberLink onOpen={() => onOpen(source.id)}>{formatNumber(t.language, facts)}</NumberLink>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

/** Places in one document stand together. */
function documents(sources: Provenance['sources']): { key: string; entries: Provenance['sources'] }[] {
  const found = new Map<string, Provenance['sources']>()
  for (const entry of sources) {
    const key = titleOf(entry.source)
    found.set(key, [...(found.get(key) ?? []), entry])
  }
  return [...found].map(([key, entries]) => ({ key, entries }))
}

const titleOf = ({ kind, title }: Source): string => `${kind} ${title.vi}`
