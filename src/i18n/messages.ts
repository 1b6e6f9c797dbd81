import type { Language } from './language.ts'

/** Words, or a function that puts arguments into words. */
export type Message = string | ((args: never) => string)

type SameArguments<M> = M extends (args: infer A) => string ? (args: A) => string : string

/** Both languages of every key. Vietnamese is the source; English must have the same keys and arguments. */
export type MessageTable<V> = { readonly [K in keyof V]: Readonly<Record<Language, SameArguments<V[K]>>> }

/** The messages of one area. Spread the result into the catalogue. */
export function messages<V extends Record<string, Message>>(area: {
  vi: V
  en: { [K in keyof NoInfer<V>]: SameArguments<NoInfer<V>[K]> }
}): MessageTable<V> {
  const keys = Object.keys(area.vi) as (keyof V)[]
  return Object.fromEntries(
    keys.map(key => [key, { vi: area.vi[key], en: area.en[key] }]),
  ) as unknown as MessageTable<V>
}
