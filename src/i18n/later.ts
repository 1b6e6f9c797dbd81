import { type ComponentType, lazy } from 'react'
import { loadLanguage } from './translate.ts'

/** A component that loads after the first view, together with the words that only later views need. */
export const later = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const [component] = await Promise.all([load(), loadLanguage('vi')])
    return { default: component }
  })
