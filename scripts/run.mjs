import { needsBuild } from './freshness.mjs'
import { install } from './install.mjs'
import { runSteps, tasks } from './steps.mjs'
import { bin, childEnv, findNode, run } from './tools.mjs'

async function build(node, env) {
  console.log('Building the app …')
  const { code, output, stopped } = await run(node, [bin('vite'), 'build'], { capture: true, env })
  if (code !== 0 && !stopped) console.error(output)
  return stopped ? 130 : code
}

async function start(node, env) {
  if (needsBuild()) {
    const code = await build(node, env)
    if (code !== 0) return code
  }
  return (await run(node, ['server/main.ts'], { env })).code
}

async function main(task) {
  if (!['start', 'dev'].includes(task) && !(task in tasks)) {
    throw new Error(`Unknown task "${task}". Tasks: start, dev, ${Object.keys(tasks).join(', ')}.`)
  }
  const begin = performance.now()
  if (await install())
    console.log(`Packages installed in ${((performance.now() - begin) / 1000).toFixed(1)} s.`)
  const node = findNode()
  const env = childEnv(node)
  if (task === 'start') return start(node, env)
  // The development server keeps the terminal, because it reads keys from it.
  if (task === 'dev')
    return (await run(node, [bin('vite'), ...process.argv.slice(3)], { env, ownGroup: false })).code
  return runSteps(tasks[task], node, env)
}

try {
  process.exitCode = await main(process.argv[2])
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
