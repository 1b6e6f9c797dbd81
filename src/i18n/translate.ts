import { catalogue } from './catalogue.ts'
import type { Language } from './language.ts'

type Catalogue = typeof catalogue
export type MessageKey = keyof Catalogue

type ArgumentsOf<K extends MessageKey> = Catalogue[K]['vi'] extends (args: infer A) => string ? [args: A] : []

/** The words of one language: `t('chart.reported', { reported: 12, expected: 14 })`. */
export type Translate = {
  <K extends MessageKey>(key: K, ...args: ArgumentsOf<K>): string
  readonly language: Language
}

export function createTranslate(language: Language): Translate {
  const translate = (key: MessageKey, args?: unknown): string => {
    const message = catalogue[key][language] as string | ((args: unknown) => string)
    return typeof message === 'string' ? message : message(args)
  }
  return Object.assign(translate, { language }) as Translate
}
