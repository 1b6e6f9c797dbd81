import { localText } from '#app/api/local-text.ts'
import { metaHead } from '#app/api/meta-head.ts'
import { initialsOf } from '#app/charts/bump/initials.ts'
import { isWithin } from '#app/charts/places.ts'
import type { BumpSpec } from '#app/charts/spec.ts'
import { formatRankWords } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope } from '#contract/common.ts'
import type { RankingHistory } from '#contract/rankings.ts'

type Row = RankingHistory['units'][number]
type Chosen = { top: number | null; focus: string | null }

/** Places over the years with a ranking; `null`: fewer than two of them, so there is no course to draw. */
export function historyChart(
  { data, meta }: Envelope<RankingHistory>,
  { top, focus }: Chosen,
  t: Translate,
): BumpSpec | null {
  const { years, units } = withoutEmptyEnds(data)
  const ranked = years.filter(({ scheme }) => scheme !== null)
  const last = ranked.at(-1)?.scheme
  const [first] = years
  const end = years.at(-1)
  if (ranked.length < 2 || !last || !first || !end) return null
  const isShown = ({ unit, own, places }: Row): boolean => {
    const rank = places.at(-1)?.rank
    return top === null || own || unit.id === focus || (rank !== undefined && isWithin(rank, top))
  }
  const shown = units.filter(isShown)
  const labels = units.map(({ unit }) => localText(t.language, unit.shortName))
  const initials = initialsOf(labels)
  const own = units.find(row => row.own)
  return {
    ...metaHead(
      meta,
      t,
      shown.flatMap(({ places }) => places.flatMap(place => place?.sources ?? [])),
    ),
    kind: 'bump',
    id: `rankings-history-${data.set}`,
    title: finding(years, own, t),
    subtitle: t('rankings.history.subtitle', {
      scheme: t(`rankings.${data.set}`),
      from: first.year,
      to: end.year,
    }),
    summary: own === undefined ? '' : `${courseWords(years, own, t)}.`,
    notes: notesOf(years, shown, t),
    of: Math.max(...ranked.map(({ scheme }) => scheme?.n ?? 1)),
    categories: years.map(({ year, joinsBefore }) => ({ id: year, label: year, joins: joinsBefore })),
    rows: shown.map(row => ({
      key: row.unit.id,
      label: localText(t.language, row.unit.shortName),
      short: initials[units.indexOf(row)] ?? '',
      own: row.own,
      cells: row.places.map(place => (place === null ? null : { rank: place.rank, figureId: place.id })),
    })),
    focus: shown.some(({ unit }) => unit.id === focus) ? focus : null,
    hidden: units.length - shown.length,
  }
}

type Years = RankingHistory['years']

/** Years before the first and after the last ranking say nothing about it. */
function withoutEmptyEnds({ years, units }: RankingHistory): { years: Years; units: Row[] } {
  const first = years.findIndex(({ scheme }) => scheme !== null)
  const end = years.findLastIndex(({ scheme }) => scheme !== null) + 1
  if (first === -1) return { years: [], units: [] }
  return {
    years: years.slice(first, end),
    units: units.map(row => ({ ...row, places: row.places.slice(first, end) })),
  }
}

/** From the first to the last year, when every year between compares with the one before and both places are exact. */
function finding(years: Years, own: Row | undefined, t: Translate): string {
  if (own === undefined) return t('rankings.finding.unknown')
  const unit = localText(t.language, own.unit.shortName)
  const before = own.places[0]?.rank
  const now = own.places.at(-1)?.rank
  const comparable = years.every(({ joinsBefore }, i) => i === 0 || joinsBefore)
  if (!comparable || before?.status !== 'exact' || now?.status !== 'exact')
    return t('rankings.history.open', { unit })
  const gained = (before.min ?? 0) - (now.min ?? 0)
  return t(`rankings.history.${gained > 0 ? 'up' : gained < 0 ? 'down' : 'same'}`, {
    unit,
    now: formatRankWords(t.language, { ...now, tied: false }),
    to: years.at(-1)?.year ?? '',
    before: formatRankWords(t.language, { ...before, tied: false }),
    from: years[0]?.year ?? '',
  })
}

const courseWords = (years: Years, { places }: Row, t: Translate): string =>
  years
    .map(({ year }, i) => {
      const place = places[i]
      return place
        ? t('rankings.history.year', { year, place: formatRankWords(t.language, place.rank) })
        : t('rankings.history.none', { year })
    })
    .join('; ')

function notesOf(years: Years, rows: readonly Row[], t: Translate): string[] {
  const ranks = rows.flatMap(({ places }) => places.map(place => place?.rank))
  return [
    ...years.flatMap(({ year, joinsBefore }, i) =>
      i === 0 || joinsBefore
        ? []
        : [t('rankings.history.noteBreak', { before: years[i - 1]?.year ?? '', year })],
    ),
    ...(ranks.some(rank => rank?.tied) ? [t('rankings.history.noteTie')] : []),
    ...(ranks.some(rank => rank?.status === 'range') ? [t('rankings.history.noteRange')] : []),
    ...(ranks.some(rank => rank === undefined || rank.status === 'unknown' || rank.status === 'notRanked')
      ? [t('rankings.history.noteUnknown')]
      : []),
  ]
}
