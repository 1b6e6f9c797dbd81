import { isIllustrative } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { formatCount, formatRankWords } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope, Meta } from '#contract/common.ts'
import type { Kpi, Overview } from '#contract/overview.ts'
import { ILLUSTRATIVE } from './illustrative.ts'

const TOLD = ['wardRank', 'unionRank', 'newMembers'] as const

/** The year in one line, of known figures only; members where nothing else is known. `null`: nothing is known. */
export function overviewFinding({ data, meta }: Envelope<Overview>, t: Translate): string | null {
  const partOf = (id: Kpi['id']): string[] =>
    data.kpis.flatMap(kpi => (kpi.id === id ? (partWords(kpi, meta, t) ?? []) : []))
  const told = TOLD.flatMap(partOf)
  const parts = told.length === 0 ? partOf('members') : told
  return parts.length === 0
    ? null
    : t('overview.finding', {
        unit: localText(t.language, meta.unit.shortName),
        year: meta.period,
        parts: parts.join(', '),
      })
}

function partWords(kpi: Kpi, { sources }: Meta, t: Translate): string | null {
  const mark = isIllustrative(kpi.figure, sources) ? ILLUSTRATIVE : ''
  if (kpi.type === 'rank')
    return kpi.figure.rank.status === 'unknown'
      ? null
      : t(`overview.finding.${kpi.id}`, { place: `${formatRankWords(t.language, kpi.figure.rank)}${mark}` })
  if (kpi.type === 'part' || kpi.figure.value === null) return null
  const value = `${formatCount(t.language, kpi.figure.value, kpi.figure.bound)}${mark}`
  return kpi.id === 'members' || kpi.id === 'newMembers'
    ? t(`overview.finding.${kpi.id}`, { value, n: kpi.figure.value })
    : null
}
