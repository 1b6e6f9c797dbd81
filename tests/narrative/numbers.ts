import { capitalise } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/language.ts'
import type { Rank } from '#contract/common.ts'

/**
 * Every number that a text prints, in one form for both languages: '79', '-3', '88.6%', 'vnd 1900000000', '19/27' (also a
 * place), '1–5', '1–5/14'. `names` are labels, periods and days: what stands in them is no number of the text.
 */
export function numbersIn(language: Language, text: string, names: readonly string[]): string[] {
  const told = withoutNames(text, names)
  return [...told.matchAll(TOKENS[language])].map(({ groups = {} }) => canonical(language, groups))
}

const VI_NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
const EN_NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`

const tokens = (number: string, of: string, scales: string): RegExp =>
  new RegExp(
    [
      String.raw`(?<low>\d+)–(?<high>\d+)(?:\/(?<places>\d+))?`,
      `(?<part>${number})${of}(?<whole>${number})`,
      `(?<sign>−)?(?<number>${number})(?<percent>%)?(?: (?<scale>${scales}))?`,
    ].join('|'),
    'g',
  )

const TOKENS: Record<Language, RegExp> = {
  vi: tokens(VI_NUMBER, String.raw`\/`, 'tỷ đồng|triệu đồng|đồng(?! chí)'),
  en: tokens(EN_NUMBER, String.raw`(?:\/| of )`, 'billion đồng|million đồng|đồng'),
}

const SCALES: Record<string, number> = { tỷ: 1e9, triệu: 1e6, billion: 1e9, million: 1e6, đồng: 1 }

function canonical(language: Language, found: Record<string, string | undefined>): string {
  const { low, high, places, part, whole, sign, number = '', percent, scale } = found
  const read = (printed: string): number =>
    Number(language === 'vi' ? printed.replaceAll('.', '').replace(',', '.') : printed.replaceAll(',', ''))
  if (low !== undefined) return `${low}–${high}${places === undefined ? '' : `/${places}`}`
  if (part !== undefined) return `${read(part)}/${read(whole ?? '')}`
  const value = sign === undefined ? read(number) : -read(number)
  if (scale !== undefined) return money(value * (SCALES[scale.split(' ')[0] ?? ''] ?? Number.NaN))
  return percent === undefined ? String(value) : `${value}%`
}

/** Longest first, and only where a name stands alone: 2017 is not part of 12017 or 2017,5. */
function withoutNames(text: string, names: readonly string[]): string {
  const spelt = names.filter(name => /\d/.test(name)).flatMap(name => [name, capitalise('vi', name)])
  const longestFirst = [...new Set(spelt)].sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return text
  const any = longestFirst.map(name => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')
  return text.replaceAll(new RegExp(`(?<![\\d.,–/])(?:${any})(?![\\d–/]|[.,]\\d)`, 'gu'), '§')
}

/** As formatNumber rounds. */
export const count = (value: number): string => String(Number(oneDecimal.format(value)))

const oneDecimal = new Intl.NumberFormat('en', { maximumFractionDigits: 1, useGrouping: false })

/** As formatMoney cuts: three decimals of the word it uses. */
export function money(vnd: number): string {
  const scale = vnd >= 1e9 ? 1e9 : vnd >= 1e6 ? 1e6 : 1
  return `vnd ${(Math.trunc(Math.round((vnd / scale) * 1e6) / 1e3) / 1e3).toFixed(3)}e${Math.log10(scale)}`
}

/** What any wording of a rank may print. */
export function placesOf({ min, max, of }: Rank): string[] {
  const numbers = [min, max].flatMap(n => (n === null ? [] : [`${n}/${of}`]))
  const range = min !== null && max !== null ? [`${min}–${max}/${of}`] : []
  const outside = min !== null && min > 1 ? [min === 2 ? '1' : `1–${min - 1}`] : []
  return [...numbers, ...range, ...outside, ...(max === null ? [] : [`1–${max}`])]
}
