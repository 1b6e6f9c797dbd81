import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './tools.mjs'

const sources = [
  'src',
  'contract',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/vite-plugins.ts',
  'package-lock.json',
]

function newest(path) {
  if (!existsSync(path)) return 0
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), mtimeMs)
}

/** Whether dist/ is missing or older than what it is made of. Folder times count, so a deleted file is noticed. */
export function needsBuild() {
  const built = join(root, 'dist', '.vite', 'manifest.json')
  if (!existsSync(built) || !existsSync(join(root, 'dist', 'index.html'))) return true
  const since = statSync(built).mtimeMs
  return sources.some(source => newest(join(root, source)) > since)
}
