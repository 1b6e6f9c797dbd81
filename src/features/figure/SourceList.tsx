import { localText } from '#app/api/local-text.ts'
import { formatDay } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { Button } from '#app/ui/Button.tsx'
import type { Source, SourceId } from '#contract/common.ts'

type Props = { sources: readonly Source[]; note: string | null; onOpen: (sourceId: SourceId) => void }

export function SourceList({ sources, note, onOpen }: Props) {
  const t = useTranslate()
  return (
    <section>
      <h3>{t('figure.documents')}</h3>
      {sources.length === 0 && <p>{t('figure.noDocuments')}</p>}
      {sources.map(source => (
        <SourceFacts key={source.id} source={source} onOpen={() => onOpen(source.id)} />
      ))}
      {note !== null && (
        <p className="figure-source__note">
          {t('figure.note')}: {note}
        </p>
      )}
    </section>
  )
}

/** The document, the place in it and who recorded it. `onOpen`: to what else rests on it. */
export function SourceFacts({ source, onOpen }: { source: Source; onOpen?: () => void }) {
  const t = useTranslate()
  const facts = [
    [t('figure.kind'), t(`source.${source.kind}`)],
    [t('figure.locator'), source.locator === null ? null : localText(t.language, source.locator)],
    [t('figure.asOf'), source.asOf === null ? null : formatDay(t.language, source.asOf)],
    [
      t('figure.published'),
      source.publishedAt === null ? null : formatDay(t.language, source.publishedAt.slice(0, 10)),
    ],
    [t('figure.recordedBy'), source.recordedBy],
  ] as const
  return (
    <article className="figure-source__document">
      <p className="figure-source__title">{localText(t.language, source.title)}</p>
      <dl>
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {onOpen !== undefined && <Button onClick={onOpen}>{t('source.openFacts')}</Button>}
    </article>
  )
}
