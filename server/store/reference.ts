import type { Kysely } from 'kysely'
import type { LocalText, UnitId, UnitRef } from '#contract/common.ts'
import type { DatasetId } from '#contract/dataset.ts'
import { isMonth, monthsOf, type PeriodId } from '#contract/period.ts'
import type { RankingScheme } from '#contract/rankings.ts'
import type { Criterion } from '#contract/scores.ts'
import type { Succession, Unit } from '#contract/units.ts'
import type { Tables } from './tables.ts'

type StoredUnit = Omit<Unit, 'parentId' | 'parents'>
type Link = { unitId: UnitId; parentId: UnitId; firstMonth: string; lastMonth: string }
export type StoredScheme = RankingScheme & { population: UnitId[]; criteria: Criterion[] }

/** Units, links, successions and ranking schemes, read once per state of the store. */
export type Reference = {
  dataset: { id: DatasetId; title: LocalText; defaultUnitId: UnitId; defaultYear: string; revision: number }
  units: ReadonlyMap<UnitId, StoredUnit>
  links: readonly Link[]
  successions: readonly Succession[]
  schemes: readonly StoredScheme[]
}

/** Reads the reference data anew only when a write has moved the store's revision. */
export function referenceCache(): (db: Kysely<Tables>) => Promise<Reference> {
  let known: Reference | null = null
  return async db => {
    const row = await db.selectFrom('dataset').selectAll().executeTakeFirstOrThrow()
    if (known?.dataset.revision !== row.revision) known = await readReference(db, row)
    return known
  }
}

const text = (json: string): LocalText => JSON.parse(json) as LocalText

async function readReference(db: Kysely<Tables>, row: Tables['dataset']): Promise<Reference> {
  const units = await db.selectFrom('unit').selectAll().execute()
  const links = await db.selectFrom('unit_link').selectAll().execute()
  const successions = await db.selectFrom('succession').selectAll().orderBy('date').execute()
  const schemes = await db.selectFrom('ranking_scheme').selectAll().orderBy('position').execute()
  return {
    dataset: {
      id: row.id as DatasetId,
      title: text(row.title),
      defaultUnitId: row.default_unit_id,
      defaultYear: row.default_year,
      revision: row.revision,
    },
    units: new Map(units.map(u => [u.id, toUnit(u)])),
    links: links.map(l => ({
      unitId: l.unit_id,
      parentId: l.parent_id,
      firstMonth: l.first_month,
      lastMonth: l.last_month,
    })),
    successions: successions.map(s => ({
      id: s.id,
      fromId: s.from_id,
      toId: s.to_id,
      date: s.date,
      kind: s.kind as Succession['kind'],
      basis: text(s.basis),
    })),
    schemes: schemes.map(toScheme),
  }
}

const toUnit = (u: Tables['unit']): StoredUnit => ({
  id: u.id,
  tree: u.tree as Unit['tree'],
  name: text(u.name),
  shortName: text(u.short_name),
  level: u.level as Unit['level'],
  kind: u.kind as Unit['kind'],
  code: u.code,
  validFrom: u.valid_from,
  validTo: u.valid_to,
  territory: JSON.parse(u.territory) as UnitId[],
  holdsAllBelow: u.holds_all_below === 1,
})

const toScheme = (s: Tables['ranking_scheme']): StoredScheme => ({
  id: s.id,
  year: s.year,
  set: s.set_name as RankingScheme['set'],
  title: text(s.title),
  evaluator: text(s.evaluator),
  named: s.named === 1,
  subject: s.subject as RankingScheme['subject'],
  n: s.n,
  method: s.method as RankingScheme['method'],
  family: s.family,
  population: JSON.parse(s.population) as UnitId[],
  criteria: s.criteria === null ? [] : (JSON.parse(s.criteria) as Criterion[]),
})

export function unitRef(reference: Reference, id: UnitId): UnitRef {
  const unit = reference.units.get(id)
  return unit
    ? { id, name: unit.name, shortName: unit.shortName }
    : { id, name: { vi: id, en: null }, shortName: { vi: id, en: null } }
}

/**
 * Units whose parent is `parentId` at the end of the period, in Vietnamese order of their short names. None for a unit
 * of which the store does not hold all: what is here must not stand for the whole.
 */
export function childrenOf(reference: Reference, parentId: UnitId, period: PeriodId): UnitId[] {
  if (reference.units.get(parentId)?.holdsAllBelow !== true) return []
  const month = isMonth(period) ? period : (monthsOf(period).at(-1) ?? period)
  return byName(
    reference,
    reference.links
      .filter(l => l.parentId === parentId && l.firstMonth <= month && month <= l.lastMonth)
      .map(l => l.unitId),
  )
}

/** The units to set a unit beside: those below it, or, at the bottom, those with the same parent (itself included). */
export function comparedUnits(
  reference: Reference,
  unitId: UnitId,
  period: PeriodId,
): { relation: 'children' | 'sisters'; ids: UnitId[] } {
  const children = childrenOf(reference, unitId, period)
  if (children.length > 0) return { relation: 'children', ids: children }
  const month = monthsOf(period).at(-1) ?? period
  const link = reference.links.find(l => l.unitId === unitId && l.firstMonth <= month && month <= l.lastMonth)
  const sisters = link ? childrenOf(reference, link.parentId, period) : []
  return { relation: 'sisters', ids: sisters.length > 0 ? sisters : [unitId] }
}

const vietnamese = new Intl.Collator('vi', { numeric: true })
const byName = (reference: Reference, ids: UnitId[]): UnitId[] =>
  ids.sort((a, b) =>
    vietnamese.compare(unitRef(reference, a).shortName.vi, unitRef(reference, b).shortName.vi),
  )
