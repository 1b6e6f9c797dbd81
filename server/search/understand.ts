import type { UnitId } from '#contract/common.ts'
import { monthId, type PeriodId, type YearId } from '#contract/period.ts'
import { foldLong } from './fold.ts'
import { namedUnits, type UnitNames } from './unit-names.ts'
import { FILLERS, type Measure, TOLD_OF_A_UNIT, VOCABULARY } from './vocabulary.ts'

/** What a question asks for. No unit, no period: what the screen shows is meant. */
export type Question = { measures: readonly Measure[]; units: readonly UnitId[]; periods: readonly Asked[] }
export type Asked = { year: YearId | null; month: number | null }

const NOTHING: Question = { measures: [], units: [], periods: [] }
/** Shorter pieces of a word say too little to guess the rest. */
const SHORTEST_GUESS = 2

/**
 * Reads words as measure, unit and period. Every word must mean something: "kết nạp Xyz" is no question about another
 * unit. The longest words for a measure win; words that stand for several measures ask for all of them.
 */
export function understand(text: string, units: readonly UnitNames[]): Question {
  const { words, periods } = takePeriods(foldLong(text))
  if (words.length === 0)
    return periods.length === 0 ? NOTHING : { measures: TOLD_OF_A_UNIT, units: [], periods }
  let best: (Question & { length: number }) | null = null
  for (const { span, length, measures } of spansOf(words)) {
    if (best !== null && length <= best.length) continue
    const rest = [...words.slice(0, span[0]), ...words.slice(span[1])]
    const named = unitsFor(rest, units)
    if (named !== null) best = { measures, units: named, periods, length }
  }
  if (best !== null) return { measures: best.measures, units: best.units, periods: best.periods }
  const named = unitsFor(words, units)
  return named === null || named.length === 0 ? NOTHING : { measures: TOLD_OF_A_UNIT, units: named, periods }
}

/** The units the words name; none where nothing but fillers is left, `null` where they name no unit. */
function unitsFor(words: readonly string[], units: readonly UnitNames[]): UnitId[] | null {
  const all = namedUnits(words, units)
  if (all.length > 0) return all
  const telling = words.filter(word => !FILLERS.has(word))
  if (telling.length === 0) return []
  const named = namedUnits(telling, units)
  return named.length > 0 ? named : null
}

type Span = { span: [number, number]; length: number; measures: Measure[] }

/** Where words of the vocabulary stand, the last word possibly still being typed. A finished word counts for more. */
function spansOf(words: readonly string[]): Span[] {
  const found = new Map<string, Span>()
  for (const { measure, words: phrases } of VOCABULARY) {
    const seen = new Set<string>()
    for (const phrase of phrases.map(known => known.split(' ')))
      for (let start = 0; start < words.length; start++) {
        const length = lengthAt(words, start, phrase)
        if (length === 0) continue
        const span: [number, number] = [start, Math.min(words.length, start + phrase.length)]
        const key = `${span.join('-')}:${length}`
        if (seen.has(key)) continue
        seen.add(key)
        const same = found.get(key) ?? { span, length, measures: [] }
        same.measures.push(measure)
        found.set(key, same)
      }
  }
  return [...found.values()]
}

/** How much of the words a phrase explains from `start` on: its whole length, or less while its end is being typed. */
function lengthAt(words: readonly string[], start: number, phrase: readonly string[]): number {
  const read = words.slice(start, start + phrase.length)
  if (read.length === phrase.length && read.every((word, i) => word === phrase[i])) return phrase.length
  const typed = read.join(' ')
  const isTyping = start + read.length === words.length && typed.length >= SHORTEST_GUESS
  return isTyping && phrase.join(' ').startsWith(typed) ? read.length - 0.5 : 0
}

const YEAR = /^(19|20)\d\d$/

/** Takes years and months out: "2016", "tháng 5", "t5", "5 2017" after "tháng". */
function takePeriods(words: readonly string[]): { words: string[]; periods: Asked[] } {
  const rest: string[] = []
  const years: YearId[] = []
  const months: number[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const month = monthIn(word, words[i + 1])
    if (YEAR.test(word)) years.push(word)
    else if (month !== null) {
      months.push(month.number)
      i += month.extra
    } else rest.push(word)
  }
  const named: (YearId | null)[] = years.length > 0 ? years : [null]
  const periods = named.flatMap((year): Asked[] =>
    months.length > 0 ? months.map(month => ({ year, month })) : [{ year, month: null }],
  )
  return { words: rest, periods: years.length + months.length > 0 ? periods : [] }
}

function monthIn(word: string, next: string | undefined): { number: number; extra: number } | null {
  const [, digits] = /^t(\d{1,2})$/.exec(word) ?? []
  const isNamed = word === 'thang' && next !== undefined && /^\d{1,2}$/.test(next)
  const number = Number(digits ?? (isNamed ? next : 0))
  return number >= 1 && number <= 12 ? { number, extra: isNamed ? 1 : 0 } : null
}

/** The periods a question asks for, where the screen shows `shown`. */
export const periodsOf = ({ periods }: Question, shown: YearId): { year: YearId; period: PeriodId }[] =>
  (periods.length === 0 ? [{ year: null, month: null }] : periods).map(({ year, month }) => ({
    year: year ?? shown,
    period: month === null ? (year ?? shown) : monthId(year ?? shown, month),
  }))
