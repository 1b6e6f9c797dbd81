import { type ReactNode, use, useEffect } from 'react'
import type { Language } from './language.ts'
import { loadLanguage, translateTo } from './translate.ts'
import { TranslateContext } from './use-translate.ts'

type Props = { language: Language; children: ReactNode }

/** Words for everything inside; suspends until the language has been loaded. */
export function LanguageProvider({ language, children }: Props) {
  if (language !== 'vi') use(loadLanguage(language))
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <TranslateContext value={translateTo(language)}>{children}</TranslateContext>
}
