import type { FactOf } from '#contract/facts.ts'
import { monthOfDay, monthsOf, type PeriodId } from '#contract/period.ts'
import { ADMISSION_SEASON } from './demo-members.ts'
import { demoSourceId } from './demo-source.ts'
import { balanceFacts, balanceOf, type MemberState, type Movement, stateAfter } from './member-balance.ts'
import { type Random, seededRandom } from './seeded-random.ts'
import { type ChildUnion, ENDED_UNIONS } from './ward-2025-units.ts'

const MONTHS = ['2024', '2025'].flatMap(monthsOf)
const LAST_OF_ENDED = '2025-M06'
const SMALLEST = 6
const LARGEST = 690
/** Members per union at the start, so that 124 unions have about 5,100 after the reform. */
const MEAN_SIZE = 40.3
const SCHOOL_SIZE = [22, 62] as const
const FOUNDERS = [14, 22] as const

/** Part of the members that moves in a month of average season. */
const RATES = { admitted: 0.0095, transferIn: 0.0012, left: 0.0092 }
/** transferOut, retired, quit, expelled, deceased */
const CAUSES = [22, 12, 62, 1, 2]
const SEASON_MEAN = ADMISSION_SEASON.reduce((sum, weight) => sum + weight, 0) / ADMISSION_SEASON.length

/** Numbers of the unions that had not reported a month when the figures were taken. */
const NOT_REPORTED: Record<PeriodId, readonly number[]> = { '2025-M11': [20, 50, 89], '2025-M12': [34, 50] }
const RECOUNT = {
  number: 33,
  month: '2024-M10',
  by: -2,
  note: 'Số liệu minh họa: rà soát danh sách, bỏ hai người bị ghi trùng.',
}

/** Half-years of 2025 are apart: figures before and after the reform do not share a source. */
const spanOf = (month: PeriodId): string =>
  month < '2025-M01' ? '2024' : month <= LAST_OF_ENDED ? '2025-h1' : '2025-h2'

/** Invented balances by month: the child unions through 2024 and 2025, the three ended unions to June 2025. */
export function wardMemberFacts(children: readonly ChildUnion[]): FactOf<'observation'>[] {
  const sizes = sizesOf(children)
  return [
    ...children.flatMap((child, i) => childFacts(child, sizes[i] ?? SMALLEST)),
    ...ENDED_UNIONS.flatMap(endedFacts),
  ]
}

function childFacts(child: ChildUnion, size: number): FactOf<'observation'>[] {
  const random = seededRandom(`members:${child.id}`)
  const womenShare = child.kind === 'public-service' ? 0.8 : 0.3 + random.next() * 0.4
  const founded = child.since === null ? null : monthOfDay(child.since)
  let state = stateOf(founded === null ? size : 0, size, womenShare, random)
  return MONTHS.filter(month => founded === null || month >= founded).flatMap(month => {
    const recounted = child.number === RECOUNT.number && month === RECOUNT.month
    const movement =
      month === founded
        ? { flows: { admitted: random.int(...FOUNDERS) }, womenShare }
        : movementOf(state.members, month, womenShare, random)
    const balance = balanceOf(state, recounted ? { ...movement, adjustment: RECOUNT.by } : movement, random)
    state = stateAfter(state, balance)
    if (NOT_REPORTED[month]?.includes(child.number)) return []
    const note = recounted ? RECOUNT.note : null
    return balanceFacts(child.id, month, balance, demoSourceId('members', spanOf(month)), note)
  })
}

function endedFacts(unitId: string): FactOf<'observation'>[] {
  const random = seededRandom(`members-2025:${unitId}`)
  const size = random.int(55, 75)
  let state = stateOf(size, size, 0.54, random)
  return MONTHS.filter(month => month <= LAST_OF_ENDED).flatMap(month => {
    const { flows, womenShare } = movementOf(state.members, month, 0.54, random)
    const balance = balanceOf(state, { flows: { ...flows, expelled: 0 }, womenShare }, random)
    state = stateAfter(state, balance)
    return balanceFacts(unitId, month, balance, demoSourceId('members', spanOf(month)))
  })
}

function stateOf(members: number, size: number, womenShare: number, random: Random): MemberState {
  const outside = Math.max(1, Math.round(size * (0.03 + random.next() * 0.2)))
  return {
    members,
    women: Math.round(members * womenShare),
    outside,
    womenOutside: Math.min(outside, Math.round(outside * womenShare)),
  }
}

function movementOf(members: number, month: PeriodId, womenShare: number, random: Random): Movement {
  const season = (ADMISSION_SEASON[Number(month.slice(6)) - 1] ?? 0) / SEASON_MEAN
  const some = (rate: number) => Math.floor(members * rate + random.next())
  const admitted = some(RATES.admitted * season)
  const transferIn = some(RATES.transferIn)
  const leaving = Math.min(some(RATES.left), Math.max(0, members - SMALLEST - 2))
  const [transferOut = 0, retired = 0, quit = 0, expelled = 0, deceased = 0] = random.spread(leaving, CAUSES)
  return { flows: { admitted, transferIn, transferOut, retired, quit, expelled, deceased }, womenShare }
}

/** First sizes: schools of a few dozen; companies from 6 to about 690, most of them small. */
function sizesOf(children: readonly ChildUnion[]): number[] {
  const random = seededRandom('sizes')
  const schools = children.map(({ kind }) => (kind === 'public-service' ? random.int(...SCHOOL_SIZE) : null))
  const inSchools = schools.reduce<number>((sum, size) => sum + (size ?? 0), 0)
  const companies = schools.filter(size => size === null).length
  const curve = random.shuffle(steepCurve(companies, children.length * MEAN_SIZE - inSchools))
  return schools.map(size => size ?? curve.pop() ?? SMALLEST)
}

/** `count` sizes from smallest to largest along an exponential whose steepness makes them add up to about `total`. */
function steepCurve(count: number, total: number): number[] {
  const at = (steepness: number) =>
    Array.from({ length: count }, (_, i) =>
      Math.round(SMALLEST * (LARGEST / SMALLEST) ** ((i / Math.max(1, count - 1)) ** steepness)),
    )
  let [low, high] = [0.2, 40]
  for (let step = 0; step < 30; step++) {
    const middle = (low + high) / 2
    const sum = at(middle).reduce((all, size) => all + size, 0)
    if (sum > total) low = middle
    else high = middle
  }
  return at(high)
}
