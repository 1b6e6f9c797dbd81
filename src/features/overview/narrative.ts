import { isIllustrative } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { capitalise, formatList, formatPeriod, formatRankWords } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope, Meta } from '#contract/common.ts'
import type { Kpi, Overview } from '#contract/overview.ts'
import { countClause } from './count-clause.ts'
import { ILLUSTRATIVE } from './illustrative.ts'

type Clauses = Partial<Record<Kpi['id'], string>>

/**
 * The year in one paragraph to read aloud. Every number stands in the answer, a direction is told only where the API
 * could compare, and what is missing is named at the end.
 */
export function narrative({ data, meta }: Envelope<Overview>, t: Translate): string {
  const told: Clauses = Object.fromEntries(
    data.kpis.flatMap(kpi => {
      const clause = clauseOf(kpi, meta, t)
      return clause === null ? [] : [[kpi.id, clause]]
    }),
  )
  const missing = data.kpis.filter(({ id }) => told[id] === undefined).map(kpi => nameOf(kpi, t))
  const opening = t('overview.tell.opening', {
    period: capitalise(t.language, formatPeriod(t.language, meta.period)),
    unit: localText(t.language, meta.unit.name),
  })
  if (Object.keys(told).length === 0)
    return [t('overview.tell.nothing', { opening }), ...ratingSentence(data, t)].join(' ')
  return [
    ...sentencesOf(told, opening, t),
    ...ratingSentence(data, t),
    ...(missing.length === 0 ? [] : [t('overview.tell.missing', { list: formatList(t.language, missing) })]),
  ].join(' ')
}

/** Members; what the union did; how it was placed. The first sentence names the year and the unit. */
function sentencesOf(told: Clauses, opening: string, t: Translate): string[] {
  const members = joined([told.members, told.newMembers], '; ')
  const deeds = joined([told.newUnions, told.activities], ', ')
  const places = joined([joined([told.wardRank, told.unionRank], ', '), told.topRanks], '; ')
  const placed = places === null ? [] : [capitalise(t.language, `${places}.`)]
  if (members === null && deeds === null) return [t('overview.tell.only', { opening, clauses: places ?? '' })]
  return [
    `${opening} ${members ?? deeds}.`,
    ...(members === null || deeds === null ? [] : [t('overview.tell.more', { clauses: deeds })]),
    ...placed,
  ]
}

const joined = (clauses: readonly (string | null | undefined)[], separator: string): string | null =>
  clauses.filter(clause => clause != null).join(separator) || null

function clauseOf(kpi: Kpi, { sources }: Meta, t: Translate): string | null {
  if (kpi.type === 'count') return countClause(kpi, sources, t)
  const mark = isIllustrative(kpi.figure, sources) ? ILLUSTRATIVE : ''
  if (kpi.type === 'part') {
    const { part, whole } = kpi.figure
    return whole === 0
      ? null
      : t('overview.tell.topRanks', { part: String(part), whole: `${whole}${mark}`, k: kpi.k })
  }
  const { rank } = kpi.figure
  if (rank.status === 'unknown') return null
  const words = `${formatRankWords(t.language, rank)}${mark}`
  const place = rank.status === 'notRanked' ? words : t('overview.tell.stands', { place: words })
  return t(`overview.tell.${kpi.id}`, { place, moved: movedWords(kpi, t) })
}

function movedWords({ movement }: Extract<Kpi, { type: 'rank' }>, t: Translate): string {
  if (movement === null) return ''
  const places = String(Math.abs(movement))
  return t(`overview.tell.movement.${movement > 0 ? 'rise' : movement < 0 ? 'fall' : 'steady'}`, { places })
}

function ratingSentence({ rating }: Overview, t: Translate): string[] {
  if (rating === null) return []
  const label = localText(t.language, rating.label)
  return [t(rating.kept ? 'overview.tell.ratingKept' : 'overview.tell.rating', { label })]
}

/** Small first letter: the name stands inside a sentence. */
function nameOf(kpi: Kpi, t: Translate): string {
  const name = kpi.type === 'part' ? t('overview.tell.topRanksName') : t(`overview.kpi.${kpi.id}`)
  return name.slice(0, 1).toLowerCase() + name.slice(1)
}
