import { PAGES } from '#app/filters/pages.ts'
import { shownTheme, type Theme } from './theme.ts'

/** Where units are compared, as soon as there is such a page. */
export const COMPARE: string | undefined = new Map<string, string>(Object.entries(PAGES)).get('compare')

/** Opens the table of the first chart on the page, or closes it, and stands at it. */
export function openFirstTable(): void {
  const details = document.querySelector<HTMLDetailsElement>('main .chart__table')
  if (details === null) return
  details.open = !details.open
  details.querySelector('summary')?.focus()
}

/** Dark where it is light now, whoever chose it. */
export function otherTheme(): Theme {
  const shown = shownTheme()
  const isDark = shown === 'system' ? matchMedia('(prefers-color-scheme: dark)').matches : shown === 'dark'
  return isDark ? 'light' : 'dark'
}
