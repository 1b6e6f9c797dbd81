import { formatList, formatNumber, formatRankWords } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Rank } from '#contract/common.ts'
import type { LeagueSpec } from '../spec.ts'
import { type Reading, restOfSummary, units } from './reading.ts'

/** Names in one breath; of more ties only the number is told. */
const MOST_NAMED = 5

type Row = LeagueSpec['rows'][number]

/** Who is first, where the own unit stands and with whom, and whose place is not known. */
export function readLeague(spec: LeagueSpec, t: Translate): Reading {
  const firsts = spec.rows.filter(({ rank }) => isPlace(rank, 1))
  const own = spec.rows.filter(row => row.own)
  return {
    body: [
      ...restOfSummary(spec),
      ...(firsts.length === 0 || firsts.length > MOST_NAMED ? [] : [firstSentence(firsts, t)]),
      ...own.filter(row => !firsts.includes(row)).map(row => ownSentence(spec, row, t)),
    ],
    caveats: caveats(spec, t),
  }
}

function firstSentence(firsts: readonly Row[], t: Translate): string {
  const [first] = firsts
  return t('narrative.first', {
    list: formatList(
      t.language,
      firsts.map(({ label }) => label),
    ),
    place: first === undefined ? '' : formatRankWords(t.language, first.rank),
  })
}

function ownSentence({ rows }: LeagueSpec, own: Row, t: Translate): string {
  const { rank, label } = own
  const place = formatRankWords(t.language, rank)
  if (rank.status === 'unknown' || rank.status === 'notRanked')
    return t('narrative.own.none', { label, place })
  const { min } = rank
  const beside =
    rank.status === 'exact' && min !== null ? rows.filter(row => row !== own && isPlace(row.rank, min)) : []
  return beside.length === 0 || beside.length > MOST_NAMED
    ? t('narrative.own', { label, place })
    : t('narrative.ownWith', {
        label,
        place,
        others: formatList(
          t.language,
          beside.map(row => row.label),
        ),
      })
}

function caveats({ rows, of }: LeagueSpec, t: Translate): string[] {
  const clause = (key: 'range' | 'notRanked' | 'unknown'): string[] => {
    const found = rows.filter(({ rank }) => rank.status === key).length
    return found === 0 ? [] : [t(`narrative.rank.${key}`, { units: units(t, found) })]
  }
  const listed =
    rows.length === 0 || rows.length >= of
      ? []
      : [
          t('narrative.rank.listed', {
            n: formatNumber(t.language, rows.length),
            of: formatNumber(t.language, of),
          }),
        ]
  return [...listed, ...clause('range'), ...clause('notRanked'), ...clause('unknown')]
}

const isPlace = ({ status, min }: Rank, place: number): boolean => status === 'exact' && min === place
