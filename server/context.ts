import type { Kysely } from 'kysely'
import type { OperationId, Operations } from '#contract/index.ts'
import type { InputOf, OkOf } from '#contract/operation.ts'
import type { Engine } from './store/engine.ts'
import type { Reference } from './store/reference.ts'
import type { Tables } from './store/tables.ts'

/** What a handler may use: the database, the reference data as of this request, and facts about the process. */
export type Context = {
  db: Kysely<Tables>
  reference: Reference
  engine: Engine['name']
  version: string
  readOnly: boolean
  now: () => Date
}

export type Handler<Id extends OperationId> = (
  context: Context,
  input: InputOf<Operations[Id]>,
) => Promise<OkOf<Operations[Id]>>

export type Handlers = { [Id in OperationId]: Handler<Id> }
