import * as z from 'zod/mini'
import { DATASET_IDS } from '#contract/dataset.ts'

const setting = (fallback: string) => z._default(z.string().check(z.minLength(1)), fallback)

const Env = z.object({
  PORT: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65535)), 4800),
  HOST: setting('127.0.0.1'),
  DATA_DIR: setting('./data'),
  DATASET: z._default(z.enum(DATASET_IDS), 'demo-2017'),
  DATABASE_URL: z.optional(z.string().check(z.regex(/^postgres(ql)?:\/\//, 'must start with postgres://'))),
  CHECK_ANSWERS: z._default(z.enum(['0', '1']), '0'),
})

export type Env = z.infer<typeof Env>

/** Reads the settings of the process; throws one error that names every wrong one. Empty counts as not set. */
export function readEnv(values: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
  const result = Env.safeParse(set)
  if (result.success) return result.data
  const lines = result.error.issues.map(
    issue => `  ${issue.path.join('.')}=${set[String(issue.path[0])] ?? ''}: ${issue.message}`,
  )
  throw new Error(`Settings that cannot be used:\n${lines.join('\n')}`)
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])
export const isLoopback = (host: string): boolean => LOOPBACK.has(host)
