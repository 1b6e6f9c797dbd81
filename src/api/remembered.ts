type Remembered = 'author' | 'theme' | 'keys'

/** What this browser remembers for the person: a name, a look, whether single letters are keys. A browser that refuses to remember is not an error. */
export function recall(key: Remembered): string {
  try {
    return localStorage.getItem(`union-dashboard.${key}`) ?? ''
  } catch {
    return ''
  }
}

export function remember(key: Remembered, value: string): void {
  try {
    localStorage.setItem(`union-dashboard.${key}`, value)
  } catch {
    // Private windows may refuse: then it is asked again next time.
  }
}
