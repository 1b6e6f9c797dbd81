import { findBrowser } from './find-browser.mjs'
import { bin, run } from './tools.mjs'

const fast = [
  { name: 'types', package: 'typescript', command: 'tsc', args: ['-b'] },
  { name: 'format and lint', package: '@biomejs/biome', command: 'biome', args: ['ci', '--colors=off', '.'] },
  { name: 'typed promise rules', package: 'oxlint', args: ['--deny-warnings'] },
  { name: 'dead code', package: 'knip', args: [] },
]
const drift = { name: 'openapi drift', file: 'server/write-openapi.ts', args: ['--check'] }
const unit = { name: 'unit tests', package: 'vitest', args: ['run'], summary: /^\s*Tests\s+(.*)$/m }
const builds = [
  { name: 'build', package: 'vite', args: ['build'] },
  { name: 'demo build', package: 'vite', args: ['build', '--mode', 'demo'] },
]
const size = { name: 'size budget', file: 'scripts/size.mjs', args: [], show: true }
const browser = {
  name: 'browser tests',
  package: '@playwright/test',
  command: 'playwright',
  args: ['test'],
  summary: /^\s*(\d+ passed.*)$/m,
  needsBrowser: true,
}

export const tasks = {
  check: [...fast, unit],
  browser: [browser],
  test: [...fast, drift, unit, ...builds, size, browser],
}

const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`

async function runStep(step, node, env) {
  const file = step.file ?? bin(step.package, step.command)
  const extra = step.needsBrowser ? { CHROMIUM_PATH: await findBrowser(node, env) } : { NO_COLOR: '1' }
  return run(node, [file, ...step.args], { capture: true, env: { ...env, ...extra } })
}

/** Runs steps in order, one line each, and stops at the first that fails. Answers the exit code. */
export async function runSteps(steps, node, env) {
  const begin = performance.now()
  for (const step of steps) {
    const since = performance.now()
    process.stdout.write(step.name.padEnd(22))
    const { code, output, stopped } = await runStep(step, node, env)
    if (stopped) {
      console.log('stopped')
      return 130
    }
    if (code !== 0) {
      console.log(
        `${seconds(since)}  FAILED\n\n${output.trim()}\n\n"${step.name}" failed with exit code ${code}.`,
      )
      return 1
    }
    const summary = step.summary?.exec(output)?.[1]
    console.log(`${seconds(since).padStart(8)}${summary ? `  ${summary.trim()}` : ''}`)
    if (step.show) console.log(output.trimEnd())
  }
  console.log(`${'all passed'.padEnd(22)}${seconds(begin).padStart(8)}`)
  return 0
}
