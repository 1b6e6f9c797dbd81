import type { Kysely, Transaction } from 'kysely'
import { type Entity, type Fact, factId } from '#contract/facts.ts'
import type { DatasetBundle } from '../datasets/bundle.ts'
import { hashOf } from '../hash.ts'
import { toRow } from './fact-rows.ts'
import { FACT_TABLES } from './fact-tables.ts'
import { factsById } from './facts.ts'
import { factTables, insertFacts, insertRows, LOADED_REVISION, referenceRows } from './load.ts'
import type { Tables } from './tables.ts'

/**
 * Brings a database that was filled by an earlier version to what its data set ships now: units, schemes, sources and
 * facts that are new are added, facts that read otherwise now are replaced. Whatever a person ever changed, added or
 * removed stays as they left it; nothing is taken away. Does nothing when the data set has not changed since.
 */
export async function topUp(
  db: Kysely<Tables>,
  bundle: DatasetBundle,
): Promise<{ added: number; replaced: number }> {
  const shipped = await hashOf(bundle)
  return await db.transaction().execute(async tx => {
    // An update first: two servers that start at once queue here.
    await tx
      .updateTable('dataset')
      .set(eb => ({ revision: eb.ref('revision') }))
      .execute()
    const { content_hash } = await tx.selectFrom('dataset').select('content_hash').executeTakeFirstOrThrow()
    if (content_hash === shipped) return { added: 0, replaced: 0 }
    const usable = await addReference(tx, bundle)
    const written = await writeFacts(
      tx,
      await untouched(
        tx,
        bundle.facts.filter(fact => usable.has(fact.sourceId)),
      ),
    )
    await tx.updateTable('dataset').set({ content_hash: shipped }).execute()
    return written
  })
}

/** Adds what is new beside the facts. Returns the sources that are the data set's: a person may have taken the id. */
async function addReference(tx: Transaction<Tables>, bundle: DatasetBundle): Promise<ReadonlySet<string>> {
  const rows = referenceRows(bundle)
  for (const table of ['unit', 'succession', 'ranking_scheme'] as const) {
    const known = new Set((await tx.selectFrom(table).select('id').execute()).map(({ id }) => id))
    await insertRows<'unit' | 'succession' | 'ranking_scheme'>(
      tx,
      table,
      rows[table].filter(({ id }) => !known.has(id)),
    )
  }
  // How a ranking is made is nobody's to change but the data set's.
  for (const { id, method, criteria } of rows.ranking_scheme)
    await tx.updateTable('ranking_scheme').set({ method, criteria }).where('id', '=', id).execute()
  const links = await tx.selectFrom('unit_link').select(['unit_id', 'parent_id', 'first_month']).execute()
  const linkKey = (link: { unit_id: string; parent_id: string; first_month: string }) =>
    `${link.unit_id} ${link.parent_id} ${link.first_month}`
  const knownLinks = new Set(links.map(linkKey))
  await insertRows(
    tx,
    'unit_link',
    rows.unit_link.filter(link => !knownLinks.has(linkKey(link))),
  )
  const kinds = new Map(
    (await tx.selectFrom('source').select(['id', 'kind']).execute()).map(s => [s.id, s.kind]),
  )
  await insertRows(
    tx,
    'source',
    rows.source.filter(({ id }) => !kinds.has(id)),
  )
  return new Set(rows.source.filter(({ id, kind }) => (kinds.get(id) ?? kind) === kind).map(({ id }) => id))
}

/**
 * The shipped facts that no person ever touched. Figures that add up to each other stand or fall together: where a person
 * changed one count of a unit and year, none of that unit and year is written.
 */
async function untouched(tx: Transaction<Tables>, facts: readonly Fact[]): Promise<Fact[]> {
  const rows = await tx.selectFrom('change').select('fact_id').distinct().execute()
  const touched = new Set(rows.map(row => row.fact_id))
  const together = new Set([...touched].map(sumKey).filter(key => key !== null))
  return facts.filter(fact => {
    const id = factId(fact)
    const key = sumKey(id)
    return !touched.has(id) && (key === null || !together.has(key))
  })
}

/** Unit and year of an observation; `null` for a fact that no other adds up to. */
function sumKey(id: string): string | null {
  const [entity, unitId, period] = id.split(':')
  return entity === 'observation' && period !== undefined ? `${unitId}:${period.slice(0, 4)}` : null
}

async function writeFacts(
  tx: Transaction<Tables>,
  facts: readonly Fact[],
): Promise<{ added: number; replaced: number }> {
  const stored = await factsById(tx, facts.map(factId))
  const added = facts.filter(fact => !stored.has(factId(fact)))
  const replaced = facts.filter(fact => {
    const old = stored.get(factId(fact))
    return old !== undefined && JSON.stringify(toRow(old.value, 0)) !== JSON.stringify(toRow(fact, 0))
  })
  await insertFacts(tx, added)
  for (const fact of replaced) {
    const { id, ...row } = toRow(fact, LOADED_REVISION)
    await factTables(tx).updateTable(tableOf(fact.entity)).set(row).where('id', '=', id).execute()
  }
  return { added: added.length, replaced: replaced.length }
}

const tableOf = (entity: Entity) => FACT_TABLES[entity].table
