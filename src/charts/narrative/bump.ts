import { formatList, formatPeriod, formatRankWords } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Rank } from '#contract/common.ts'
import type { BumpSpec } from '../spec.ts'
import { periods, places, type Reading, restOfSummary, units } from './reading.ts'

/** Names in one breath; of more ties nobody is named. */
const MOST_NAMED = 3

type Row = BumpSpec['rows'][number]

/** How the own unit moved over the years that compare, who is first now, and where years do not compare. */
export function readBump(spec: BumpSpec, t: Translate): Reading {
  const own = spec.rows.filter(row => row.own)
  const unknown = own.flatMap(({ cells }) => cells.filter(cell => exactOf(cell) === null))
  const splits = spec.categories.flatMap(({ id, joins }, i) =>
    i > 0 && !joins ? [t('narrative.apart', { period: formatPeriod(t.language, id) })] : [],
  )
  return {
    body: [...restOfSummary(spec), ...own.flatMap(row => course(spec, row, t)), ...leader(spec, t)],
    caveats: [
      ...splits,
      ...(unknown.length === 0
        ? []
        : [t('narrative.noPlace', { periods: periods(t, unknown.length, spec.categories[0]?.id ?? '') })]),
      ...(spec.hidden === 0 ? [] : [t('narrative.hidden', { units: units(t, spec.hidden) })]),
    ],
  }
}

/** From the first to the last exact place since years compare. */
function course({ title, categories, rows }: BumpSpec, row: Row, t: Translate): string[] {
  const start = Math.max(
    0,
    categories.findLastIndex(({ joins }) => !joins),
  )
  const known = row.cells.flatMap((cell, i) => {
    const rank = exactOf(cell)
    return i >= start && rank !== null ? [{ i, rank, place: rank.min ?? 0 }] : []
  })
  const [from] = known
  const to = known.at(-1)
  if (from === undefined || to === undefined || rows.length === 0) return []
  const say = (rank: Rank): string => formatRankWords(t.language, rank)
  const period = (i: number): string => formatPeriod(t.language, categories[i]?.id ?? '')
  if (title.includes(say(to.rank))) return []
  if (from === to || from.rank.of !== to.rank.of)
    return [t('narrative.single', { name: row.label, value: say(to.rank), period: period(to.i) })]
  const gained = from.place - to.place
  return [
    t(`narrative.trend.${gained > 0 ? 'rise' : gained < 0 ? 'fall' : 'steady'}`, {
      name: row.label,
      from: say(from.rank),
      to: say(to.rank),
      start: period(from.i),
      end: period(to.i),
      change: places(t, Math.abs(gained)),
    }),
  ]
}

function leader({ categories, rows }: BumpSpec, t: Translate): string[] {
  const last = categories.length - 1
  const firsts = rows.flatMap(({ label, own, cells }) => {
    const rank = exactOf(cells[last])
    return rank?.min === 1 ? [{ label, own, rank }] : []
  })
  const [first] = firsts
  if (first === undefined || firsts.length > MOST_NAMED || firsts.some(({ own }) => own)) return []
  return [
    t('narrative.firstIn', {
      list: formatList(
        t.language,
        firsts.map(({ label }) => label),
      ),
      place: formatRankWords(t.language, first.rank),
      period: formatPeriod(t.language, categories[last]?.id ?? ''),
    }),
  ]
}

const exactOf = (cell: Row['cells'][number] | undefined): Rank | null =>
  cell?.rank.status === 'exact' && cell.rank.min !== null ? cell.rank : null
