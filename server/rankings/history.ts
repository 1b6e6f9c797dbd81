import type { UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import type { RankingHistory } from '#contract/rankings.ts'
import type { Context } from '../context.ts'
import { type StoredScheme, unitRef } from '../store/reference.ts'
import { entriesOf, figureOf, publicScheme, schemeOf, subjectOf } from './leagues.ts'
import { isComparable } from './rules.ts'

/** The places of all units that the ranking `set` of the unit compares, for each of the years. */
export async function historyOf(
  context: Context,
  unitId: UnitId,
  years: readonly YearId[],
  set: 'overall' | 'union',
): Promise<RankingHistory> {
  const { reference } = context
  const schemes = years.map(year => schemeOf(reference, unitId, year, set))
  const known = schemes.filter(scheme => scheme !== null)
  const entries = await entriesOf(context, known)
  const ids = [...new Set(known.toReversed().flatMap(scheme => scheme.population))]
  const own = new Set(known.map(scheme => subjectOf(reference, scheme, unitId)))
  const placeIn = (scheme: StoredScheme | null, id: UnitId) =>
    scheme?.population.includes(id) === true ? figureOf(entries, scheme, id) : null
  return {
    set,
    years: years.map((year, i) => ({
      year,
      scheme: schemes[i] ? publicScheme(schemes[i]) : null,
      joinsBefore: isComparable(schemes[i] ?? null, schemes[i - 1] ?? null),
    })),
    units: ids.map(id => ({
      unit: unitRef(reference, id),
      own: own.has(id),
      places: schemes.map(scheme => placeIn(scheme, id)),
    })),
  }
}
