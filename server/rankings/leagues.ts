import type { RankFigure, UnitId } from '#contract/common.ts'
import { factId, type RankEntry } from '#contract/facts.ts'
import type { YearId } from '#contract/period.ts'
import type { League, RankingScheme, Rankings } from '#contract/rankings.ts'
import type { Context } from '../context.ts'
import { readFacts } from '../store/facts.ts'
import { type Reference, type StoredScheme, unitRef } from '../store/reference.ts'
import { compareRanks, isComparable, movementOf, rankOf, topShare } from './rules.ts'

/** "From first to fifth" is how the evaluators' result is reported. */
const TOP = 5

/**
 * The unit that a scheme ranks for a union unit: itself, or the one ward whose office it belongs to. A unit of several
 * wards has no place of its own: no ward's place may stand for it.
 */
export function subjectOf(reference: Reference, scheme: StoredScheme, unitId: UnitId): UnitId | null {
  const territory = reference.units.get(unitId)?.territory ?? []
  const own = territory.length === 1 ? [unitId, ...territory] : [unitId]
  return scheme.population.find(id => own.includes(id)) ?? null
}

export type Entries = Map<string, RankEntry>
export const entriesOf = async (context: Context, schemes: readonly StoredScheme[]): Promise<Entries> => {
  const entries = await readFacts(context.db, 'rankEntry', { scheme_id: schemes.map(scheme => scheme.id) })
  return new Map(entries.map(entry => [factId(entry), entry]))
}

export function figureOf(entries: Entries, scheme: StoredScheme, unitId: UnitId): RankFigure {
  const id = `rankEntry:${scheme.id}:${unitId}`
  const entry = entries.get(id)
  return { id, rank: rankOf(entry, scheme.n), sources: entry ? [entry.sourceId] : [] }
}

export const publicScheme = ({
  population: _,
  criteria: _criteria,
  ...scheme
}: StoredScheme): RankingScheme => scheme

/** The ranking of `set` of a year in which the unit takes part. */
export const schemeOf = (
  reference: Reference,
  unitId: UnitId,
  year: YearId,
  set: 'overall' | 'union',
): StoredScheme | null =>
  reference.schemes.find(s => s.set === set && s.year === year && subjectOf(reference, s, unitId) !== null) ??
  null

/** The ranking of the year before whose places compare with those of `scheme`. */
const earlierOf = (schemes: readonly StoredScheme[], scheme: StoredScheme): StoredScheme | undefined =>
  schemes.find(s => s.year === String(Number(scheme.year) - 1) && isComparable(s, scheme))

/** The ranking of `set` for a year in which the unit takes part, or `null`. */
export async function leagueOf(
  context: Context,
  unitId: UnitId,
  year: YearId,
  set: 'overall' | 'union',
): Promise<League | null> {
  const { schemes } = context.reference
  const scheme = schemeOf(context.reference, unitId, year, set)
  if (!scheme) return null
  const earlier = earlierOf(schemes, scheme)
  const entries = await entriesOf(context, earlier ? [scheme, earlier] : [scheme])
  const ownId = subjectOf(context.reference, scheme, unitId)
  const own = ownId === null ? null : figureOf(entries, scheme, ownId)
  const before = (id: UnitId): RankFigure | null => (earlier ? figureOf(entries, earlier, id) : null)
  const previous = ownId === null ? null : before(ownId)
  return {
    scheme: publicScheme(scheme),
    own,
    previous,
    movement: own === null ? null : movementOf(own.rank, previous?.rank ?? null),
    rows: scheme.population
      .map(id => ({
        unit: unitRef(context.reference, id),
        own: id === ownId,
        figure: figureOf(entries, scheme, id),
        movement: movementOf(figureOf(entries, scheme, id).rank, before(id)?.rank ?? null),
      }))
      .sort((a, b) => compareRanks(a.figure.rank, b.figure.rank)),
  }
}

/** Evaluators × ranked units of a year, or `null` when no evaluator ranked the unit. */
export async function matrixOf(context: Context, unitId: UnitId, year: YearId): Promise<Rankings['matrix']> {
  const { reference } = context
  const schemes = reference.schemes.filter(
    s => s.set === 'departments' && s.year === year && subjectOf(reference, s, unitId) !== null,
  )
  const [first] = schemes
  const ownId = first ? subjectOf(reference, first, unitId) : null
  if (!first || ownId === null) return null
  const earlier = schemes.flatMap(scheme => earlierOf(reference.schemes, scheme) ?? [])
  const entries = await entriesOf(context, [...schemes, ...earlier])
  const movement = (scheme: StoredScheme): number | null => {
    const before = earlier.find(({ family }) => family === scheme.family)
    const now = figureOf(entries, scheme, ownId).rank
    return movementOf(now, before ? figureOf(entries, before, ownId).rank : null)
  }
  const own = schemes.map(scheme => figureOf(entries, scheme, ownId))
  return {
    units: first.population.map(id => ({ unit: unitRef(reference, id), own: id === ownId })),
    rows: schemes.map(scheme => ({
      scheme: publicScheme(scheme),
      cells: first.population.map(id => figureOf(entries, scheme, id)),
      movement: movement(scheme),
    })),
    top: { k: TOP, share: topShare(`topRanks:${unitId}:${year}`, own, TOP) },
  }
}
