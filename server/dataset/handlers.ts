import type { SourceKind } from '#contract/common.ts'
import type { Handler } from '../context.ts'

export const getHealth: Handler<'getHealth'> = async ({ reference, engine, version, readOnly }) => ({
  status: 'ok',
  version,
  database: engine,
  dataset: reference.dataset.id,
  readOnly,
})

/** Where to start: the default unit and year, and every year that any figure describes. */
export const getDataset: Handler<'getDataset'> = async ({ db, reference }) => {
  const { id, title, defaultUnitId, defaultYear, revision } = reference.dataset
  const periods = await db
    .selectFrom('observation')
    .select('period_id as period')
    .distinct()
    .union(db.selectFrom('activity').select('period_id as period').distinct())
    .union(db.selectFrom('ranking_scheme').select('year as period').distinct())
    .execute()
  const kinds = await db.selectFrom('source').select('kind').distinct().orderBy('kind').execute()
  const years = new Set([defaultYear, ...periods.map(row => row.period.slice(0, 4))])
  return {
    id,
    title,
    defaultUnitId,
    defaultYear,
    years: [...years].sort(),
    provenance: kinds.map(row => row.kind as SourceKind),
    revision,
  }
}
