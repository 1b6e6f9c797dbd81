import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DatasetId } from '#contract/dataset.ts'
import { operations } from '#contract/index.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { type Client, clientOver } from './client.ts'

const DATASETS = ['seed', 'demo-2017', 'ward-2025'] as const

describe('what the figures rest on', () => {
  const engines: Engine[] = []
  const clients = new Map<DatasetId, Client>()
  beforeAll(async () => {
    for (const id of DATASETS) {
      const engine = openNodeSqlite(':memory:')
      engines.push(engine)
      clients.set(id, await clientOver(engine, bundleOf(id)))
    }
  }, 90_000)
  afterAll(() => Promise.all(engines.map(engine => engine.close())))

  const get = async (dataset: DatasetId, path: string): Promise<unknown> =>
    (await clients.get(dataset)?.get(path))?.body
  const provenanceOf = async (dataset: DatasetId) =>
    operations.getProvenance.ok.schema.parse(await get(dataset, '/api/v1/provenance'))
  const factsOf = async (dataset: DatasetId, sourceId: string) =>
    operations.getSourceFacts.ok.schema.parse(await get(dataset, `/api/v1/sources/${sourceId}/facts`))

  it.each(DATASETS)('counts every fact of %s once by kind and once by source', async dataset => {
    const { facts, sources } = await provenanceOf(dataset)
    const stored = bundleOf(dataset).facts.length
    expect(facts.reduce((sum, { count }) => sum + count, 0)).toBe(stored)
    expect(sources.reduce((sum, source) => sum + source.facts, 0)).toBe(stored)
    expect(sources.map(({ source }) => source.id).toSorted()).toEqual(
      bundleOf(dataset)
        .sources.map(({ id }) => id)
        .toSorted(),
    )
  })

  it('knows only the article in the seed', async () => {
    const { facts, sources, unknown, openEnds, inexact } = await provenanceOf('seed')
    expect(new Set(facts.map(({ kind }) => kind))).toEqual(new Set(['seed']))
    expect(sources.map(({ source }) => source.kind)).toEqual(sources.map(() => 'seed'))
    const ids = unknown.figures.map(({ id }) => id)
    expect(ids).toContain('observation:cd-phuong-thuong-thanh:2017:closing')
    expect(ids).toContain('amount:cd-phuong-thuong-thanh:2017')
    expect(ids).not.toContain('observation:cd-phuong-thuong-thanh:2017:admitted')
    expect(unknown.places).toEqual({ exact: 6, range: 13, notRanked: 0, unknown: 8 })
    expect(openEnds.map(({ figureId }) => figureId)).toEqual(['activities:cd-phuong-thuong-thanh:2017'])
    expect(inexact).toBe(0)
  })

  it('puts the article before what is invented', async () => {
    const kinds = (await provenanceOf('demo-2017')).sources.map(({ source }) => source.kind)
    expect(kinds.indexOf('demo')).toBeGreaterThan(kinds.lastIndexOf('seed'))
  })

  it('lists the figures that rest on a place in the article', async () => {
    const { source, total, figures } = await factsOf('demo-2017', 'seed-p2-s5')
    expect(source.locator?.vi).toBe('đoạn 2, câu 5')
    expect(total).toBe(figures.length)
    expect(figures.map(({ id }) => id)).toContain('observation:cd-phuong-thuong-thanh:2017:admitted')
  })

  it.each(DATASETS)('opens every listed figure of every source of %s', async dataset => {
    for (const { source, facts } of (await provenanceOf(dataset)).sources) {
      const { total, figures } = await factsOf(dataset, source.id)
      expect(total).toBe(facts)
      expect(figures.length).toBe(Math.min(facts, 50))
    }
  })
})
