import type { Language } from '#app/i18n/language.ts'
import type { Translate } from '#app/i18n/translate.ts'

/** Words that say which way something went. */
const DIRECTIONS: Record<Language, RegExp> = {
  vi: /(?<![\p{L}])(tăng|giảm|lên|xuống|giữ nguyên|không đổi|bằng nhau|cao hơn|thấp hơn|bằng)(?![\p{L}])/giu,
  en: /\b(rose|fell|up|down|unchanged|higher|lower|equal|more|fewer|same|as many)\b/giu,
}

export type Claim = { key: string; slots: Record<string, string> }

/** A message turned round: what it was filled with, wherever a text says it. */
export function claimsIn(
  text: string,
  patterns: readonly { key: string; words: string; slots: readonly string[] }[],
): { claims: Claim[]; rest: string } {
  const claims: Claim[] = []
  let rest = text
  for (const { key, words, slots } of patterns) {
    const isSentence = words.endsWith('.')
    const source = slots.reduce(
      (pattern, slot) =>
        pattern
          .replace(`«${slot}»`, `(?<${slot}>[^.;]*?(?:[.;]\\S[^.;]*?)*?)`)
          .replaceAll(`«${slot}»`, `\\k<${slot}>`),
      words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
    )
    rest = rest.replace(new RegExp(isSentence ? `${source}(?=\\s|$)` : source, 'giu'), (...found) => {
      claims.push({ key, slots: found.at(-1) as Record<string, string> })
      return ' § '
    })
  }
  return { claims, rest }
}

/** A message with its arguments left open, for `claimsIn`. */
export function pattern(
  key: string,
  slots: readonly string[],
  say: (args: Record<string, string>) => string,
): { key: string; words: string; slots: readonly string[] } {
  return { key, slots, words: say(Object.fromEntries(slots.map(slot => [slot, `«${slot}»`]))) }
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
