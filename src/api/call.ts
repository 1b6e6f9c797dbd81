import type { CallOf, OkOf, Operation } from '#contract/operation.ts'
import { Problem, problemTypeOf } from '#contract/problem.ts'
import { ApiError } from './api-error.ts'

const TIMEOUT_MS = 20_000

/** Asks the API. The body has been checked against the operation; everything else is an `ApiError`, or the caller's own abort. */
export async function call<O extends Operation>(
  operation: O,
  input: CallOf<O>,
  signal?: AbortSignal,
): Promise<OkOf<O>> {
  const response = await answer(operation, input as Parts, signal)
  const body = await readJson(operation, response, signal)
  if (response.status !== operation.ok.status) throw problemError(operation, response, body)
  const checked = operation.ok.schema.safeParse(body)
  if (checked.success) return checked.data as OkOf<O>
  throw new ApiError({
    type: 'contract',
    operationId: operation.id,
    status: response.status,
    cause: checked.error,
  })
}

type Parts = { params?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown }

/** The address of an operation; a query value that is undefined is left out. */
export function addressOf(operation: Operation, { params = {}, query = {} }: Parts): string {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  )
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value))
  return search.size === 0 ? path : `${path}?${search}`
}

async function answer(operation: Operation, input: Parts, signal?: AbortSignal): Promise<Response> {
  const limit = AbortSignal.timeout(TIMEOUT_MS)
  try {
    return await fetch(new URL(addressOf(operation, input), location.origin), {
      method: operation.method.toUpperCase(),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...(input.body === undefined
        ? {}
        : { body: JSON.stringify(input.body), headers: { 'content-type': 'application/json' } }),
    })
  } catch (cause) {
    throw silence(operation, cause, signal)
  }
}

async function readJson(operation: Operation, response: Response, signal?: AbortSignal): Promise<unknown> {
  try {
    return await response.json()
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw silence(operation, cause, signal)
    throw new ApiError({ type: 'contract', operationId: operation.id, status: response.status, cause })
  }
}

/** An answer that never came, or stopped half way. */
function silence(operation: Operation, cause: unknown, signal?: AbortSignal): unknown {
  if (signal?.aborted) return cause
  const timedOut = cause instanceof DOMException && cause.name === 'TimeoutError'
  return new ApiError({ type: timedOut ? 'timeout' : 'network', operationId: operation.id, cause })
}

function problemError(operation: Operation, response: Response, body: unknown): ApiError {
  const known = { operationId: operation.id, status: response.status }
  const problem = Problem.safeParse(body)
  if (!problem.success) return new ApiError({ ...known, type: 'contract', cause: problem.error })
  return new ApiError({ ...known, type: problemTypeOf(problem.data), problem: problem.data })
}
