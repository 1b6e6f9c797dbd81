import type { RequestHandler } from 'msw'
import { HttpResponse, http } from 'msw/http'
import type { OkOf, Operation, ProblemOf } from '#contract/operation.ts'
import { ProblemError, toProblem } from '#server/problem.ts'

const addressOf = (operation: Operation): string => `*${operation.path.replaceAll(/\{(\w+)\}/g, ':$1')}`
const on = (operation: Operation, answer: () => Response | Promise<Response>): RequestHandler =>
  http[operation.method](addressOf(operation), () => answer())

/** Another answer to one operation, of the operation's own type. */
export const override = <O extends Operation>(operation: O, answer: () => OkOf<O>): RequestHandler =>
  on(operation, () =>
    HttpResponse.json(operation.ok.schema.parse(answer()) as never, { status: operation.ok.status }),
  )

/** A problem the operation names, or one that any request may meet. */
export const problem = <O extends Operation>(
  operation: O,
  type: ProblemOf<O>,
  detail: string,
): RequestHandler =>
  on(operation, () => {
    const body = toProblem(new ProblemError(type, detail))
    return HttpResponse.json(body, {
      status: body.status,
      headers: { 'Content-Type': 'application/problem+json' },
    })
  })

/** The network is gone: no answer at all. */
export const offline = (operation: Operation): RequestHandler => on(operation, () => HttpResponse.error())

/** An answer that breaks off in the middle. */
export const truncated = (operation: Operation): RequestHandler =>
  on(
    operation,
    () => new HttpResponse('{"data":{"kpis":[{"ty', { headers: { 'Content-Type': 'application/json' } }),
  )

/** An answer of a back end that speaks another version of the contract. */
export const drifted = (operation: Operation): RequestHandler =>
  on(operation, () => HttpResponse.json({ data: { figures: '10' }, meta: {} }))
