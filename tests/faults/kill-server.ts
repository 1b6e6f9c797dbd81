/**
 * Kills the server with -9 while it writes, 20 times, and counts what was lost. A write counts as acknowledged when the
 * answer 201 has arrived. Prints one line a round and a sum; exits 1 when anything acknowledged is missing, torn or doubled.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROUNDS = 20
const WRITERS = 4
const PORT = 4869
const BASE = `http://127.0.0.1:${PORT}`
const UNIT = 'cd-phuong-thuong-thanh'
/** Before any year of the data set, so that every write is new: 2 figures a change set, from 1950 on. */
const FIRST_YEAR = 1900

type Pair = { id: string; period: string; value: number }

const dataDir = mkdtempSync(join(tmpdir(), 'union-faults-'))
const acknowledged: Pair[] = []
const sent: Pair[] = []

async function startServer(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, PORT: String(PORT), DATA_DIR: dataDir, DATASET: 'seed', DATABASE_URL: '' },
    stdio: 'ignore',
  })
  for (let attempt = 0; attempt < 200; attempt++) {
    if (await isUp()) return child
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error('The server did not start.')
}

const isUp = async (): Promise<boolean> => {
  try {
    return (await fetch(`${BASE}/api/health`)).ok
  } catch {
    return false
  }
}

/** Two figures in one change set: half of them found later would be a torn write. */
function requestFor({ id, period, value }: Pair) {
  const fact = (indicatorId: string) => ({
    op: 'put',
    fact: {
      entity: 'observation',
      unitId: UNIT,
      periodId: period,
      indicatorId,
      value,
      bound: 'exact',
      sourceId: `manual-${id}`,
      note: null,
    },
    expected: null,
  })
  return {
    id,
    author: 'Kiểm tra độ bền',
    reason: 'Ghi trong lúc máy chủ bị tắt',
    sources: [
      {
        id: `manual-${id}`,
        kind: 'manual',
        title: { vi: 'Kiểm tra', en: 'Check' },
        locator: null,
        asOf: null,
      },
    ],
    changes: [fact('closing'), fact('labourForce')],
  }
}

async function writeUntilItEnds(next: () => Pair): Promise<void> {
  for (;;) {
    const pair = next()
    sent.push(pair)
    try {
      const response = await fetch(`${BASE}/api/v1/change-sets`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(requestFor(pair)),
      })
      if (response.status !== 201) throw new Error(`Refused: ${await response.text()}`)
      await response.json()
      acknowledged.push(pair)
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('Refused')) throw error
      return
    }
  }
}

async function valueOfFigure(period: string, indicator: string): Promise<number | null> {
  const response = await fetch(`${BASE}/api/v1/figures/observation:${UNIT}:${period}:${indicator}`)
  const detail = (await response.json()) as { shown: { figure: { value: number | null } } }
  return detail.shown.figure.value
}

async function count(): Promise<{ lost: number; torn: number; doubled: number }> {
  let [lost, torn] = [0, 0]
  const confirmed = new Set(acknowledged.map(pair => pair.id))
  for (const { id, period, value } of sent) {
    const [closing, labour] = [
      await valueOfFigure(period, 'closing'),
      await valueOfFigure(period, 'labourForce'),
    ]
    if (closing !== labour) torn += 1
    if (confirmed.has(id) && closing !== value) lost += 1
  }
  const dataset = (await (await fetch(`${BASE}/api/v1/dataset`)).json()) as { revision: number }
  const stored = await storedChangeSets()
  return { lost, torn, doubled: dataset.revision - stored }
}

/** How many change sets the history holds; the revision counts every commit, so both must agree. */
async function storedChangeSets(): Promise<number> {
  const ids = new Set<string>()
  let before = ''
  for (;;) {
    const page = (await (await fetch(`${BASE}/api/v1/change-sets${before}`)).json()) as {
      changeSets: { id: string; sequence: number }[]
      more: boolean
    }
    for (const { id } of page.changeSets) ids.add(id)
    const last = page.changeSets.at(-1)
    if (!page.more || !last) return ids.size
    before = `?before=${last.sequence}`
  }
}

let written = 0
const nextPair = (): Pair => {
  const month = (written % 12) + 1
  const year = FIRST_YEAR + Math.floor(written / 12)
  written += 1
  if (year > 2016) throw new Error('Out of free months.')
  return { id: crypto.randomUUID(), period: `${year}-M${String(month).padStart(2, '0')}`, value: written }
}

for (let round = 1; round <= ROUNDS; round++) {
  const server = await startServer()
  const before = acknowledged.length
  const writers = Array.from({ length: WRITERS }, () => writeUntilItEnds(nextPair))
  await new Promise(resolve => setTimeout(resolve, 30 + ((round * 37) % 120)))
  server.kill('SIGKILL')
  await Promise.all(writers)
  console.log(
    `round ${String(round).padStart(2)}: ${acknowledged.length - before} writes acknowledged before kill -9`,
  )
}

const server = await startServer()
const { lost, torn, doubled } = await count()
server.kill('SIGTERM')
rmSync(dataDir, { recursive: true, force: true })
console.log(
  `${ROUNDS} kills, ${sent.length} writes sent, ${acknowledged.length} acknowledged: ${lost} lost, ${torn} torn, ${doubled} doubled`,
)
process.exit(lost + torn + doubled === 0 ? 0 : 1)
