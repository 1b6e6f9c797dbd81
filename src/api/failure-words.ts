import type { Translate } from '#app/i18n/translate.ts'
import { ApiError, codeOf } from './api-error.ts'

/** What failed and what still holds, in words. Never the server's English title. */
export const failureWords = (
  error: unknown,
  t: Translate,
): { what: string; holds: string; code: string } => ({
  what: problemWords(error, t),
  holds: t('problem.restHolds'),
  code: codeOf(error),
})

export const problemWords = (error: unknown, t: Translate): string =>
  t(error instanceof ApiError ? `problem.${error.type}` : 'problem.unexpected')
