import type { Bound, Rank } from '#contract/common.ts'
import type { PeriodId } from '#contract/period.ts'
import { type Language, LOCALES } from './language.ts'
import { translateTo } from './translate.ts'

/** 1.234,5 in Vietnamese, 1,234.5 in English. Minus is U+2212, as wide as a plus. */
export const formatNumber = (language: Language, value: number, maxDecimals = 1): string =>
  number(language, value, { maximumFractionDigits: maxDecimals, signDisplay: 'negative' })

/**
 * `percent` is already in percent. Rounded half up, away from zero; what is short of 100 is cut instead where rounding
 * would print 100: 99,97 is 99,9.
 */
export const formatPercent = (language: Language, percent: number, maxDecimals = 1): string =>
  translateTo(language)('format.percent', {
    number: number(language, percent, {
      maximumFractionDigits: maxDecimals,
      roundingMode: roundsToFull(percent, maxDecimals) ? 'trunc' : 'halfExpand',
      signDisplay: 'negative',
    }),
  })

/** '+3', '−2', '0'. */
export const formatChange = (language: Language, change: number, maxDecimals = 1): string =>
  number(language, change, { maximumFractionDigits: maxDecimals, signDisplay: 'exceptZero' })

/** '1,9 tỷ đồng', '475 triệu đồng'; what does not fit in three decimals is cut and called 'khoảng'. */
export function formatMoney(language: Language, vnd: number): string {
  const size = Math.abs(vnd)
  const [key, scale] =
    size >= 1e9
      ? (['format.billion', 1e9] as const)
      : size >= 1e6
        ? (['format.million', 1e6] as const)
        : (['format.dong', 1] as const)
  const amount = number(language, vnd / scale, { maximumFractionDigits: 3, roundingMode: 'trunc' })
  const words = translateTo(language)(key, { number: amount })
  return vnd % (scale / 1000) === 0 || scale === 1
    ? words
    : translateTo(language)('format.about', { number: words })
}

/** 475.000.000 ₫, for tables. */
export const formatMoneyExact = (language: Language, vnd: number): string =>
  number(language, vnd, { style: 'currency', currency: 'VND' })

/** '04', '10': small counts as official reports print them in running text. English has no such habit. */
export const formatReport = (language: Language, value: number): string =>
  language === 'vi' && Number.isInteger(value) && value > 0 && value < 10
    ? `0${value}`
    : formatNumber(language, value)

/** 'ít nhất 4'. An exact number stays bare. */
export const formatBound = (language: Language, printed: string, bound: Bound): string =>
  translateTo(language)(`format.${bound}`, { number: printed })

/** A count with its bound, or the words for a missing one. */
export const formatCount = (language: Language, value: number | null, bound: Bound = 'exact'): string =>
  value === null
    ? translateTo(language)('format.notReported')
    : formatBound(language, formatNumber(language, value), bound)

/** '1 person', '12 people', 'ít nhất 4 suất': a count beside the word of its unit (`unit.*`), or the words for a missing one. */
export const formatCounted = (
  language: Language,
  value: number | null,
  bound: Bound,
  unit: string,
): string =>
  value === null
    ? formatCount(language, null)
    : `${formatCount(language, value, bound)} ${translateTo(language)('unit.counted', { n: value, unit })}`

/** `2018-01-19` → 19/01/2018. A day is text, never an instant. */
export const formatDay = (_language: Language, day: string): string => day.split('-').reverse().join('/')

/** tháng 7/2017, quý III/2017, 6 tháng đầu năm 2017, năm 2017; năm công đoàn 2017 (12/2016–11/2017). */
export function formatPeriod(language: Language, period: PeriodId): string {
  const { year, part, n } = partsOf(period)
  if (part === 'M') return translateTo(language)('format.month', { year, n })
  if (part === 'Q') return translateTo(language)('format.quarter', { year, n })
  if (part === 'H') return translateTo(language)('format.half', { year, n })
  if (part === 'U')
    return n === 0
      ? translateTo(language)('period.unionYear', { year })
      : translateTo(language)('period.unionHalf', { year, n })
  return translateTo(language)('format.year', { year })
}

/** T7, or T1/17 with the year: as short as an axis needs. */
export function formatPeriodTick(language: Language, period: PeriodId, withYear: boolean): string {
  const { year, part, n } = partsOf(period)
  if (part === 'M')
    return translateTo(language)(withYear ? 'format.monthYearTick' : 'format.monthTick', { year, n })
  if (part === 'Q')
    return translateTo(language)(withYear ? 'format.quarterYearTick' : 'format.quarterTick', { year, n })
  if (part === 'H' || (part === 'U' && n > 0))
    return translateTo(language)(withYear ? 'format.halfYearTick' : 'format.halfTick', { year, n })
  return year
}

/** 1/14, =2/14 when tied, 1–5/14, or the words for a place that is not one. */
export function formatRank(language: Language, rank: Rank): string {
  const place = placeOf(rank)
  if (place !== null) return rank.tied && rank.status === 'exact' ? `=${place}` : place
  if (rank.status === 'notRanked') return translateTo(language)('rank.notRanked')
  if (rank.min !== null && rank.min > 1) return translateTo(language)('rank.outside', { k: rank.min - 1 })
  if (rank.max !== null && rank.max < rank.of) return translateTo(language)('rank.within', { k: rank.max })
  return translateTo(language)('rank.unknown')
}

/** thứ 1/14; thứ 2/14, đồng hạng; trong khoảng thứ 1–5/14. */
export function formatRankWords(language: Language, rank: Rank): string {
  const place = placeOf(rank)
  if (place === null) return formatRank(language, rank)
  if (rank.status === 'range') return translateTo(language)('rank.range', { place })
  return translateTo(language)(rank.tied ? 'rank.tied' : 'rank.place', { place })
}

/** 'A, B và C'. */
export const formatList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(items)

/** First letter large: a period or a place at the start of a sentence. */
export const capitalise = (language: Language, text: string): string =>
  text.slice(0, 1).toLocaleUpperCase(LOCALES[language]) + text.slice(1)

function roundsToFull(percent: number, maxDecimals: number): boolean {
  const size = Math.abs(percent)
  return size < 100 && size >= 100 - 0.5 / 10 ** maxDecimals
}

function placeOf({ status, min, max, of }: Rank): string | null {
  if (status === 'exact' && min !== null) return `${min}/${of}`
  if (status === 'range' && min !== null && max !== null)
    return min === max ? `${min}/${of}` : `${min}–${max}/${of}`
  return null
}

function partsOf(period: PeriodId): { year: string; part: string; n: number } {
  return { year: period.slice(0, 4), part: period.slice(5, 6), n: Number(period.slice(6)) }
}

const printers = new Map<string, Intl.NumberFormat>()

/** Building an Intl.NumberFormat costs about a thousand times more than using it. */
function number(language: Language, value: number, options: Intl.NumberFormatOptions): string {
  const key = `${language}${JSON.stringify(options)}`
  const printer = printers.get(key) ?? new Intl.NumberFormat(LOCALES[language], options)
  printers.set(key, printer)
  return printer.format(value).replace('-', '−')
}
