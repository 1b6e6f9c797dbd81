import { fold } from '#contract/fold.ts'

export type OptionGroup = 'figures' | 'pages' | 'units' | 'years' | 'actions'

/** One line of the palette. */
export type Option = {
  id: string
  group: OptionGroup
  label: string
  /** The value of a figure, told at once. */
  value?: string
  isIllustrative?: boolean
  run: () => void
  /** Shift+Enter: the source of a figure. */
  source?: () => void
}

/** The options whose words begin with all that was typed, in any order; pages and actions while nothing is typed. */
export function matching(options: readonly Option[], typed: string): Option[] {
  const words = fold(typed)
  if (words.length === 0) return options.filter(({ group }) => group !== 'years')
  return options.filter(({ label }) => {
    const own = fold(label)
    return words.every(word => own.some(part => part.startsWith(word)))
  })
}

/** The next place in a ring of `count`; from nowhere, the first or the last. */
export const step = (at: number, by: 1 | -1, count: number): number =>
  count === 0 ? -1 : at < 0 ? (by === 1 ? 0 : count - 1) : (at + by + count) % count
