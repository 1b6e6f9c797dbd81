import { execFile } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')

const importOf = (specifier: string) => `import { x } from '${specifier}'\n\nexport const y = x\n`

/** file, what it imports: each of these must be refused. */
const violations: [string, string][] = [
  ['contract/a.ts', '#server/api.ts'],
  ['contract/b.ts', '../server/api.ts'],
  ['contract/c.ts', 'hono'],
  ['contract/d.ts', 'node:fs'],
  ['contract/examples/e.ts', '../../src/x.ts'],
  ['contract/f.ts', '#mocks/handlers.ts'],
  ['server/membership/a.ts', '#mocks/handlers.ts'],
  ['server/membership/b.ts', '../../mocks/handlers.ts'],
  ['server/membership/c.ts', '#app/api/call.ts'],
  ['server/membership/d.ts', 'node:crypto'],
  ['server/api.ts', '@hono/node-server'],
  ['server/bind.ts', 'pg'],
  ['server/store/read.ts', 'node:sqlite'],
  ['server/main.ts', '#mocks/node.ts'],
  ['mocks/a.ts', '#app/api/call.ts'],
  ['mocks/b.ts', '../src/api/call.ts'],
  ['mocks/c.ts', 'node:fs'],
  ['src/main.tsx', '#server/api.ts'],
  ['src/router.tsx', '#mocks/browser.ts'],
  ['src/router2.tsx', 'recharts'],
  ['src/pages/a.tsx', '#mocks/browser.ts'],
  ['src/pages/b.tsx', '../../mocks/browser.ts'],
  ['src/pages/c.tsx', 'zod'],
  ['src/pages/d.tsx', '#server/api.ts'],
  ['src/pages/e.tsx', '../router.tsx'],
  ['src/present/a.tsx', '#app/pages/x.tsx'],
  ['src/export/a.ts', '../pages/x.tsx'],
  ['src/registry.ts', '#app/decks/x.ts'],
  ['src/features/welfare/a.ts', '#app/features/membership/queries.ts'],
  ['src/features/welfare/b.ts', '../membership/queries.ts'],
  ['src/features/welfare/c.ts', '#app/registry.ts'],
  ['src/features/welfare/d.ts', '#app/pages/x.tsx'],
  ['src/features/welfare/e.ts', 'recharts'],
  ['src/features/welfare/parts/f.ts', '../../membership/queries.ts'],
  ['src/charts/a.ts', '#app/pages/x.tsx'],
  ['src/charts/b.ts', '../pages/x.tsx'],
  ['src/charts/bars/c.ts', '../../features/welfare/chart.ts'],
  ['src/charts/d.ts', '#app/features/welfare/chart.ts'],
  ['src/charts/e.ts', 'zod'],
  ['src/ui/a.tsx', '#app/features/welfare/chart.ts'],
  ['src/ui/b.tsx', 'recharts'],
  ['src/i18n/a.ts', '#app/charts/spec.ts'],
  ['src/api/a.ts', '../ui/button.tsx'],
  ['src/api/b.ts', 'kysely'],
  ['src/filters/a.ts', '#app/features/welfare/chart.ts'],
  ['src/filters/b.ts', 'msw/http'],
]

const legal: [string, string][] = [
  ['contract/ok-a.ts', 'zod'],
  ['contract/ok-b.ts', './common.ts'],
  ['contract/examples/ok-c.ts', '../common.ts'],
  ['server/membership/ok-a.ts', '#contract/index.ts'],
  ['server/membership/ok-b.ts', '../store/read-facts.ts'],
  ['server/env.ts', 'node:path'],
  ['server/store/engines/node-sqlite.ts', 'node:sqlite'],
  ['server/node/static.ts', '@hono/node-server'],
  ['mocks/ok-a.ts', '#server/api.ts'],
  ['mocks/ok-b.ts', '../contract/index.ts'],
  ['src/pages/ok-a.tsx', '#app/features/welfare/chart.ts'],
  ['src/features/welfare/ok-a.ts', './chart.ts'],
  ['src/features/welfare/ok-b.ts', '#app/charts/spec.ts'],
  ['src/features/welfare/parts/ok-c.ts', '../chart.ts'],
  ['src/charts/ok-a.tsx', 'recharts'],
  ['src/charts/ok-b.ts', '../i18n/vi.ts'],
  ['src/charts/bars/ok-c.ts', '../spec.ts'],
  ['src/filters/ok-a.ts', 'zod'],
  ['src/api/ok-a.ts', '#contract/index.ts'],
  ['src/features/welfare/panel.test.tsx', '#mocks/node.ts'],
]

const others: [string, string, string][] = [
  ['src/ui/default.ts', 'export default 1\n', 'style/noDefaultExport'],
  ['src/ui/any.ts', 'export const f = (x: any) => x\n', 'suspicious/noExplicitAny'],
  ['src/ui/bang.ts', 'export const f = (x: string | null) => x!.length\n', 'style/noNonNullAssertion'],
  [
    'src/ui/long.ts',
    'export const a = [\n'.padEnd(3000, '1,\n').concat(']\n'),
    'style/noExcessiveLinesPerFile',
  ],
  ['src/ui/ending.ts', "export { y } from './no-ending'\n", 'correctness/useImportExtensions'],
  ['src/ui/no-ending.ts', 'export const y = 1\n', ''],
  ['src/ui/stranger.ts', "export { y } from 'not-in-package-json'\n", 'correctness/noUndeclaredDependencies'],
  [
    'src/ui/cycle-a.ts',
    "import { b } from './cycle-b.ts'\n\nexport const a = () => b\n",
    'suspicious/noImportCycles',
  ],
  [
    'src/ui/cycle-b.ts',
    "import { a } from './cycle-a.ts'\n\nexport const b = () => a\n",
    'suspicious/noImportCycles',
  ],
  [
    'src/ui/hash-a.ts',
    "import { b } from '#app/ui/hash-b.ts'\n\nexport const a = () => b\n",
    'suspicious/noImportCycles',
  ],
  [
    'src/ui/hash-b.ts',
    "import { a } from '#app/ui/hash-a.ts'\n\nexport const b = () => a\n",
    'suspicious/noImportCycles',
  ],
  ['src/ui/image.tsx', 'export const Picture = () => <img src="/a.png" />\n', 'a11y/useAltText'],
]

let folder = ''
let findings = new Set<string>()

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** One run over a copy of the folder layout; the answer is a set of "file rule". */
function lint(): Promise<Set<string>> {
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '--vcs-enabled=false', '.']
  return new Promise((done, fail) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (_error, stdout, stderr) => {
      const start = stdout.indexOf('{')
      if (start < 0) return fail(new Error(stderr))
      const report = JSON.parse(stdout.slice(start))
      done(new Set(report.diagnostics.map(describeFinding)))
    })
  })
}

type Finding = { category: string; location: { path: string | { file: string } } }

function describeFinding({ category, location }: Finding): string {
  const path = typeof location.path === 'string' ? location.path : location.path.file
  return `${path.replace(/^\.\//, '')} ${category.replace('lint/', '')}`
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'boundaries-'))
  for (const file of ['biome.json', 'package.json']) copyFileSync(join(root, file), join(folder, file))
  for (const [file, specifier] of [...violations, ...legal]) plant(file, importOf(specifier))
  for (const [file, text] of others) plant(file, text)
  findings = await lint()
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('direction rules', () => {
  it.each(violations)('%s may not import %s', file => {
    expect(findings).toContain(`${file} style/noRestrictedImports`)
  })

  it.each(legal)('%s may import %s', file => {
    expect(findings).not.toContain(`${file} style/noRestrictedImports`)
  })
})

describe('other rules', () => {
  it.each(others.filter(([, , rule]) => rule))('%s is refused', (file, _text, rule) => {
    expect(findings).toContain(`${file} ${rule}`)
  })

  it('package imports and node modules are no strangers', () => {
    const strangers = [...findings].filter(line => line.endsWith('noUndeclaredDependencies'))
    expect(strangers).toEqual(['src/ui/stranger.ts correctness/noUndeclaredDependencies'])
  })
})
