import type { FactOf } from '#contract/facts.ts'
import { monthId, type YearId } from '#contract/period.ts'
import { demoSourceId } from './demo-source.ts'
import { DISTRICT_FEDERATION_NAME, officeUnionOf, WARD_SLUGS } from './long-bien.ts'
import { balanceFacts, balanceOf, type MemberState, type Movement, stateAfter } from './member-balance.ts'
import { type Random, seededRandom } from './seeded-random.ts'

export const DEMO_YEARS: readonly YearId[] = ['2013', '2014', '2015', '2016', '2017']
const FEWEST = 50
const MOST = 90

/** How likely an admission falls into each month: few around Tết, more in Workers' Month and in autumn. */
export const ADMISSION_SEASON = [4, 3, 9, 9, 14, 10, 9, 8, 12, 13, 10, 6]
const EVEN = ADMISSION_SEASON.map(() => 1)
const YEAR_LIFT: Record<YearId, number> = { '2013': 0, '2014': 1, '2015': -1, '2016': 1, '2017': 2 }

/** Thượng Thanh leads up to the 10 admissions that the article gives for 2017. */
const THUONG_THANH: Record<YearId, number> = { '2013': 6, '2014': 8, '2015': 7, '2016': 9, '2017': 10 }

/** Months that a ward did not report; its count goes on unseen. */
const NOT_REPORTED: Record<string, readonly string[]> = { 'cu-khoi': ['2014-M02', '2014-M03'] }

const RECOUNTS: Record<string, { by: number; note: string }> = {
  'gia-thuy:2015-M06': { by: -1, note: 'Số liệu minh họa: rà soát danh sách, bỏ một người bị ghi trùng.' },
  'phuc-loi:2016-M03': { by: 1, note: 'Số liệu minh họa: rà soát danh sách, bổ sung một người ghi sót.' },
}

/** Distance of the yearly target from the admissions, in turn over wards and years: below 0 exceeded, 0 met, above 0 missed. */
const TARGET_GAPS = [-2, 1, 0, -1, 2, -3, 1, 0, -1, 3, -2, 1, -1]
const WITHOUT_TARGET = 'ngoc-lam'
const THUONG_THANH_TARGETS: Record<YearId, number> = { '2015': 7, '2016': 10, '2017': 8 }

/** Admissions of one ward-office union in one year, before they are spread over the months. */
export const admittedIn = (slug: string, year: YearId): number =>
  slug === 'thuong-thanh'
    ? (THUONG_THANH[year] ?? 0)
    : seededRandom(`admitted:${slug}:${year}`).int(4, 9) + (YEAR_LIFT[year] ?? 0)

/**
 * Invented monthly balances of the 14 ward-office unions, 2013 to 2017. Each union keeps between 50 and 90 members.
 * Expulsions and reorganisations are 0 throughout: nobody is expelled on paper from a real office.
 */
export const demoMemberFacts = (): FactOf<'observation'>[] => WARD_SLUGS.flatMap(wardFacts)

/** Invented yearly admission targets, 2015 to 2017; one union has none. */
export const demoTargetFacts = (): FactOf<'target'>[] =>
  ['2015', '2016', '2017'].flatMap((year, y) =>
    WARD_SLUGS.filter(slug => slug !== WITHOUT_TARGET).map((slug, i) => ({
      entity: 'target' as const,
      unitId: officeUnionOf(slug),
      periodId: year,
      indicatorId: 'admitted' as const,
      value: targetOf(slug, year, TARGET_GAPS[(i + y * 5) % TARGET_GAPS.length] ?? 0),
      assignedBy: DISTRICT_FEDERATION_NAME,
      sourceId: demoSourceId('targets', year),
      note: null,
    })),
  )

const targetOf = (slug: string, year: YearId, gap: number): number =>
  slug === 'thuong-thanh' ? (THUONG_THANH_TARGETS[year] ?? 0) : Math.max(2, admittedIn(slug, year) + gap)

function wardFacts(slug: string): FactOf<'observation'>[] {
  const random = seededRandom(`members:${slug}`)
  const facts: FactOf<'observation'>[] = []
  let state = firstState(random)
  for (const year of DEMO_YEARS) {
    state = { ...state, ...outsiders(random) }
    for (const [i, movement] of yearOfMovements(slug, year, state.members, random).entries()) {
      const month = monthId(year, i + 1)
      const recount = RECOUNTS[`${slug}:${month}`]
      const balance = balanceOf(state, recount ? { ...movement, adjustment: recount.by } : movement, random)
      if (!NOT_REPORTED[slug]?.includes(month))
        facts.push(
          ...balanceFacts(officeUnionOf(slug), month, balance, demoSourceId('members', year), recount?.note),
        )
      state = stateAfter(state, balance)
    }
  }
  return facts
}

function firstState(random: Random): MemberState {
  const members = random.int(56, 78)
  return { members, women: Math.round(members * (0.46 + random.next() * 0.16)), outside: 0, womenOutside: 0 }
}

function outsiders(random: Random): Pick<MemberState, 'outside' | 'womenOutside'> {
  const outside = random.int(2, 7)
  return { outside, womenOutside: random.int(1, Math.floor(outside / 2)) }
}

/** Twelve months whose departures leave the union a little larger or smaller at the end of the year, as `drift` says. */
function yearOfMovements(slug: string, year: YearId, members: number, random: Random): Movement[] {
  const admitted = admittedIn(slug, year)
  const transferred = random.int(0, 3)
  const end = Math.min(MOST - 6, Math.max(FEWEST + 6, members + random.int(-1, 3)))
  const leaving = Math.max(0, members + admitted + transferred - end)
  const comes = random.spread(admitted, ADMISSION_SEASON)
  const arrives = random.spread(transferred, EVEN)
  const leaves = random.spread(leaving, EVEN)
  return comes.map((count, i) => {
    const [transferOut = 0, retired = 0, quit = 0, deceased = 0] = random.spread(
      leaves[i] ?? 0,
      [40, 34, 24, 2],
    )
    return {
      flows: { admitted: count, transferIn: arrives[i] ?? 0, transferOut, retired, quit, deceased },
      womenShare: 0.54,
    }
  })
}
