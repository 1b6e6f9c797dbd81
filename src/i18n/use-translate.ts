import { createContext, useContext } from 'react'
import { createTranslate, type Translate } from './translate.ts'

export const TranslateContext = createContext<Translate>(createTranslate('vi'))

export const useTranslate = (): Translate => useContext(TranslateContext)
