import type { Transaction } from 'kysely'
import type { Fact } from '#contract/facts.ts'
import { ProblemError } from '../problem.ts'
import { factsById } from '../store/facts.ts'
import type { Tables } from '../store/tables.ts'
import { changeSetRow } from './read.ts'
import { type Planned, revisionOf } from './write.ts'

/**
 * The changes that take a change set back. Refused when it was taken back before, or when a later change set has
 * touched one of its facts: undoing would then lose that later work.
 */
export async function undoOf(tx: Transaction<Tables>, changeSetId: string): Promise<Planned[]> {
  const row = await changeSetRow(tx, changeSetId)
  if (!row) throw new ProblemError('change-set-not-found', `No change set has the id "${changeSetId}".`)
  if (row.undone_by !== null)
    throw new ProblemError('already-undone', `It was taken back by "${row.undone_by}".`)
  const changes = await tx
    .selectFrom('change')
    .select(['fact_id', 'before', 'after'])
    .where('change_set_id', '=', changeSetId)
    .orderBy('position')
    .execute()
  const stored = await factsById(
    tx,
    changes.map(change => change.fact_id),
  )
  const touched = changes.filter(change => {
    const now = stored.get(change.fact_id)
    return change.after === null ? now !== undefined : now?.revision !== revisionOf(row.sequence)
  })
  if (touched.length > 0)
    throw new ProblemError(
      'fact-changed',
      'A later change set has changed the same facts; take that one back first.',
      touched.map(change => ({
        in: 'path',
        field: 'changeSetId',
        message: 'Changed again since.',
        read: change.fact_id,
      })),
    )
  return changes
    .map(change => ({ factId: change.fact_id, before: parse(change.after), after: parse(change.before) }))
    .reverse()
}

const parse = (json: string | null): Fact | null => (json === null ? null : (JSON.parse(json) as Fact))
