import { chart } from './charts.ts'
import { common } from './common.ts'
import { format } from './formats.ts'
import { overview } from './overview.ts'
import { problem } from './problems.ts'
import { shell } from './shell.ts'
import { sources } from './sources.ts'

/** Vietnamese, the source language: the words every page needs. They ship with the first view. */
export const vi = {
  ...chart,
  ...common,
  ...sources,
  ...format,
  ...overview,
  ...problem,
  ...shell,
} as const
