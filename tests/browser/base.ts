import { test as base, expect } from '@playwright/test'

type Guard = {
  /** Console errors, page errors and policy violations that match do not fail this test. */
  expectConsoleErrors: (...patterns: RegExp[]) => void
}

function reportPolicyViolations(): void {
  document.addEventListener('securitypolicyviolation', event => {
    console.error(`policy violation: ${event.violatedDirective} ${event.blockedURI}`)
  })
}

/** Playwright's test, failing on anything the browser complains about, in any page of the context. */
export const test = base.extend<Guard>({
  expectConsoleErrors: [
    async ({ context }, use) => {
      const problems: string[] = []
      const allowed: RegExp[] = []
      await context.addInitScript(reportPolicyViolations)
      context.on('console', message => {
        if (message.type() === 'error') problems.push(`${message.text()} (${message.location().url})`)
      })
      context.on('weberror', event => problems.push(String(event.error())))
      await use((...patterns) => {
        allowed.push(...patterns)
      })
      const unexpected = problems.filter(problem => !allowed.some(pattern => pattern.test(problem)))
      expect(unexpected, 'unexpected browser errors').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
