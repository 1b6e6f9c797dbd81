import { recall, remember } from '#app/api/remembered.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const listeners = new Set<() => void>()

export const readTheme = (text: string): Theme => THEMES.find(theme => theme === text) ?? 'system'

/** The look that is on, as the document says it. */
export const shownTheme = (): Theme => readTheme(document.documentElement.dataset.theme ?? '')

/** The tokens follow the system unless the document names a look. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  for (const tell of listeners) tell()
}

export function chooseTheme(theme: Theme): void {
  applyTheme(theme)
  remember('theme', theme)
}

export const rememberedTheme = (): Theme => readTheme(recall('theme'))

export function onTheme(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
