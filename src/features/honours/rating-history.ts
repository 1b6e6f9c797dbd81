import { localText } from '#app/api/local-text.ts'
import { formatDay } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Honours, RatingOfYear } from '#contract/honours.ts'
import type { YearId } from '#contract/period.ts'
import type { RatingScheme } from '#contract/rating-schemes.ts'

export type HistoryStep =
  | { kind: 'year'; year: YearId; rating: RatingOfYear | null }
  /** The scale changed here: levels before and after are not compared. */
  | { kind: 'change'; key: string; words: string }

/** The years in order, with a break in words wherever two known ratings follow different schemes. */
export function historySteps({ ratings, schemes }: Honours, t: Translate): HistoryStep[] {
  let scheme: string | null = null
  return ratings.flatMap(({ year, rating }): HistoryStep[] => {
    const next = rating?.schemeId ?? null
    const changed = scheme !== null && next !== null && next !== scheme
    const step: HistoryStep = { kind: 'year', year, rating }
    const before = schemes.find(({ id }) => id === scheme)
    const after = schemes.find(({ id }) => id === next)
    scheme = next ?? scheme
    return changed
      ? [{ kind: 'change', key: `change-${year}`, words: changeWords(before, after, t) }, step]
      : [step]
  })
}

function changeWords(
  before: RatingScheme | undefined,
  after: RatingScheme | undefined,
  t: Translate,
): string {
  const labels = (scheme: RatingScheme | undefined): string =>
    (scheme?.levels ?? []).map(({ label }) => localText(t.language, label)).join(' / ')
  const day = after?.validFrom ?? null
  return day === null
    ? t('honours.change.plain', { before: labels(before), after: labels(after) })
    : t('honours.change', {
        day: formatDay(t.language, day),
        before: labels(before),
        after: labels(after),
      })
}

/** What the years say: the level of the last known year and how long it has held in the same scheme. */
export function ratingFinding({ ratings }: Honours, t: Translate): string {
  const known = ratings.filter(({ rating }) => rating !== null)
  const last = known.at(-1)
  if (last?.rating == null) return t('honours.rating.none')
  const { label, schemeId, level, kept } = last.rating
  const words = { label: localText(t.language, label), year: last.year }
  let since = last.year
  for (const { year, rating } of ratings.toReversed()) {
    if (year > last.year) continue
    if (rating === null || level === null || rating.level !== level || rating.schemeId !== schemeId) break
    since = year
  }
  if (since !== last.year) return t('honours.rating.since', { ...words, since })
  return t(kept ? 'honours.rating.kept' : 'honours.rating.is', words)
}

/** How many of the units below hold which level, best first; levels of one scheme only. */
export function unitsFinding({ byUnit, schemes }: Honours, t: Translate): string {
  const rated = byUnit.rows.flatMap(({ rating }) => (rating === null ? [] : [rating]))
  const [scheme, ...others] = schemes
  const counts = (scheme?.levels ?? []).flatMap(({ code, label }) => {
    const count = rated.filter(rating => rating.level === code).length
    return count === 0 ? [] : [t('honours.units.level', { count, label: localText(t.language, label) })]
  })
  return counts.length === 0 || others.length > 0
    ? t('honours.rating.unitsOnly')
    : t('honours.units.finding', { list: counts.join('; '), known: rated.length, all: byUnit.rows.length })
}
