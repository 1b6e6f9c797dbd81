import * as z from 'zod/mini'
import { LocalText, Natural, SourceKind, UnitId } from './common.ts'
import { operation } from './operation.ts'
import { YearId } from './period.ts'

export const DATASET_IDS = ['seed', 'demo-2017', 'ward-2025'] as const
export const DatasetId = z.enum(DATASET_IDS).check(z.meta({ id: 'DatasetId' }))
export type DatasetId = z.infer<typeof DatasetId>

export const getDataset = operation({
  id: 'getDataset',
  method: 'get',
  path: '/api/v1/dataset',
  summary:
    'What the database holds: its data set, the years with figures and where a first look should start.',
  ok: {
    status: 200,
    schema: z
      .object({
        id: DatasetId,
        title: LocalText,
        defaultUnitId: UnitId,
        defaultYear: YearId,
        years: z.array(YearId),
        provenance: z.array(SourceKind),
        /** Number of change sets so far; moves with every write. */
        revision: Natural,
      })
      .check(z.meta({ id: 'Dataset' })),
  },
})

export const getHealth = operation({
  id: 'getHealth',
  method: 'get',
  path: '/api/health',
  summary: 'Whether the server can answer, and what it runs on.',
  ok: {
    status: 200,
    schema: z
      .object({
        status: z.literal('ok'),
        version: z.string(),
        database: z.enum(['sqlite', 'postgres', 'page-sqlite']),
        dataset: DatasetId,
        readOnly: z.boolean(),
      })
      .check(z.meta({ id: 'Health' })),
  },
  problems: ['store-unavailable'],
})
