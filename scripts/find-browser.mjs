import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { bin, run } from './tools.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onPath(wanted) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of wanted) {
      try {
        accessSync(join(folder, name), constants.X_OK)
        return join(folder, name)
      } catch {
        // Not here.
      }
    }
  }
  return undefined
}

async function aptInstall() {
  const update = await run('apt-get', ['update'], { capture: true })
  if (update.code !== 0) return update
  const packages = ['chromium', 'fonts-noto-core']
  return run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    capture: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** Path of a Chromium, or an empty text when Playwright's own one is installed and used. */
export async function findBrowser(node, env) {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const present = onPath(names)
  if (present) return present
  let problem = ''
  if (process.getuid?.() === 0 && onPath(['apt-get'])) {
    const apt = await aptInstall()
    const installed = onPath(names)
    if (installed) return installed
    problem = apt.output
  }
  const own = await run(node, [bin('@playwright/test', 'playwright'), 'install', 'chromium'], {
    capture: true,
    env,
  })
  if (own.code === 0) return ''
  throw new Error(
    `No browser was found and none could be installed. Install Chromium or set CHROMIUM_PATH to one.\n${problem}${own.output}`,
  )
}
