import * as z from 'zod/mini'
import type { ProblemType } from './problem.ts'

/** One API operation as data: client, server, mocks, tests and the OpenAPI document read the same value. */
export type Operation<
  Id extends string = string,
  Params extends z.ZodMiniObject = z.ZodMiniObject,
  Query extends z.ZodMiniObject = z.ZodMiniObject,
  Body extends z.ZodMiniType = z.ZodMiniType,
  Ok extends z.ZodMiniType = z.ZodMiniType,
  P extends ProblemType = ProblemType,
> = {
  readonly id: Id
  readonly method: 'get' | 'post'
  /** Path with `{name}` placeholders, one for each key of `params`. */
  readonly path: `/api/${string}`
  readonly summary: string
  readonly params: Params
  readonly query: Query
  /** `NoBody` for operations that take none. */
  readonly body: Body
  readonly ok: { readonly status: 200 | 201; readonly schema: Ok }
  /** Problems a caller must expect besides `invalid-request`, `not-found` of the path itself and `internal`. */
  readonly problems: readonly P[]
}

export const NoBody = z.undefined()
const Nothing = z.strictObject({})
type Nothing = typeof Nothing

type Definition<Id extends string, Params, Query, Body, Ok, P> = {
  id: Id
  method: 'get' | 'post'
  path: `/api/${string}`
  summary: string
  params?: Params
  query?: Query
  body?: Body
  ok: { status: 200 | 201; schema: Ok }
  problems?: readonly P[]
}

/** Declares an operation; what it leaves out takes nothing. */
export function operation<
  const Id extends string,
  Ok extends z.ZodMiniType,
  Params extends z.ZodMiniObject = Nothing,
  Query extends z.ZodMiniObject = Nothing,
  Body extends z.ZodMiniType = typeof NoBody,
  P extends ProblemType = never,
>(definition: Definition<Id, Params, Query, Body, Ok, P>): Operation<Id, Params, Query, Body, Ok, P> {
  return {
    problems: [],
    ...definition,
    params: (definition.params ?? Nothing) as Params,
    query: (definition.query ?? Nothing) as Query,
    body: (definition.body ?? NoBody) as Body,
  }
}

/** What a handler receives: every part already checked. */
export type InputOf<O extends Operation> = {
  params: z.output<O['params']>
  query: z.output<O['query']>
  body: z.output<O['body']>
}

type Part<Key extends string, Value> = [Value] extends [undefined]
  ? unknown
  : Record<string, never> extends Value
    ? { [K in Key]?: Value }
    : { [K in Key]: Value }

/** What a caller passes: parts that take nothing may be left out. */
export type CallOf<O extends Operation> = Part<'params', z.input<O['params']>> &
  Part<'query', z.input<O['query']>> &
  Part<'body', z.input<O['body']>>

export type OkOf<O extends Operation> = z.output<O['ok']['schema']>
export type ProblemOf<O extends Operation> = O['problems'][number] | CommonProblem
type CommonProblem = 'invalid-request' | 'not-found' | 'internal'
