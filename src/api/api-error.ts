import type { Problem, ProblemType } from '#contract/problem.ts'

/** `network`: no answer; `timeout`: none in time; `contract`: an answer that is not what the operation promises. */
export type ApiErrorType = ProblemType | 'network' | 'contract' | 'timeout'

type Facts = {
  type: ApiErrorType
  operationId: string
  /** HTTP status, 0 when there was no answer. */
  status?: number
  problem?: Problem | null
  cause?: unknown
}

/** Why an operation gave no body. Words for people come from `problem.<type>` in the messages. */
export class ApiError extends Error {
  readonly type: ApiErrorType
  readonly status: number
  readonly problem: Problem | null
  readonly operationId: string

  constructor({ type, operationId, status = 0, problem = null, cause }: Facts) {
    super(`${operationId}: ${type}`, { cause })
    this.name = 'ApiError'
    this.type = type
    this.status = status
    this.problem = problem
    this.operationId = operationId
  }
}

/** What a person quotes to a colleague: `getOverview/network`, `getFigure/figure-not-found 404`. */
export const codeOf = (error: unknown): string =>
  error instanceof ApiError
    ? `${error.operationId}/${error.type}${error.status === 0 ? '' : ` ${error.status}`}`
    : 'app/unexpected'

/** Only what may pass by itself is worth another try. */
export const mayPass = (error: unknown): boolean =>
  error instanceof ApiError && (error.type === 'network' || error.status >= 500)
