import { z } from 'zod'
import { LocalText, Source, SourceId, Words } from './common.ts'
import { Fact } from './facts.ts'
import { operation } from './operation.ts'

export const ChangeSetId = z.uuid().meta({
  id: 'ChangeSetId',
  description: 'Made by the caller: sending the same change set twice changes nothing twice.',
})

const Person = Words.trim().min(2).max(120)
const Reason = Words.trim().min(5).max(500)

/** `expected`: revision of the fact that the caller saw; `null` when it must not exist yet. */
const Expected = z.int().positive().nullable()

export const FactChange = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('put'), fact: Fact, expected: Expected }),
    z.strictObject({ op: z.literal('remove'), factId: z.string().max(300), expected: Expected }),
  ])
  .meta({ id: 'FactChange' })
export type FactChange = z.infer<typeof FactChange>

export const NewSource = z
  .strictObject({
    id: SourceId,
    kind: z.enum(['import', 'manual']),
    title: LocalText,
    locator: LocalText.nullable(),
    asOf: Source.shape.asOf,
  })
  .meta({ id: 'NewSource' })

export const ChangeSetRequest = z
  .strictObject({
    id: ChangeSetId,
    author: Person,
    reason: Reason,
    /** Sources the changed facts name and that the store does not hold yet. */
    sources: z.array(NewSource).max(10_000),
    changes: z.array(FactChange).min(1).max(200_000),
  })
  .meta({ id: 'ChangeSetRequest' })
export type ChangeSetRequest = z.infer<typeof ChangeSetRequest>

export const RecordedChange = z
  .object({
    factId: z.string(),
    before: Fact.nullable(),
    after: Fact.nullable(),
    /** Source of `before` and of `after`. */
    sources: z.array(Source),
  })
  .meta({ id: 'RecordedChange' })
export type RecordedChange = z.infer<typeof RecordedChange>

export const ChangeSet = z
  .object({
    id: ChangeSetId,
    /** Position in the history, counted from 1. */
    sequence: z.int().positive(),
    kind: z.enum(['manual', 'import', 'undo']),
    author: z.string(),
    reason: z.string(),
    recordedAt: z.iso.datetime(),
    changeCount: z.int().positive(),
    /** The change set that this one took back. */
    undoes: ChangeSetId.nullable(),
    /** The change set that took this one back. */
    undoneBy: ChangeSetId.nullable(),
    /** The first changes, at most 20; `getChangeSet` gives all. */
    changes: z.array(RecordedChange),
  })
  .meta({ id: 'ChangeSet' })
export type ChangeSet = z.infer<typeof ChangeSet>

export const applyChangeSet = operation({
  id: 'applyChangeSet',
  method: 'post',
  path: '/api/v1/change-sets',
  summary: 'Adds, changes or removes facts in one transaction: all of them or none.',
  body: ChangeSetRequest,
  ok: { status: 201, schema: ChangeSet },
  problems: [
    'fact-changed',
    'change-set-id-reused',
    'rule-broken',
    'read-only',
    'origin-not-allowed',
    'body-too-large',
    'unsupported-media-type',
  ],
})

export const undoChangeSet = operation({
  id: 'undoChangeSet',
  method: 'post',
  path: '/api/v1/change-sets/{changeSetId}/undo',
  summary:
    'Restores every value and source as before a change set; recorded as a change set itself, so it can be undone.',
  params: z.strictObject({ changeSetId: ChangeSetId }),
  body: z.strictObject({ id: ChangeSetId, author: Person, reason: Reason }).meta({ id: 'UndoRequest' }),
  ok: { status: 201, schema: ChangeSet },
  problems: [
    'change-set-not-found',
    'already-undone',
    'fact-changed',
    'change-set-id-reused',
    'read-only',
    'origin-not-allowed',
    'body-too-large',
    'unsupported-media-type',
  ],
})

export const listChangeSets = operation({
  id: 'listChangeSets',
  method: 'get',
  path: '/api/v1/change-sets',
  summary: 'The history of writes, newest first.',
  query: z.strictObject({
    before: z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .optional()
      .describe('Only change sets with a lower sequence.'),
  }),
  ok: { status: 200, schema: z.object({ changeSets: z.array(ChangeSet), more: z.boolean() }) },
})

export const getChangeSet = operation({
  id: 'getChangeSet',
  method: 'get',
  path: '/api/v1/change-sets/{changeSetId}',
  summary: 'One change set with all its changes, before and after.',
  params: z.strictObject({ changeSetId: ChangeSetId }),
  ok: { status: 200, schema: ChangeSet },
  problems: ['change-set-not-found'],
})
