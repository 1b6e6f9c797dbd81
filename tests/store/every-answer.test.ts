import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Meta } from '#contract/common.ts'
import { DATASET_IDS } from '#contract/dataset.ts'
import { EXAMPLE_REQUESTS } from '#contract/examples/requests.ts'
import { bundleOf } from '#server/datasets/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { openNodeSqlite } from '#server/store/engines/node-sqlite.ts'
import { type Client, clientOver } from './client.ts'
import { attainmentsIn, type Found, figuresIn, ranksIn } from './figures-in.ts'
import { UNIT } from './requests.ts'

type Answer = { path: string; meta: Meta; found: Found[]; data: unknown }

/** Every question about a unit and a year that the contract has, asked of one unit. */
const questionsOf = (unit: string, year: string): string[] =>
  Object.values(EXAMPLE_REQUESTS)
    .map(({ path }) => path)
    .filter(path => path.startsWith(`/api/v1/units/${UNIT}/`) && !path.includes('year=2017-'))
    .map(path => path.replaceAll(UNIT, unit).replaceAll(/\b2017\b/g, year))

/** The unit a first look starts at, the one above it, and a few of those beside or below. */
const unitsOf = (id: (typeof DATASET_IDS)[number]): string[] => {
  const { units, defaultUnitId } = bundleOf(id)
  const unions = units.filter(unit => unit.tree === 'union').map(unit => unit.id)
  const groups = units.filter(
    unit => unit.tree === 'union' && unit.holdsAllBelow && unit.level !== 'grassroots',
  )
  return [
    ...new Set([defaultUnitId, ...groups.map(unit => unit.id), ...unions.filter((_, i) => i % 31 === 0)]),
  ]
}

const MOST_OPENED = 250

describe.each(DATASET_IDS)('every answer of %s', id => {
  let engine: Engine
  let client: Client
  let answers: Answer[]
  beforeAll(async () => {
    engine = openNodeSqlite(':memory:')
    client = await clientOver(engine, bundleOf(id))
    const dataset = await client.get('/api/v1/dataset')
    const { years } = dataset.body as { years: string[] }
    const paths = unitsOf(id).flatMap(unit => years.flatMap(year => questionsOf(unit, year)))
    answers = []
    for (const path of [...new Set(paths)]) {
      const { status, body } = await client.get(path)
      expect(status, path).toBe(200)
      const { data, meta } = body as { data: unknown; meta: Meta }
      answers.push({ path, data, meta, found: figuresIn(data) })
    }
  }, 120_000)
  afterAll(() => engine.close())

  it('names a source for every figure it states, and marks what is invented', () => {
    const broken = answers.flatMap(({ path, meta, found }) => {
      const sources = new Map(meta.sources.map(source => [source.id, source.kind]))
      const invented = found.some(figure => figure.sources.some(source => sources.get(source) === 'demo'))
      return [
        ...found
          .filter(
            ({ isKnown, sources: named }) =>
              isKnown && (named.length === 0 || named.some(s => !sources.has(s))),
          )
          .map(figure => `${path}: ${figure.id}`),
        ...(invented && !meta.warnings.some(({ code }) => code === 'demo-data')
          ? [`${path}: not marked`]
          : []),
      ]
    })
    expect(broken).toEqual([])
    expect(answers.flatMap(({ found }) => found).length).toBeGreaterThan(50)
  })

  it('never counts more units or months than there are', () => {
    const counts = answers.flatMap(({ path, meta, found }) => [
      { path, reported: meta.reported, expected: meta.expected },
      ...found.flatMap(({ id: figure, coverage }) =>
        coverage ? [{ path: `${path}: ${figure}`, ...coverage }] : [],
      ),
    ])
    expect(counts.filter(({ reported, expected }) => reported > expected)).toEqual([])
  })

  it('states no exact sum of which parts are missing', () => {
    const exact = answers.flatMap(({ path, found }) =>
      found
        .filter(
          ({ isKnown, bound, rule, coverage }) =>
            isKnown &&
            bound === 'exact' &&
            rule?.startsWith('sumOf') &&
            coverage !== null &&
            coverage.reported < coverage.expected,
        )
        .map(figure => `${path}: ${figure.id}`),
    )
    expect(exact).toEqual([])
  })

  it('says that a target is met only when the figure reaches it', () => {
    const wrong = answers.flatMap(({ path, data }) =>
      attainmentsIn(data)
        .filter(({ percent, met, missing, over }) =>
          met === null
            ? false
            : met !== (percent !== null && percent >= 100) || (met ? missing !== 0 : over !== 0),
        )
        .map(attainment => ({ path, attainment })),
    )
    expect(wrong).toEqual([])
  })

  it('places every unit within its population', () => {
    const wrong = answers.flatMap(({ data }) =>
      ranksIn(data).filter(
        ({ status, min, max, of }) =>
          (min !== null && (min < 1 || min > of)) ||
          (max !== null && (max < (min ?? 1) || max > of)) ||
          (status === 'exact' && (min === null || min !== max)),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('compares nothing with the year before a break', () => {
    const compared = answers
      .filter(({ meta, path }) => meta.breaks.length > 0 && /new-members|welfare/.test(path))
      .filter(({ data }) => (data as { previousYear: { value: unknown } }).previousYear.value !== null)
    expect(compared.map(({ path }) => path)).toEqual([])
    const years = answers.flatMap(({ data, path }) =>
      path.includes('/membership')
        ? (data as { years: { balance: unknown; breaks: unknown[] }[] }).years
        : [],
    )
    expect(years.filter(({ balance, breaks }) => breaks.length > 0 && balance !== null)).toEqual([])
  })

  it('opens every kind of figure, and shows the same number again', async () => {
    const own = answers.flatMap(({ found }) => found)
    const unique = [...new Map(own.map(figure => [figure.id, figure])).values()]
    const step = Math.max(1, Math.floor(unique.length / MOST_OPENED))
    const kinds = new Map(unique.map(figure => [figure.id.split(':')[0], figure]))
    const differing: string[] = []
    for (const figure of [...kinds.values(), ...unique.filter((_, i) => i % step === 0)]) {
      const { status, body } = await client.get(`/api/v1/figures/${figure.id}`)
      const shown = status === 200 ? (body as { shown: { figure?: unknown } }).shown.figure : null
      const again = shown === undefined ? [figure] : figuresIn(shown)
      const same = again.some(({ id: opened, printed }) => opened === figure.id && printed === figure.printed)
      if (!same)
        differing.push(`${figure.id}: ${figure.printed}, opened ${status} ${again[0]?.printed ?? ''}`)
    }
    expect(differing).toEqual([])
  }, 60_000)
})
