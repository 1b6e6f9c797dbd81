import * as z from 'zod/mini'
import { operations } from './index.ts'
import { NoBody, type Operation } from './operation.ts'
import { compareCodes } from './period.ts'
import { PROBLEM_STATUS, Problem, type ProblemType, problemTypeOf } from './problem.ts'

type Json = Record<string, unknown>

/** What the document says of named schemas. Kept here, not in the schemas, so that no page ships it. */
const DESCRIPTIONS: Record<string, string> = {
  Bound: 'atLeast: the source names a lower bound ("at least 4"), not a count.',
  ChangeSetId: 'Made by the caller: sending the same change set twice changes nothing twice.',
  Coverage: 'How many of the parts a computed figure should rest on have reported.',
  IsoDate: 'Calendar day YYYY-MM-DD, no time zone.',
  PeriodId:
    'Year, half, quarter or month: 2017, 2017-H1, 2017-Q3, 2017-M07; 2017-U (12/2016–11/2017), 2017-U1, 2017-U2.',
  SourceKind:
    'seed: the published article; import: a file; manual: typed by a person; demo: illustrative, invented.',
  UnitId:
    'Stable id of an administrative or union unit; never an official code or a name, which both change.',
  YearId: 'A calendar year: 2017.',
}

/** By operation id: a request body, a good answer, one body for each problem the operation names. */
export type Examples = Record<string, { request: unknown; answer: unknown; problems: Problem[] }>

/** The OpenAPI 3.1 document of the whole table. Pure: the same input gives the same document. */
export function openApiDocument(version: string, examples: Examples = {}): Json {
  const schemas: Json = {}
  const paths: Record<string, Json> = {}
  for (const operation of Object.values(operations) as Operation[]) {
    const item = paths[operation.path] ?? {}
    item[operation.method] = describe(operation, schemas, examples[operation.id])
    paths[operation.path] = item
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Union Dashboard API',
      version,
      description:
        'Figures of a trade-union year with their sources. A value of null means "not reported", never 0. Errors are problem+json (RFC 9457).',
    },
    paths,
    components: { schemas: sortKeys(described(schemas)) },
  }
}

function describe(operation: Operation, schemas: Json, example?: Examples[string]): Json {
  const body =
    operation.body === NoBody
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: toSchema(operation.body, 'input', schemas),
                ...(example ? { example: example.request } : {}),
              },
            },
          },
        }
  return {
    operationId: operation.id,
    summary: operation.summary,
    parameters: [
      ...parameters('path', operation.params, schemas),
      ...parameters('query', operation.query, schemas),
    ],
    ...body,
    responses: {
      [operation.ok.status]: {
        description: operation.summary,
        content: {
          'application/json': {
            schema: toSchema(operation.ok.schema, 'output', schemas),
            ...(example ? { example: example.answer } : {}),
          },
        },
      },
      ...problemResponses(operation, schemas, example?.problems ?? []),
    },
  }
}

function parameters(place: 'path' | 'query', shape: z.ZodMiniObject, schemas: Json): Json[] {
  return Object.entries(shape.shape).map(([name, schema]) => ({
    name,
    in: place,
    required: !z.safeParse(schema, undefined).success,
    schema: toSchema(schema as z.ZodMiniType, 'input', schemas),
  }))
}

/** Every problem an operation names, plus those that any request may meet, by status. */
function problemResponses(operation: Operation, schemas: Json, examples: readonly Problem[]): Json {
  const types: ProblemType[] = [
    ...operation.problems,
    'invalid-request',
    'host-not-allowed',
    'internal',
    'store-unavailable',
  ]
  const byStatus = new Map<number, Set<string>>()
  for (const type of types)
    byStatus.set(PROBLEM_STATUS[type], (byStatus.get(PROBLEM_STATUS[type]) ?? new Set()).add(type))
  const schema = toSchema(Problem, 'output', schemas)
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      status,
      {
        description: [...names].sort().join(', '),
        content: { 'application/problem+json': { schema, ...examplesOf(Number(status), examples) } },
      },
    ]),
  )
}

function examplesOf(status: number, problems: readonly Problem[]): Json {
  const shown = problems.filter(problem => problem.status === status)
  if (shown.length === 0) return {}
  return { examples: Object.fromEntries(shown.map(value => [problemTypeOf(value), { value }])) }
}

function toSchema(schema: z.ZodMiniType, io: 'input' | 'output', schemas: Json): Json {
  const { root, definitions } = convert(schema, io)
  Object.assign(schemas, definitions)
  return root
}

/** zod's own JSON Schema, with named schemas moved to the document's components. */
function convert(schema: z.ZodMiniType, io: 'input' | 'output'): { root: Json; definitions: Json } {
  const text = JSON.stringify(z.toJSONSchema(z.object({ root: schema }), { target: 'draft-2020-12', io }))
  const { properties, $defs } = JSON.parse(text.replaceAll('#/$defs/', '#/components/schemas/')) as {
    properties: { root: Json }
    $defs?: Json
  }
  return { root: properties.root, definitions: $defs ?? {} }
}

function described(schemas: Json): Json {
  const withWords = ([id, schema]: [string, unknown]) => {
    const description = DESCRIPTIONS[id]
    return [id, description === undefined ? schema : { ...(schema as Json), description }]
  }
  return Object.fromEntries(Object.entries(schemas).map(withWords))
}

const sortKeys = (value: Json): Json =>
  Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareCodes(a, b)))
