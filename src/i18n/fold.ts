import { fold as wordsOf } from '#contract/fold.ts'

/** Without diacritics and capitals, as it is typed in a hurry: 'Đức Giang' → 'duc giang'. */
export const fold = (text: string): string => wordsOf(text).join(' ')

/** First letters of the words: 'Thượng Thanh' → 'tt'. */
export const initials = (text: string): string =>
  wordsOf(text)
    .map(word => word.slice(0, 1))
    .join('')

/**
 * How well typed text fits a name: 0 begins it, 1 its initials, 2 begins one of its words, 3 stands inside; `null`: not
 * at all.
 */
export function fitOf(typed: string, name: string): 0 | 1 | 2 | 3 | null {
  const wanted = fold(typed)
  const known = fold(name)
  if (wanted === '' || known.startsWith(wanted)) return 0
  if (initials(name).startsWith(wanted)) return 1
  if (known.includes(` ${wanted}`)) return 2
  return known.includes(wanted) ? 3 : null
}
