import { z } from 'zod'
import { DATASET_IDS } from '#contract/dataset.ts'

const Env = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(4800),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATASET: z.enum(DATASET_IDS).default('demo-2017'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must start with postgres://')
    .optional(),
  CHECK_ANSWERS: z.enum(['0', '1']).default('0'),
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
