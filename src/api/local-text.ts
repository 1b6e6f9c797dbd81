import type { LocalText } from '#contract/common.ts'

/** The words of a data text; Vietnamese where no translation exists. */
export const localText = (language: 'vi' | 'en', text: LocalText): string =>
  language === 'en' ? (text.en ?? text.vi) : text.vi
