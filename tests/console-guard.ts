import { format } from 'node:util'
import { afterEach, beforeEach, expect, vi } from 'vitest'

let allowed: RegExp[] = []

/** Inside a test: console errors and warnings that match do not fail it. */
export function expectConsole(...patterns: RegExp[]): void {
  allowed.push(...patterns)
}

/** Makes every test fail on a console error or warning that it did not announce. */
export function guardConsole(): void {
  const seen: string[] = []
  beforeEach(() => {
    allowed = []
    seen.length = 0
    for (const level of ['error', 'warn'] as const) {
      vi.spyOn(console, level).mockImplementation((...words) => {
        seen.push(`console.${level}: ${format(...words)}`)
      })
    }
  })
  afterEach(() => {
    vi.restoreAllMocks()
    const unexpected = seen.filter(line => !allowed.some(pattern => pattern.test(line)))
    expect(unexpected, 'unexpected console output').toEqual([])
  })
}
