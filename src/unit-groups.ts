import type { OkOf } from '#contract/operation.ts'
import type { YearId } from '#contract/period.ts'
import type { listUnits, Unit } from '#contract/units.ts'

/** Figures belong to unions; wards are only what unions cover. */
export const unionUnits = ({ units }: OkOf<typeof listUnits>): Unit[] =>
  units.filter(({ tree }) => tree === 'union')

export type UnitGroup = { level: Unit['level']; units: Unit[] }

const LEVELS = [
  'province',
  'district',
  'ward',
  'grassroots',
  'group',
] as const satisfies readonly Unit['level'][]

/**
 * Units that existed in a year and can have figures, by level, names in Vietnamese order; the chosen one is always among
 * them. A federation of which only a few units are known has no figures to choose.
 */
export function unitGroups(units: readonly Unit[], year: YearId, chosenId: string): UnitGroup[] {
  const { compare } = new Intl.Collator('vi')
  const shown = units.filter(unit => unit.id === chosenId || (unit.holdsAllBelow && existedIn(unit, year)))
  return LEVELS.map(level => ({
    level,
    units: shown.filter(unit => unit.level === level).sort((a, b) => compare(a.shortName.vi, b.shortName.vi)),
  })).filter(group => group.units.length > 0)
}

const existedIn = ({ validFrom, validTo }: Unit, year: YearId): boolean =>
  (validFrom === null || validFrom <= `${year}-12-31`) && (validTo === null || validTo >= `${year}-01-01`)
