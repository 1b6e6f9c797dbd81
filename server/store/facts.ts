import type { Kysely } from 'kysely'
import type { Entity, Fact, FactOf } from '#contract/facts.ts'
import { entityOf, type FactRow, fromRow } from './fact-rows.ts'
import { FACT_TABLES } from './fact-tables.ts'
import { factTables } from './load.ts'
import type { Tables } from './tables.ts'

export type StoredFact = { id: string; value: Fact; revision: number }

/** Facts of one entity whose `column` has one of `values` and whose `also` columns match. */
export async function readFacts<E extends Entity>(
  db: Kysely<Tables>,
  entity: E,
  where: Record<string, readonly string[]>,
): Promise<FactOf<E>[]> {
  if (Object.values(where).some(values => values.length === 0)) return []
  let query = factTables(db).selectFrom(FACT_TABLES[entity].table).selectAll()
  for (const [column, values] of Object.entries(where)) query = query.where(column, 'in', values)
  const rows = await query.orderBy('id').$castTo<FactRow>().execute()
  return rows.map(row => fromRow(entity, row) as FactOf<E>)
}

/** Every fact of one entity. For entities of which there are few. */
export const readAllFacts = <E extends Entity>(db: Kysely<Tables>, entity: E): Promise<FactOf<E>[]> =>
  readFacts(db, entity, {})

/** Facts by id, of any entity; ids that no fact has are left out. */
export async function factsById(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<Map<string, StoredFact>> {
  const byEntity = new Map<Entity, string[]>()
  for (const id of ids) {
    const entity = entityOf(id)
    if (entity === null) continue
    // Filled in place: a data set asks for fifty thousand at once.
    const wanted = byEntity.get(entity) ?? []
    byEntity.set(entity, wanted)
    wanted.push(id)
  }
  const found = new Map<string, StoredFact>()
  for (const [entity, wanted] of byEntity)
    for (let start = 0; start < wanted.length; start += 500) {
      const rows = await factTables(db)
        .selectFrom(FACT_TABLES[entity].table)
        .selectAll()
        .where('id', 'in', wanted.slice(start, start + 500))
        .$castTo<FactRow>()
        .execute()
      for (const row of rows)
        found.set(row.id, { id: row.id, value: fromRow(entity, row), revision: row.revision })
    }
  return found
}
