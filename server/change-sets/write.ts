import type { Kysely, Transaction } from 'kysely'
import type { ChangeSet } from '#contract/change-sets.ts'
import type { Fact } from '#contract/facts.ts'
import { entityOf, type FactRow, toRow } from '../store/fact-rows.ts'
import { FACT_TABLES } from '../store/fact-tables.ts'
import { factTables } from '../store/load.ts'
import type { Tables } from '../store/tables.ts'

export type Planned = { factId: string; before: Fact | null; after: Fact | null }
export type Header = Pick<ChangeSet, 'id' | 'kind' | 'author' | 'reason' | 'undoes'> & {
  contentHash: string
  recordedAt: string
}

/**
 * Takes the store's one write lock and gives the sequence of the change set that is being written: writers queue here,
 * so that what was read after this call holds until the transaction ends.
 */
export async function nextSequence(tx: Transaction<Tables>): Promise<number> {
  const row = await tx
    .updateTable('dataset')
    .set(eb => ({ revision: eb('revision', '+', 1) }))
    .returning('revision')
    .executeTakeFirstOrThrow()
  return row.revision
}

/** The revision facts carry after the change set with this sequence. */
const revisionOf = (sequence: number): number => sequence + 1

/** Writes the facts and the record of what was before and after. */
export async function writeChanges(
  tx: Transaction<Tables>,
  header: Header,
  sequence: number,
  planned: readonly Planned[],
): Promise<void> {
  await tx
    .insertInto('change_set')
    .values({
      id: header.id,
      sequence,
      kind: header.kind,
      author: header.author,
      reason: header.reason,
      recorded_at: header.recordedAt,
      change_count: planned.length,
      content_hash: header.contentHash,
      undoes: header.undoes,
      undone_by: null,
    })
    .execute()
  const json = (fact: Fact | null) => (fact === null ? null : JSON.stringify(fact))
  for (let start = 0; start < planned.length; start += 400)
    await tx
      .insertInto('change')
      .values(
        planned.slice(start, start + 400).map((change, index) => ({
          change_set_id: header.id,
          position: start + index,
          fact_id: change.factId,
          before: json(change.before),
          after: json(change.after),
        })),
      )
      .execute()
  await writeFacts(tx, planned, revisionOf(sequence))
}

async function writeFacts(tx: Kysely<Tables>, planned: readonly Planned[], revision: number): Promise<void> {
  for (const { factId, before, after } of planned) {
    const entity = entityOf(factId)
    if (entity === null) throw new Error(`No entity for fact ${factId}`)
    const { table } = FACT_TABLES[entity]
    const facts = factTables(tx)
    if (after === null) await facts.deleteFrom(table).where('id', '=', factId).execute()
    else if (before === null) await facts.insertInto(table).values(toRow(after, revision)).execute()
    else
      await facts
        .updateTable(table)
        .set(withoutId(toRow(after, revision)))
        .where('id', '=', factId)
        .execute()
  }
}

const withoutId = ({ id: _, ...row }: FactRow) => row
