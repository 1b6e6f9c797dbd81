import { formatDay } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Break, Coverage, Meta, SourceId, SourceKind } from '#contract/common.ts'
import { localText } from './local-text.ts'
import { sourceLines } from './source-lines.ts'

/** The part of a chart's head that every answer gives in the same way. */
export type MetaHead = {
  language: 'vi' | 'en'
  sources: string[]
  provenance: SourceKind[]
  asOf: string | null
  reported: Coverage | null
  notes: string[]
}

/** `used`: the sources of the figures that are drawn, where a chart shows only a part of the answer. */
export function metaHead(meta: Meta, t: Translate, used?: readonly SourceId[]): MetaHead {
  const sources = used === undefined ? meta.sources : meta.sources.filter(({ id }) => used.includes(id))
  return {
    language: t.language,
    sources: sourceLines(sources, t),
    provenance: used === undefined ? meta.provenance : [...new Set(sources.map(({ kind }) => kind))],
    asOf: meta.asOf === null ? null : formatDay(t.language, meta.asOf),
    reported: meta.expected > 1 ? { reported: meta.reported, expected: meta.expected } : null,
    notes: [...meta.breaks.map(found => breakWords(found, t)), ...warningWords(meta, t)],
  }
}

export const breakWords = (found: Break, t: Translate): string =>
  t('note.break', {
    day: formatDay(t.language, found.date),
    kind: t(`break.${found.kind}`),
    from: localText(t.language, found.from.name),
    to: localText(t.language, found.to.name),
    basis: localText(t.language, found.basis),
  })

function warningWords({ warnings }: Meta, t: Translate): string[] {
  return warnings.flatMap(({ code, coverage }) => {
    if (code === 'units-missing' && coverage !== null && coverage.expected > 1)
      return [t('note.unitsMissing', coverage)]
    if (code === 'months-missing' && coverage !== null) return [t('note.monthsMissing', coverage)]
    if (code === 'unit-not-valid') return [t('note.unitNotValid')]
    return []
  })
}
