import { type ReactNode, useEffect, useMemo } from 'react'
import type { Language } from './language.ts'
import { createTranslate } from './translate.ts'
import { TranslateContext } from './use-translate.ts'

type Props = { language: Language; children: ReactNode }

export function LanguageProvider({ language, children }: Props) {
  const translate = useMemo(() => createTranslate(language), [language])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <TranslateContext value={translate}>{children}</TranslateContext>
}
