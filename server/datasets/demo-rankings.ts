import type { FactOf } from '#contract/facts.ts'
import type { YearId } from '#contract/period.ts'
import type { RankingSchemeRow } from './bundle.ts'
import { DEMO_YEARS } from './demo-members.ts'
import { DEMO_CRITERIA } from './demo-scores.ts'
import { demoSourceId } from './demo-source.ts'
import { departmentSchemes, leagueSchemes } from './evaluators.ts'
import { officeUnionOf, WARD_SLUGS } from './long-bien.ts'
import { SEED_RANK_ENTRIES } from './seed-rankings.ts'
import { type Random, seededRandom } from './seeded-random.ts'

type RankEntry = FactOf<'rankEntry'>

const OWN = 'thuong-thanh'
const OTHERS = WARD_SLUGS.filter(slug => slug !== OWN)
const MATRIX_YEARS = ['2016', '2017']
/** Places of Thượng Thanh; those of 2017 are the article's. */
const OVERALL_PLACES: Record<YearId, number> = { '2013': 6, '2014': 4, '2015': 3, '2016': 2, '2017': 1 }
const UNION_PLACES: Record<YearId, number> = { '2013': 5, '2014': 5, '2015': 4, '2016': 2, '2017': 2 }

/** Ties of 2017 by family: so many wards share the place, and the places after it are skipped. */
const TIES: Record<string, { place: number; wards: number }> = {
  'long-bien-dept-11': { place: 7, wards: 2 },
  'long-bien-dept-22': { place: 2, wards: 3 },
}
const LEAVES_OUT: Record<string, string> = { 'long-bien-dept-24': 'giang-bien' }

/** Ward and ward-union rankings of 2013 to 2017 and the matrices of 2016 and 2017. */
export const demoSchemes = (): RankingSchemeRow[] => [
  ...DEMO_YEARS.flatMap(leagueSchemes).map(scheme =>
    scheme.set === 'union' ? { ...scheme, method: 'weighted' as const, criteria: DEMO_CRITERIA } : scheme,
  ),
  ...MATRIX_YEARS.flatMap(departmentSchemes).map(scheme =>
    tieOf(scheme) ? { ...scheme, method: 'competition' as const } : scheme,
  ),
]

/**
 * Invented places around the article's. Every scheme is a complete order of the 14 wards in which Thượng Thanh holds
 * a place that its article entry allows; that place is not written down where the article leaves it open. No ward is
 * last in two years of one ranking, and the last places of a matrix go round the wards.
 */
export function demoRankFacts(): RankEntry[] {
  const matrices = new Map(MATRIX_YEARS.map(year => [year, departmentSchemes(year).map(matrixOrder)]))
  const matrixFacts = MATRIX_YEARS.flatMap(year =>
    departmentSchemes(year).flatMap((scheme, i) => entriesOf(scheme, matrices.get(year)?.[i] ?? [])),
  )
  return [...leagueFacts(matrices), ...matrixFacts]
}

function leagueFacts(matrices: ReadonlyMap<YearId, string[][]>): RankEntry[] {
  const wasLast = { overall: new Set<string>(), union: new Set<string>() }
  return DEMO_YEARS.flatMap(year =>
    leagueSchemes(year).flatMap(scheme => {
      const isUnion = scheme.set === 'union'
      const random = seededRandom(`league:${scheme.id}`)
      const others = isUnion ? random.shuffle(OTHERS) : overallOthers(matrices.get(year), random)
      const rotated = newLast(others, isUnion ? wasLast.union : wasLast.overall)
      const order = insertAt(rotated, OWN, (isUnion ? UNION_PLACES : OVERALL_PLACES)[year] ?? 1)
      return entriesOf(scheme, isUnion ? order.map(officeUnionOf) : order)
    }),
  )
}

/** Where a matrix of the year exists, the overall order follows the mean place in it. */
function overallOthers(matrix: string[][] | undefined, random: Random): string[] {
  const shuffled = random.shuffle(OTHERS)
  if (!matrix) return shuffled
  const total = new Map(
    OTHERS.map(slug => [slug, matrix.reduce((sum, order) => sum + placeIn(order, slug), 0)]),
  )
  return shuffled.sort((a, b) => (total.get(a) ?? 0) - (total.get(b) ?? 0))
}

const placeIn = (order: readonly string[], slug: string): number => {
  const index = order.indexOf(slug)
  return index < 0 ? WARD_SLUGS.length : index + 1
}

/** The hindmost ward that has not been last before moves to the end. */
function newLast(order: readonly string[], wasLast: Set<string>): string[] {
  const last = order.findLast(slug => !wasLast.has(slug)) ?? OWN
  wasLast.add(last)
  return [...order.filter(slug => slug !== last), last]
}

/** All ranked wards of one evaluator, best first, with Thượng Thanh at a place its own entry allows. */
function matrixOrder(scheme: RankingSchemeRow, index: number): string[] {
  const random = seededRandom(`matrix:${scheme.id}`)
  const last = OTHERS[(index + (scheme.year === '2016' ? 5 : 0)) % OTHERS.length]
  const leftOut = leftOutOf(scheme)
  const others = random.shuffle(OTHERS.filter(slug => slug !== last && slug !== leftOut))
  const ranked = last === undefined || last === leftOut ? others : [...others, last]
  return insertAt(ranked, OWN, ownPlace(scheme, random))
}

function ownPlace(scheme: RankingSchemeRow, random: Random): number {
  const seed = seedEntry(scheme.id, OWN)
  if (seed?.status === 'exact') return seed.min ?? 1
  if (seed?.status === 'range') return random.int(seed.min ?? 1, seed.max ?? scheme.n)
  if (seed) return random.int(seed.min ?? 1, 10)
  return scheme.named ? random.int(1, 3) : random.int(1, 9)
}

const insertAt = (order: readonly string[], slug: string, place: number): string[] => [
  ...order.slice(0, place - 1),
  slug,
  ...order.slice(place - 1),
]

/** The entries of an order; the article's entry stands in the place of an invented one for the same unit. */
function entriesOf(scheme: RankingSchemeRow, order: readonly string[]): RankEntry[] {
  const tie = tieOf(scheme)
  return scheme.population.map(unitId => {
    const seed = seedEntry(scheme.id, unitId)
    if (seed) return seed
    const base = {
      entity: 'rankEntry' as const,
      schemeId: scheme.id,
      unitId,
      sourceId: demoSourceId('rankings', scheme.year),
      note: null,
    }
    const place = order.indexOf(unitId) + 1
    if (place === 0) return { ...base, status: 'notRanked', min: null, max: null, tied: false }
    const tied = tie !== undefined && place >= tie.place && place < tie.place + tie.wards
    const rank = tied ? tie.place : place
    return { ...base, status: 'exact', min: rank, max: rank, tied }
  })
}

const seedEntry = (schemeId: string, unitId: string): RankEntry | undefined =>
  SEED_RANK_ENTRIES.find(entry => entry.schemeId === schemeId && entry.unitId === unitId)
const tieOf = (scheme: RankingSchemeRow) => (scheme.year === '2017' ? TIES[scheme.family] : undefined)
const leftOutOf = (scheme: RankingSchemeRow) =>
  scheme.year === '2017' ? LEAVES_OUT[scheme.family] : undefined
