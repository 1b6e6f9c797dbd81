import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')

/** Node 24: the binary that comes with the packages, else the one that runs this script. */
export function findNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  const bundled = join(root, 'node_modules', name, 'bin', file)
  if (existsSync(bundled)) return bundled
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Error(
    `This project needs Node 24 or newer; this is Node ${process.versions.node} and no Node 24 package exists for ` +
      `${process.platform} ${process.arch}. Please install Node 24 from nodejs.org and run the command again.`,
  )
}

/** The script behind a package's command, so that it runs on any system without a shell. */
export function bin(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName)
  return join(folder, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).bin[command])
}

export function childEnv(node, extra = {}) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return { ...process.env, PATH: path, ...extra }
}

const repeatedWithin = 500
const patience = 10_000

/**
 * Runs a program to its end and answers its exit code and output. It gets its own process group, because a terminal
 * sends Ctrl-C to the whole group and npm forwards it once more: here it arrives exactly once.
 */
export function run(file, args, { env, capture = false, ownGroup = process.platform !== 'win32' } = {}) {
  return new Promise((done, fail) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : 'inherit'
    const child = spawn(file, args, { cwd: root, env, stdio, detached: ownGroup })
    let output = ''
    let last = 0
    let stopped
    const send = signal => {
      try {
        process.kill(ownGroup ? -child.pid : child.pid, signal)
      } catch {
        // It has already ended.
      }
    }
    const forward = signal => {
      if (Date.now() - last < repeatedWithin) return
      last = Date.now()
      stopped ??= signal
      if (ownGroup || signal !== 'SIGINT') send(signal)
      setTimeout(() => send('SIGKILL'), patience).unref()
    }
    // A signal sent to npm alone ends npm and its shell only; that this script has lost its parent shows it.
    const parent = process.ppid
    const watch = setInterval(() => {
      if (process.env.npm_lifecycle_event && process.ppid !== parent) forward('SIGTERM')
    }, 500).unref()
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
    for (const signal of signals) process.on(signal, forward)
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', chunk => {
        output += chunk
      })
    }
    child.on('error', fail)
    child.on('close', (code, signal) => {
      clearInterval(watch)
      for (const name of signals) process.off(name, forward)
      done({ code: code ?? 128 + constants.signals[signal], output, stopped })
    })
  })
}
