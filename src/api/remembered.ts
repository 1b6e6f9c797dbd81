/** What this browser remembers for the person: a name, a look. A browser that refuses to remember is not an error. */
export function recall(key: 'author' | 'theme'): string {
  try {
    return localStorage.getItem(`union-dashboard.${key}`) ?? ''
  } catch {
    return ''
  }
}

export function remember(key: 'author' | 'theme', value: string): void {
  try {
    localStorage.setItem(`union-dashboard.${key}`, value)
  } catch {
    // Private windows may refuse: then it is asked again next time.
  }
}
