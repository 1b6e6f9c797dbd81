import type { Break, Envelope, Meta, Source, SourceId, UnitId } from '#contract/common.ts'
import { daysOf, type PeriodId } from '#contract/period.ts'
import type { Context } from './context.ts'
import { ProblemError } from './problem.ts'
import { unitRef } from './store/reference.ts'
import { readSources } from './store/sources.ts'

type About = {
  unitId: UnitId
  period: PeriodId
  periodTo?: PeriodId
  reported: number
  expected: number
  breaks?: Break[]
  /** The figures describe a year or range in which months are missing. */
  monthsMissing?: { reported: number; expected: number } | null
}

/** Wraps figures with what must be known to read them: sources, provenance, who reported, breaks. */
export async function answer<T>(context: Context, about: About, data: T): Promise<Envelope<T>> {
  const sources = await readSources(context.db, [...sourcesIn(data)])
  const { unitId, period, periodTo = period, reported, expected, breaks = [] } = about
  const provenance = [...new Set(sources.map(source => source.kind))]
  const warnings: Meta['warnings'] = []
  if (reported < expected) warnings.push({ code: 'units-missing', coverage: { reported, expected } })
  if (about.monthsMissing) warnings.push({ code: 'months-missing', coverage: about.monthsMissing })
  if (breaks.length > 0) warnings.push({ code: 'series-broken', coverage: null })
  if (!existedWithin(context, unitId, period, periodTo))
    warnings.push({ code: 'unit-not-valid', coverage: null })
  if (provenance.includes('demo')) warnings.push({ code: 'demo-data', coverage: null })
  return {
    data,
    meta: {
      unit: unitRef(context.reference, unitId),
      period,
      periodTo,
      asOf: commonDay(sources),
      scope: context.reference.units.get(unitId)?.level === 'group' ? 'territory' : 'managed',
      reported,
      expected,
      provenance,
      breaks,
      warnings,
      sources,
    },
  }
}

function existedWithin({ reference }: Context, unitId: UnitId, from: PeriodId, to: PeriodId): boolean {
  const { validFrom = null, validTo = null } = reference.units.get(unitId) ?? {}
  return (
    (validFrom === null || validFrom <= daysOf(to).to) && (validTo === null || daysOf(from).from <= validTo)
  )
}

const commonDay = (sources: readonly Source[]): string | null => {
  const days = new Set(sources.map(source => source.asOf))
  const [day] = days
  return days.size === 1 && day !== undefined ? day : null
}

/** Every source that a figure inside `value` names, so that no answer can forget one. */
function sourcesIn(value: unknown, found = new Set<SourceId>()): Set<SourceId> {
  if (Array.isArray(value)) for (const item of value) sourcesIn(item, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      if (key === 'sources') for (const id of item as SourceId[]) found.add(id)
      else sourcesIn(item, found)
  return found
}

/** Throws `unit-not-found` for an id that no unit has. */
export function requireUnit(context: Context, unitId: UnitId): void {
  if (context.reference.units.has(unitId)) return
  throw new ProblemError('unit-not-found', `No unit has the id "${unitId}".`, [
    {
      in: 'path',
      field: 'unitId',
      message: 'Unknown unit; listUnits gives all ids.',
      read: unitId,
      rule: null,
    },
  ])
}
