import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const dist = resolve(import.meta.dirname, '..', 'dist')
const budgets = { 'first view without charts': 110, 'first view with charts': 200, fonts: 60 }
const forbiddenFiles = /\.wasm$|msw|mockServiceWorker|sqlite/i
/** A hash may spell anything. */
const contentHash = /-[\w-]{8}(?=\.)/
const forbiddenText = [
  'onUnhandledFrame',
  'onUnhandledRequest',
  'mswjs.io',
  '[MSW]',
  'sqlite3_',
  'sqlite_master',
]
/** What the first page draws with, each part loaded by what stands before it: its charts, then the chart library. */
const drawing = ['src/features/overview/OverviewCharts.tsx', 'src/charts/views/Plot.tsx']

const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'))

/** The chunks themselves and all they import before they can run. */
function withStaticImports(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue
    found.add(key)
    withStaticImports(manifest[key].imports ?? [], found)
  }
  return found
}

const lazyOf = chunks => [...chunks].flatMap(key => manifest[key].dynamicImports ?? [])

function compressedSize(keys) {
  const files = new Set([...keys].map(key => manifest[key].file).filter(file => file.endsWith('.js')))
  return [...files].reduce((sum, file) => sum + compressed(file), 0)
}

function compressed(file) {
  const ready = join(dist, `${file}.br`)
  return (existsSync(ready) ? readFileSync(ready) : brotliCompressSync(readFileSync(join(dist, file)))).length
}

function measure() {
  const entries = Object.keys(manifest).filter(key => manifest[key].isEntry)
  const firstView = withStaticImports(entries)
  let charts = firstView
  for (const part of drawing) {
    if (!lazyOf(charts).includes(part))
      throw new Error(`The first view no longer draws with ${part}: what it ships cannot be measured.`)
    charts = withStaticImports([...charts, part])
  }
  const fonts = files.filter(file => file.endsWith('.woff2'))
  return {
    'first view without charts': compressedSize(firstView),
    'first view with charts': compressedSize(charts),
    fonts: fonts.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0),
  }
}

function strangers() {
  const texts = files.filter(file => /\.(js|css|html|json)$/.test(file))
  return [
    ...files
      .filter(file => forbiddenFiles.test(file.replace(contentHash, '')))
      .map(file => `${file} must not be in the production build`),
    ...texts.flatMap(file => {
      const text = readFileSync(join(dist, file), 'utf8')
      return forbiddenText.filter(word => text.includes(word)).map(word => `${file} contains "${word}"`)
    }),
  ]
}

const files = readdirSync(dist, { recursive: true }).map(file => file.replaceAll('\\', '/'))
const problems = strangers()
for (const [name, bytes] of Object.entries(measure())) {
  const kilobytes = bytes / 1000
  console.log(`  ${name.padEnd(28)}${kilobytes.toFixed(1).padStart(7)} KB of ${budgets[name]} KB`)
  if (kilobytes > budgets[name])
    problems.push(`${name}: ${kilobytes.toFixed(1)} KB is over ${budgets[name]} KB`)
}
for (const problem of problems) console.error(`  ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
