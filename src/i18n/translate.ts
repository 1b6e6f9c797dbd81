import type { Language } from './language.ts'
import type { Translated } from './translated.ts'
import { vi } from './vi/index.ts'
import type { more } from './vi/more.ts'

type Source = typeof vi & typeof more
type Messages = Translated<Source>
export type MessageKey = keyof Messages

type ArgumentsOf<K extends MessageKey> = Source[K] extends (args: infer A) => string ? [args: A] : []

/** The words of one language: `t('chart.reported', { reported: 12, expected: 14 })`. */
export type Translate = {
  <K extends MessageKey>(key: K, ...args: ArgumentsOf<K>): string
  readonly language: Language
}

const words: Record<Language, Partial<Messages>> = { vi, en: {} }
const loading = new Map<Language, Promise<void>>()

/**
 * Resolves when all words of a language are at hand; the same promise for the same language. Vietnamese has the words
 * of the first view from the start: what is shown later loads with `loadLanguage` beside its code.
 */
export function loadLanguage(language: Language): Promise<void> {
  const known = loading.get(language) ?? fetchLanguage(language)
  loading.set(language, known)
  return known
}

async function fetchLanguage(language: Language): Promise<void> {
  if (language === 'en') words.en = (await import('./en/index.ts')).en
  else words.vi = { ...vi, ...(await import('./vi/more.ts')).more }
}

const translators: Record<Language, Translate> = { vi: translator('vi'), en: translator('en') }

export const translateTo = (language: Language): Translate => translators[language]

/** Throws for a word that has not been loaded: a page must not come on screen with holes. */
function translator(language: Language): Translate {
  const translate = (key: MessageKey, args?: unknown): string => {
    const message = words[language][key] as string | ((args: unknown) => string) | undefined
    if (message === undefined) throw new Error(`The words for "${key}" (${language}) are not loaded.`)
    return typeof message === 'string' ? message : message(args)
  }
  return Object.assign(translate, { language }) as Translate
}
