import type { Transaction } from 'kysely'
import type { Fact } from '#contract/facts.ts'
import { ProblemError } from '../problem.ts'
import { fromHistory, toRow } from '../store/fact-rows.ts'
import { factsById } from '../store/facts.ts'
import type { Tables } from '../store/tables.ts'
import { changeSetRow } from './read.ts'
import type { Planned } from './write.ts'

/**
 * The changes that take a change set back. Refused when it was taken back before, or when one of its facts no longer
 * stands as it left it: undoing would then lose later work. Later work that was itself taken back is none.
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
  const touched = changes.filter(
    change => !isSame(fromHistory(change.after), stored.get(change.fact_id)?.value ?? null),
  )
  if (touched.length > 0)
    throw new ProblemError(
      'fact-changed',
      'A later change set has changed the same facts; take that one back first.',
      touched.map(change => ({
        in: 'path',
        field: 'changeSetId',
        message: 'Changed again since.',
        read: change.fact_id,
        rule: 'changed-since-read',
      })),
    )
  return changes
    .map(change => ({
      factId: change.fact_id,
      before: fromHistory(change.after),
      after: fromHistory(change.before),
    }))
    .reverse()
}

/** Same values and same source. */
const isSame = (a: Fact | null, b: Fact | null): boolean => content(a) === content(b)
const content = (fact: Fact | null): string => (fact === null ? '' : JSON.stringify(toRow(fact, 0)))
