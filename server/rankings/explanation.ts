import type { Figure, Rank, UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import type { ExplanationState, RankExplanation } from '#contract/scores.ts'
import type { Context } from '../context.ts'
import { type StoredScheme, unitRef } from '../store/reference.ts'
import {
  type Added,
  contributionsOf,
  leaveOneOut,
  nextBetter,
  placeOf,
  smallestChanges,
  totalsOf,
} from './explain.ts'
import { entriesOf, figureOf, publicScheme, schemeOf, subjectOf } from './leagues.ts'
import { readScores, type Scores, scoreFigure, totalFigure, totalMost } from './scores.ts'

const NOTHING: RankExplanation = {
  scheme: null,
  state: 'noRanking',
  recorded: null,
  computed: null,
  total: null,
  above: null,
  criteria: [],
  changes: [],
  reached: null,
  missing: [],
}

/** Why the unit holds its place in the ranking `set` of a year, as far as its method and its scores allow. */
export async function explanationOf(
  context: Context,
  unitId: UnitId,
  year: YearId,
  set: 'overall' | 'union',
): Promise<RankExplanation> {
  const scheme = schemeOf(context.reference, unitId, year, set)
  const ownId = scheme === null ? null : subjectOf(context.reference, scheme, unitId)
  if (scheme === null || ownId === null) return NOTHING
  const entries = await entriesOf(context, [scheme])
  const recorded = scheme.population.map(id => ({ id, rank: figureOf(entries, scheme, id).rank }))
  const known = {
    ...NOTHING,
    scheme: publicScheme(scheme),
    recorded: figureOf(entries, scheme, ownId),
  }
  if (scheme.method === 'decision') return { ...known, state: 'decision' }
  const scores = await readScores(context, scheme)
  if (scores.facts.size === 0) return { ...known, state: 'noScores' }
  return { ...known, ...explained(context, scores, ownId, recorded) }
}

type Recorded = { id: UnitId; rank: Rank }[]

function explained(
  context: Context,
  scores: Scores,
  ownId: UnitId,
  recorded: Recorded,
): Partial<RankExplanation> {
  const { scheme, sheet } = scores
  const totals = totalsOf(sheet)
  const computed = placeOf(totals, ownId)
  const state = stateOf(totals, recorded)
  const next = state === 'explained' ? nextBetter(totals, ownId) : []
  const without = state === 'explained' ? leaveOneOut(sheet, ownId) : []
  const [aboveId] = next
  const own = contributionsAt(scores, ownId)
  const above = aboveId === undefined ? [] : contributionsAt(scores, aboveId)
  return {
    state,
    computed,
    total: { figure: totalFigure(scores, ownId), most: totalMost(scheme) },
    criteria: scheme.criteria.map((criterion, i) => ({
      criterion,
      own: scoreFigure(scores, criterion.id, ownId),
      contribution: own[i] ?? null,
      above: aboveId === undefined ? null : scoreFigure(scores, criterion.id, aboveId),
      aboveContribution: above[i] ?? null,
      without: without[i] ?? null,
    })),
    ...(aboveId === undefined ? {} : gainOf(context, scores, ownId, next)),
    missing: sheet.units.flatMap(({ unitId, points }) => {
      const count = points.filter(value => value === null).length
      return count === 0 ? [] : [{ unit: unitRef(context.reference, unitId), count }]
    }),
  }
}

/** What lies between the unit and the next above, and the smallest ways across. */
function gainOf(
  context: Context,
  scores: Scores,
  ownId: UnitId,
  next: readonly UnitId[],
): Pick<RankExplanation, 'above' | 'changes' | 'reached'> {
  const totals = totalsOf(scores.sheet)
  const [aboveId = ownId] = next
  const goal = totals.get(aboveId) ?? 0
  const gap = goal - (totals.get(ownId) ?? 0)
  const unit = scores.sheet.units.find(({ unitId }) => unitId === ownId)
  const ways =
    unit === undefined ? [] : behindFirst(scores, ownId, aboveId, smallestChanges(scores.sheet, unit, gap))
  const figure: Figure = totalFigure(scores, aboveId)
  const place = placeOf(totals, aboveId)
  const [way] = ways
  if (place === null) return { above: null, changes: [], reached: null }
  return {
    above: { units: next.map(id => unitRef(context.reference, id)), figure, place, gap: gap / 100 },
    changes: ways.map(added =>
      added.map(({ criterionId, points }) => ({ criterionId, points: points / 100 })),
    ),
    reached: way === undefined ? null : placeAfter(scores, totals, ownId, way),
  }
}

/** Of equally small ways, the one where the unit above is furthest ahead comes first. */
function behindFirst(scores: Scores, ownId: UnitId, aboveId: UnitId, ways: readonly Added[]): Added[] {
  const own = contributionsAt(scores, ownId)
  const above = contributionsAt(scores, aboveId)
  const behind = new Map(scores.sheet.criteria.map(({ id }, i) => [id, (above[i] ?? 0) - (own[i] ?? 0)]))
  const sum = (way: Added): number =>
    way.reduce((total, { criterionId }) => total + (behind.get(criterionId) ?? 0), 0)
  return ways.toSorted((a, b) => sum(b) - sum(a))
}

function placeAfter(
  { scheme }: { scheme: StoredScheme },
  totals: ReadonlyMap<string, number | null>,
  ownId: UnitId,
  way: readonly { criterionId: string; points: number }[],
): Rank | null {
  const gained = way.reduce((sum, { criterionId, points }) => {
    const weight = scheme.criteria.find(({ id }) => id === criterionId)?.weight ?? 0
    return sum + points * weight
  }, 0)
  return placeOf(new Map(totals).set(ownId, (totals.get(ownId) ?? 0) + gained), ownId)
}

/** Recorded places that the source leaves open agree with any total. */
function stateOf(totals: ReadonlyMap<string, number | null>, recorded: Recorded): ExplanationState {
  if ([...totals.values()].includes(null)) return 'undetermined'
  const agrees = recorded.every(({ id, rank }) => {
    const place = placeOf(totals, id)
    return rank.status !== 'exact' || (rank.min === place?.min && rank.tied === place.tied)
  })
  return agrees ? 'explained' : 'disagrees'
}

const contributionsAt = ({ sheet }: Scores, id: UnitId): (number | null)[] => {
  const unit = sheet.units.find(({ unitId }) => unitId === id)
  return unit === undefined
    ? []
    : contributionsOf(sheet, unit).map(value => (value === null ? null : value / 100))
}
