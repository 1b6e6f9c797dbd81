import { formatDay } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Source } from '#contract/common.ts'
import { localText } from './local-text.ts'

/** One line for each document with the places in it; invented sources are one line together. */
export function sourceLines(sources: readonly Source[], t: Translate): string[] {
  const invented = sources.filter(({ kind }) => kind === 'demo')
  const titles = new Set(invented.map(source => documentLine(source, t)))
  const told = titles.size > 1 ? sources.filter(({ kind }) => kind !== 'demo') : sources
  const places = new Map<string, Set<string>>()
  for (const source of told) {
    const line = documentLine(source, t)
    const known = places.get(line) ?? new Set()
    if (source.locator !== null) known.add(localText(t.language, source.locator))
    places.set(line, known)
  }
  return [
    ...[...places].map(([line, found]) =>
      found.size === 0 ? line : t('source.lineWithPlaces', { line, places: [...found].join('; ') }),
    ),
    ...(titles.size > 1 ? [t('source.demoMany', { count: titles.size })] : []),
  ]
}

/** A document with its day, without the place inside it. */
function documentLine(source: Source, t: Translate): string {
  const title = localText(t.language, source.title)
  const kind = t(`source.${source.kind}`)
  const day = source.publishedAt === null ? null : formatDay(t.language, source.publishedAt.slice(0, 10))
  return day === null ? t('source.line', { title, kind }) : t('source.lineWithDay', { title, kind, day })
}
