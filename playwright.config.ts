import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

const folderVariable = 'BROWSER_TEST_DATA'

/** The runner and its workers all read this file: the first one makes the folder, and removes it when it ends. */
function dataFolder(): string {
  const given = process.env[folderVariable]
  if (given) return given
  const folder = mkdtempSync(join(tmpdir(), 'union-dashboard-'))
  process.env[folderVariable] = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const data = dataFolder()
const shutdown = { signal: 'SIGTERM' as const, timeout: 5000 }

/** A busy machine needs its time to load a hundred unions. */
const STARTS_WITHIN = 180_000

function server(port: number, dataset: string) {
  return {
    command: 'node server/main.ts',
    url: `http://127.0.0.1:${port}/`,
    env: { PORT: String(port), DATASET: dataset, DATA_DIR: join(data, dataset) },
    gracefulShutdown: shutdown,
    timeout: STARTS_WITHIN,
  }
}

const demo = {
  command:
    'node node_modules/vite/bin/vite.js preview --outDir dist-demo --host 127.0.0.1 --port 4872 --strictPort',
  url: 'http://127.0.0.1:4872/',
  gracefulShutdown: shutdown,
  timeout: STARTS_WITHIN,
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const executablePath = process.env.CHROMIUM_PATH
const chromium = {
  ...devices['Desktop Chrome'],
  launchOptions: { args: flags, ...(executablePath ? { executablePath } : {}) },
}

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  // The demo fills a database in the page first, and two browsers share two cores.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  use: { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', trace: 'retain-on-failure' },
  projects: [
    { name: 'app', testMatch: 'app/**/*.spec.ts', use: { ...chromium, baseURL: 'http://127.0.0.1:4871' } },
    { name: 'demo', testMatch: 'demo/**/*.spec.ts', use: { ...chromium, baseURL: 'http://127.0.0.1:4872' } },
  ],
  webServer: [server(4871, 'demo-2017'), server(4873, 'seed'), server(4874, 'ward-2025'), demo],
})
