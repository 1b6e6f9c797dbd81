import * as z from 'zod/mini'

/** Closed list of problem types and the status each is sent with (RFC 9457). Words for people stand in the app's messages. */
export const PROBLEM_STATUS = {
  'invalid-request': 400,
  'host-not-allowed': 403,
  'origin-not-allowed': 403,
  'read-only': 403,
  'not-found': 404,
  'unit-not-found': 404,
  'source-not-found': 404,
  'figure-not-found': 404,
  'change-set-not-found': 404,
  'method-not-allowed': 405,
  'fact-changed': 409,
  'change-set-id-reused': 409,
  'already-undone': 409,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'rule-broken': 422,
  internal: 500,
  'store-unavailable': 503,
} as const

export type ProblemType = keyof typeof PROBLEM_STATUS
export const PROBLEM_TYPES = Object.keys(PROBLEM_STATUS) as [ProblemType, ...ProblemType[]]

/** Rules of the figures that a write can break; the app has a sentence for each. */
export const RULES = [
  'unknown-unit',
  'unknown-ranking',
  'not-in-ranking',
  'changed-twice',
  'source-not-declared',
  'source-in-use',
  'negative',
  'not-whole',
  'note-missing',
  'period-not-used',
  'unit-not-valid',
  'in-the-future',
  'reach-without-unit',
  'women-exceed-all',
  'months-differ-from-year',
  'place-out-of-range',
  'unknown-criterion',
  'score-out-of-range',
  'changed-since-read',
  'unknown-award-type',
  'count-unit-mixed',
  'person-named',
  'title-without-required',
  'unknown-scheme',
  'unknown-level',
  'level-without-scheme',
  'scheme-not-in-force',
  'score-too-high',
  'days-in-wrong-order',
] as const
export type Rule = (typeof RULES)[number]

/** One thing that is wrong with a request: where, what was read, what is allowed. */
export const FieldError = z
  .object({
    in: z.enum(['path', 'query', 'header', 'body']),
    /** Dotted path inside that part; empty for the part as a whole. */
    field: z.string(),
    message: z.string(),
    /** What was read, as text and shortened. `null`: nothing was there. */
    read: z.nullable(z.string()),
    /** The rule of the figures that is broken. `null`: the form of the request is wrong. */
    rule: z.nullable(z.enum(RULES)),
  })
  .check(z.meta({ id: 'FieldError' }))
export type FieldError = z.infer<typeof FieldError>

export const Problem = z
  .object({
    /** `urn:problem:<type>`; the code to quote to a colleague. */
    type: z.enum(PROBLEM_TYPES.map(t => `urn:problem:${t}`) as [`urn:problem:${ProblemType}`]),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(FieldError),
  })
  .check(z.meta({ id: 'Problem' }))
export type Problem = z.infer<typeof Problem>

export const problemTypeOf = (problem: Problem): ProblemType =>
  problem.type.slice('urn:problem:'.length) as ProblemType
