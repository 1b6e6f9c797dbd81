import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './tools.mjs'

const stamp = join(root, 'node_modules', '.installed')

function wanted() {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json']) hash.update(readFileSync(join(root, file)))
  return `${hash.digest('hex')} ${process.platform}-${process.arch}`
}

/** Installs the locked packages when they differ from what is there. The stamp comes last: a broken install repeats. */
export async function install() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()) return false
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const npm = process.env.npm_execpath
  const { code, output } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { capture: true })
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { capture: true })
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`)
  writeFileSync(stamp, wanted())
  return true
}
