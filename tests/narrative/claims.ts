import type { Language } from '#app/i18n/language.ts'
import type { Translate } from '#app/i18n/translate.ts'

/** Words that say which way something went. */
const DIRECTIONS: Record<Language, RegExp> = {
  vi: /(?<![\p{L}])(tăng|giảm|lên|xuống|giữ nguyên|không đổi|bằng nhau|cao hơn|thấp hơn|bằng (?:năm|kỳ))(?![\p{L}])/giu,
  en: /\b(rose|fell|up|down|unchanged|higher|lower(?! bound)|equal|more|fewer|same|as many)\b/giu,
}

export type Claim = { key: string; slots: Record<string, string> }

/** A message turned round: what it was filled with, wherever a text says it. */
export function claimsIn(text: string, patterns: readonly Pattern[]): { claims: Claim[]; rest: string } {
  const claims: Claim[] = []
  let rest = text
  for (const { key, regex } of patterns) {
    rest = rest.replace(regex, (...found) => {
      const groups: unknown = found.at(-1)
      claims.push({ key, slots: typeof groups === 'object' ? { ...groups } : {} })
      return ' § '
    })
  }
  return { claims, rest }
}

export type Pattern = { key: string; regex: RegExp }

/** What comes first or last in a message has no word to end it there, so only a number or a place may fill it. */
function regexOf(words: string, slots: readonly string[]): RegExp {
  const fill = (slot: string): string => {
    if (words.startsWith(`«${slot}»`) && !['name', 'unit'].includes(slot))
      return String.raw`[\d.,]*\d[^\d.;,:(]*?`
    if (words.endsWith(`«${slot}»`)) return String.raw`\d(?:\S*\w)?`
    return String.raw`[^.;]*?(?:[.;]\S[^.;]*?)*?`
  }
  const source = slots.reduce(
    (pattern, slot) =>
      pattern.replace(`«${slot}»`, `(?<${slot}>${fill(slot)})`).replaceAll(`«${slot}»`, `\\k<${slot}>`),
    words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
  )
  return new RegExp(words.endsWith('.') ? `${source}(?=\\s|$)` : source, 'giu')
}

/** A message with its arguments left open, for `claimsIn`. */
export function pattern(
  key: string,
  slots: readonly string[],
  say: (args: Record<string, string>) => string,
): Pattern {
  return { key, regex: regexOf(say(Object.fromEntries(slots.map(slot => [slot, `«${slot}»`]))), slots) }
}

export const directionsIn = (t: Translate, text: string): string[] => text.match(DIRECTIONS[t.language]) ?? []

/** What no text may hold, whatever its numbers: holes, doubled signs, one thing in the plural. */
export function blemishesIn(language: Language, text: string): string[] {
  const plain =
    text.match(/NaN|undefined|null|Infinity|\[object|\.\.|\s[,.;:]|,\.|;\.|\(\s*\)| {2}|^\s*$/g) ?? []
  if (language === 'vi') return plain
  const many =
    text.match(
      /(?<![\d.,–/])1 (people|members|units|months|quarters|half-years|years|periods|activities|gifts|houses|occurrences|unions|evaluators|departments|wards|places)\b/g,
    ) ?? []
  const one =
    text.match(
      /(?<![\d.,–/])(?!1 )[\d.,]*\d (person|member|unit|month|quarter|half-year|year|period|activity|gift|house|occurrence|union|evaluator|department|ward|place)\b(?! \d)/g,
    ) ?? []
  return [...plain, ...many, ...one]
}
