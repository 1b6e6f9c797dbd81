import { createContext, useContext } from 'react'
import { type Translate, translateTo } from './translate.ts'

export const TranslateContext = createContext<Translate>(translateTo('vi'))

export const useTranslate = (): Translate => useContext(TranslateContext)
