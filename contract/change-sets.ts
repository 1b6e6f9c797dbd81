import * as z from 'zod/mini'
import { LocalText, Positive, Source, SourceId, Words } from './common.ts'
import { Fact } from './facts.ts'
import { operation } from './operation.ts'

export const ChangeSetId = z.uuid().check(z.meta({ id: 'ChangeSetId' }))

const Person = Words.check(z.trim(), z.minLength(2), z.maxLength(120))
const Reason = Words.check(z.trim(), z.minLength(5), z.maxLength(500))

/** `expected`: revision of the fact that the caller saw; `null` when it must not exist yet. */
const Expected = z.nullable(Positive)

export const FactChange = z
  .discriminatedUnion('op', [
    z.strictObject({ op: z.literal('put'), fact: Fact, expected: Expected }),
    z.strictObject({
      op: z.literal('remove'),
      factId: z.string().check(z.maxLength(300)),
      expected: Expected,
    }),
  ])
  .check(z.meta({ id: 'FactChange' }))
export type FactChange = z.infer<typeof FactChange>

export const NewSource = z
  .strictObject({
    id: SourceId,
    kind: z.enum(['import', 'manual']),
    title: LocalText,
    locator: z.nullable(LocalText),
    asOf: Source.shape.asOf,
  })
  .check(z.meta({ id: 'NewSource' }))

export const ChangeSetRequest = z
  .strictObject({
    id: ChangeSetId,
    author: Person,
    reason: Reason,
    /** Sources the changed facts name and that the store does not hold yet. */
    sources: z.array(NewSource).check(z.maxLength(10_000)),
    changes: z.array(FactChange).check(z.minLength(1), z.maxLength(200_000)),
  })
  .check(z.meta({ id: 'ChangeSetRequest' }))
export type ChangeSetRequest = z.infer<typeof ChangeSetRequest>

export const RecordedChange = z
  .object({
    factId: z.string(),
    before: z.nullable(Fact),
    after: z.nullable(Fact),
    /** Source of `before` and of `after`. */
    sources: z.array(Source),
  })
  .check(z.meta({ id: 'RecordedChange' }))
export type RecordedChange = z.infer<typeof RecordedChange>

export const ChangeSet = z
  .object({
    id: ChangeSetId,
    /** Position in the history, counted from 1. */
    sequence: Positive,
    kind: z.enum(['manual', 'import', 'undo']),
    author: z.string(),
    reason: z.string(),
    recordedAt: z.iso.datetime(),
    changeCount: Positive,
    /** The change set that this one took back. */
    undoes: z.nullable(ChangeSetId),
    /** The change set that took this one back. */
    undoneBy: z.nullable(ChangeSetId),
    /** The first changes, at most 20; `getChangeSet` gives all. */
    changes: z.array(RecordedChange),
  })
  .check(z.meta({ id: 'ChangeSet' }))
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
  body: z
    .strictObject({ id: ChangeSetId, author: Person, reason: Reason })
    .check(z.meta({ id: 'UndoRequest' })),
  ok: { status: 201, schema: ChangeSet },
  problems: [
    'change-set-not-found',
    'already-undone',
    'fact-changed',
    'rule-broken',
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
      .optional(z.string().check(z.regex(/^[1-9]\d{0,8}$/)))
      .check(z.describe('Only change sets with a lower sequence.')),
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
