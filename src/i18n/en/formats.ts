import type { Translated } from '../translated.ts'
import type { format as source } from '../vi/formats.ts'

const HALVES = ['first', 'second'] as const
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const format: Translated<typeof source> = {
  'format.percent': a => `${a.number}%`,
  'format.million': a => `${a.number} million đồng`,
  'format.billion': a => `${a.number} billion đồng`,
  'format.dong': a => `${a.number} đồng`,
  'format.exact': a => a.number,
  'format.atLeast': a => `at least ${a.number}`,
  'format.atMost': a => `at most ${a.number}`,
  'format.about': a => `about ${a.number}`,
  'format.year': a => a.year,
  'format.half': a => `${HALVES[a.n - 1]} half of ${a.year}`,
  'format.quarter': a => `Q${a.n} ${a.year}`,
  'format.month': a => `${MONTHS[a.n - 1]} ${a.year}`,
  'format.monthTick': a => MONTHS[a.n - 1]?.slice(0, 3) ?? '',
  'format.monthYearTick': a => `${MONTHS[a.n - 1]?.slice(0, 3)} ’${a.year.slice(2)}`,
  'format.quarterTick': a => `Q${a.n}`,
  'format.quarterYearTick': a => `Q${a.n} ’${a.year.slice(2)}`,
  'format.halfTick': a => `H${a.n}`,
  'format.halfYearTick': a => `H${a.n} ’${a.year.slice(2)}`,
  'format.notReported': 'not reported',
  'rank.notRanked': 'not ranked',
  'rank.unknown': 'not known',
  'rank.outside': a => (a.k === 1 ? 'not first or not ranked' : `outside 1–${a.k} or not ranked`),
  'rank.within': a => `within places 1–${a.k}`,
  'rank.place': a => `place ${a.place}`,
  'rank.tied': a => `place ${a.place}, tied`,
  'rank.range': a => `somewhere in ${a.place}`,
}
