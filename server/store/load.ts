import type { Kysely } from 'kysely'
import type { Entity, Fact } from '#contract/facts.ts'
import { monthOfDay } from '#contract/period.ts'
import type { DatasetBundle } from '../datasets/bundle.ts'
import { type FactRow, toRow } from './fact-rows.ts'
import { FACT_TABLES, type FactTableName } from './fact-tables.ts'
import type { Tables } from './tables.ts'

/** Facts of the data set carry this revision; the n-th change set writes revision n + 1. */
export const LOADED_REVISION = 1

const ROWS_PER_STATEMENT = 400

export const isEmpty = async (db: Kysely<Tables>): Promise<boolean> =>
  (await db.selectFrom('dataset').select('id').executeTakeFirst()) === undefined

/** Fills an empty database in one transaction: all of the data set or nothing. */
export async function loadDataset(db: Kysely<Tables>, bundle: DatasetBundle): Promise<void> {
  await db.transaction().execute(async tx => {
    for (const [table, rows] of Object.entries(referenceRows(bundle)))
      await insertRows(tx, table as ReferenceTable, rows as never)
    await insertFacts(tx, bundle.facts)
    await insertRows(tx, 'dataset', [
      {
        id: bundle.id,
        title: JSON.stringify(bundle.title),
        default_unit_id: bundle.defaultUnitId,
        default_year: bundle.defaultYear,
        revision: 0,
        content_hash: null,
      },
    ])
  })
}

type ReferenceTable = 'unit' | 'unit_link' | 'succession' | 'source' | 'ranking_scheme'

/** What a data set holds beside its facts, as rows, in an order that keeps references valid. */
export function referenceRows(bundle: DatasetBundle): { [T in ReferenceTable]: Tables[T][] } {
  const json = JSON.stringify
  return {
    unit: bundle.units.map(u => ({
      id: u.id,
      tree: u.tree,
      name: json(u.name),
      short_name: json(u.shortName),
      level: u.level,
      kind: u.kind,
      code: u.code,
      valid_from: u.validFrom,
      valid_to: u.validTo,
      territory: json(u.territory),
      holds_all_below: u.holdsAllBelow ? 1 : 0,
    })),
    unit_link: bundle.links.map(l => ({
      unit_id: l.unitId,
      parent_id: l.parentId,
      valid_from: l.from,
      valid_to: l.to,
      first_month: l.from === null ? '0000-M01' : monthOfDay(l.from),
      last_month: l.to === null ? '9999-M12' : monthOfDay(l.to),
    })),
    succession: bundle.successions.map(s => ({
      id: s.id,
      from_id: s.fromId,
      to_id: s.toId,
      date: s.date,
      kind: s.kind,
      basis: json(s.basis),
    })),
    source: bundle.sources.map(s => ({
      id: s.id,
      kind: s.kind,
      title: json(s.title),
      locator: s.locator === null ? null : json(s.locator),
      published_at: s.publishedAt,
      as_of: s.asOf,
      recorded_by: s.recordedBy,
    })),
    ranking_scheme: bundle.schemes.map((s, position) => ({
      id: s.id,
      year: s.year,
      set_name: s.set,
      title: json(s.title),
      evaluator: json(s.evaluator),
      named: s.named ? 1 : 0,
      subject: s.subject,
      n: s.n,
      method: s.method,
      family: s.family,
      population: json(s.population),
      criteria: s.criteria === undefined ? null : json(s.criteria),
      position,
    })),
  }
}

/** Facts of the data set, at the revision that says so. */
export async function insertFacts(db: Kysely<Tables>, facts: readonly Fact[]): Promise<void> {
  const byTable = new Map<Entity, FactRow[]>()
  for (const fact of facts) {
    const rows = byTable.get(fact.entity)
    const row = toRow(fact, LOADED_REVISION)
    if (rows) rows.push(row)
    else byTable.set(fact.entity, [row])
  }
  for (const [entity, rows] of byTable) await insertRows(db, FACT_TABLES[entity].table, rows as never)
}

/** The same database seen as fact tables of one uniform row, for code that handles any entity. */
export const factTables = (db: Kysely<Tables>): Kysely<Record<FactTableName, FactRow>> =>
  db as unknown as Kysely<Record<FactTableName, FactRow>>

export async function insertRows<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Tables[T][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await db
      .insertInto(table as keyof Tables)
      .values(rows.slice(start, start + ROWS_PER_STATEMENT) as never)
      .execute()
}
