import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { failureWords } from './failure-words.ts'

/** What every panel needs to fail alone and be tried again: `<Panel {...usePanel()}>`. */
export function usePanel() {
  const t = useTranslate()
  const { reset } = useQueryErrorResetBoundary()
  return { describe: (error: unknown) => failureWords(error, t), onReset: reset }
}
