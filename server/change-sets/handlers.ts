import type { Transaction } from 'kysely'
import type { ChangeSet, ChangeSetRequest } from '#contract/change-sets.ts'
import { type Fact, factId } from '#contract/facts.ts'
import type { FieldError } from '#contract/problem.ts'
import type { Context, Handler } from '../context.ts'
import { hashOf } from '../hash.ts'
import { bodyError, ProblemError } from '../problem.ts'
import { factsById } from '../store/facts.ts'
import { readSources } from '../store/sources.ts'
import type { Tables } from '../store/tables.ts'
import { brokenAwards, type WrittenFact } from './award-rules.ts'
import { brokenBalances, type Written } from './balance-rules.ts'
import { changeSetRow, toChangeSets } from './read.ts'
import { brokenRules } from './rules.ts'
import { undoOf } from './undo.ts'
import { nextSequence, type Planned, writeChanges } from './write.ts'

const PAGE = 30
const SHOWN_CHANGES = 20

export const applyChangeSet: Handler<'applyChangeSet'> = async (context, { body }) => {
  requireWritable(context)
  const contentHash = await hashOf(body)
  return await context.db
    .transaction()
    .execute(async tx => {
      const sequence = await nextSequence(tx)
      const already = await answeredBefore(tx, body.id, contentHash)
      if (already) throw new Repeated(already)
      const plain = brokenRules(body, knownTo(context))
      const broken = plain.length > 0 ? plain : await brokenTogether(tx, writtenBy(body))
      if (broken.length > 0)
        throw new ProblemError(
          'rule-broken',
          'The figures break a rule; nothing was saved.',
          broken.slice(0, 200),
        )
      const planned = await planOf(tx, body)
      const recordedAt = context.now().toISOString()
      await addSources(tx, body, recordedAt)
      const kind = body.sources.some(source => source.kind === 'import') ? 'import' : 'manual'
      await writeChanges(
        tx,
        {
          id: body.id,
          kind,
          author: body.author,
          reason: body.reason,
          undoes: null,
          contentHash,
          recordedAt,
        },
        sequence,
        planned,
      )
      return await readBack(tx, body.id)
    })
    .catch(repeated)
}

export const undoChangeSet: Handler<'undoChangeSet'> = async (context, { params: { changeSetId }, body }) => {
  requireWritable(context)
  const contentHash = await hashOf({ changeSetId, ...body })
  return await context.db
    .transaction()
    .execute(async tx => {
      const sequence = await nextSequence(tx)
      const already = await answeredBefore(tx, body.id, contentHash)
      if (already) throw new Repeated(already)
      const planned = await undoOf(tx, changeSetId)
      const broken = await brokenTogether(tx, writtenAgain(planned))
      if (broken.length > 0)
        throw new ProblemError(
          'rule-broken',
          'Undoing would break a rule; nothing was saved.',
          broken.slice(0, 200),
        )
      const recordedAt = context.now().toISOString()
      await writeChanges(
        tx,
        {
          id: body.id,
          kind: 'undo',
          author: body.author,
          reason: body.reason,
          undoes: changeSetId,
          contentHash,
          recordedAt,
        },
        sequence,
        planned,
      )
      await tx.updateTable('change_set').set({ undone_by: body.id }).where('id', '=', changeSetId).execute()
      return await readBack(tx, body.id)
    })
    .catch(repeated)
}

export const listChangeSets: Handler<'listChangeSets'> = async ({ db }, { query: { before } }) => {
  let query = db
    .selectFrom('change_set')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(PAGE + 1)
  if (before !== undefined) query = query.where('sequence', '<', Number(before))
  const rows = await query.execute()
  return { changeSets: await toChangeSets(db, rows.slice(0, PAGE), SHOWN_CHANGES), more: rows.length > PAGE }
}

export const getChangeSet: Handler<'getChangeSet'> = async ({ db }, { params: { changeSetId } }) => {
  const row = await changeSetRow(db, changeSetId)
  const [changeSet] = row ? await toChangeSets(db, [row], null) : []
  if (!changeSet) throw new ProblemError('change-set-not-found', `No change set has the id "${changeSetId}".`)
  return changeSet
}

/** Ends the transaction of a repeated request without writing; the answer is the first one's. */
class Repeated extends Error {
  readonly changeSet: ChangeSet
  constructor(changeSet: ChangeSet) {
    super('Repeated request')
    this.changeSet = changeSet
  }
}
const repeated = (error: unknown): ChangeSet => {
  if (error instanceof Repeated) return error.changeSet
  throw error
}

async function answeredBefore(
  tx: Transaction<Tables>,
  id: string,
  contentHash: string,
): Promise<ChangeSet | null> {
  const row = await changeSetRow(tx, id)
  if (!row) return null
  if (row.content_hash !== contentHash)
    throw new ProblemError('change-set-id-reused', 'This id already names a change set with other content.', [
      bodyError('id', 'Make a new id for new content.', id),
    ])
  return await readBack(tx, id)
}

async function readBack(tx: Transaction<Tables>, id: string): Promise<ChangeSet> {
  const row = await changeSetRow(tx, id)
  const [changeSet] = row ? await toChangeSets(tx, [row], SHOWN_CHANGES) : []
  if (!changeSet) throw new Error(`Change set ${id} was written but cannot be read`)
  return changeSet
}

/** Pairs every change with what is stored now; a revision other than the caller saw is a conflict. */
async function planOf(tx: Transaction<Tables>, { changes }: ChangeSetRequest): Promise<Planned[]> {
  const idOf = (change: ChangeSetRequest['changes'][number]) =>
    change.op === 'put' ? factId(change.fact) : change.factId
  const stored = await factsById(tx, changes.map(idOf))
  const conflicts = changes.flatMap((change, index) => {
    const revision = stored.get(idOf(change))?.revision ?? null
    if (revision === change.expected && (change.op === 'put' || revision !== null)) return []
    return [
      bodyError(
        `changes.${index}.expected`,
        `The stored revision is ${revision ?? 'none'}; read the fact again.`,
        change.expected,
        'changed-since-read',
      ),
    ]
  })
  if (conflicts.length > 0)
    throw new ProblemError(
      'fact-changed',
      'Facts changed since they were read; nothing was saved.',
      conflicts,
    )
  return changes.map(change => ({
    factId: idOf(change),
    before: stored.get(idOf(change))?.value ?? null,
    after: change.op === 'put' ? change.fact : null,
  }))
}

async function addSources(
  tx: Transaction<Tables>,
  body: ChangeSetRequest,
  recordedAt: string,
): Promise<void> {
  const known = await readSources(
    tx,
    body.sources.map(source => source.id),
  )
  if (known.length > 0)
    throw new ProblemError('rule-broken', 'A source id is already in use; nothing was saved.', [
      ...known.map(source =>
        bodyError('sources', 'Make a new id for a new source.', source.id, 'source-in-use'),
      ),
    ])
  for (const source of body.sources)
    await tx
      .insertInto('source')
      .values({
        id: source.id,
        kind: source.kind,
        title: JSON.stringify(source.title),
        locator: source.locator === null ? null : JSON.stringify(source.locator),
        published_at: recordedAt,
        as_of: source.asOf,
        recorded_by: body.author,
      })
      .execute()
}

function requireWritable(context: Context): void {
  if (context.readOnly)
    throw new ProblemError(
      'read-only',
      'This server only reads: it is reachable from other machines and has no accounts.',
    )
}

const writtenBy = ({ changes }: ChangeSetRequest): WrittenFact[] =>
  changes.map((change, index) =>
    change.op === 'put'
      ? { id: factId(change.fact), fact: change.fact, at: `changes.${index}.fact` }
      : { id: change.factId, fact: null, at: `changes.${index}` },
  )

/** The facts an undo brings back or takes away, under the address of the change set it undoes. */
const writtenAgain = (planned: readonly Planned[]): (WrittenFact & { before: Fact | null })[] =>
  planned.map(({ factId: id, before, after }) => ({ id, fact: after, before, at: '' }))

/** Rules between facts: what a write leaves behind must be able to be true together. */
async function brokenTogether(
  tx: Transaction<Tables>,
  written: readonly (WrittenFact & { before?: Fact | null })[],
): Promise<FieldError[]> {
  const observed = written.flatMap(({ fact, before = null, at }): Written[] => {
    const shown = fact ?? before
    if (shown?.entity !== 'observation') return []
    return [{ ...shown, value: fact === null ? null : shown.value, at: at === '' ? '' : `${at}.value` }]
  })
  return [...(await brokenBalances(tx, observed)), ...(await brokenAwards(tx, written))]
}

const knownTo = ({ reference, now }: Context) => ({
  units: reference.units,
  year: now().getUTCFullYear(),
  schemes: new Map(reference.schemes.map(scheme => [scheme.id, scheme])),
})
