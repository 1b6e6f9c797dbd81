import type { Bound } from '#contract/common.ts'
import type { Fact, FactOf } from '#contract/facts.ts'
import { monthsOf } from '#contract/period.ts'
import type { DatasetBundle } from '#server/datasets/bundle.ts'
import { bundleOf } from '#server/datasets/index.ts'
import { type Random, seededRandom } from '#server/datasets/seeded-random.ts'

export const YEAR = '2016'
export const MONTHS = monthsOf(YEAR)
const BREAK_DAY = '2016-07-01'
const EVE = '2016-06-30'
const SOURCE = 'demo-random'

/** A unit, the months it stood below each parent, and its random facts. `cells`: by month; no key: nothing stored. */
export type RandomUnit = {
  id: string
  parents: { id: string; from: number; to: number }[]
  cells: Map<number, { value: number | null; bound: Bound }>
  activities: FactOf<'activity'>[]
}
/** A unit that ends on 30/6 and the one that follows it on 1/7, with the units below them. */
export type RandomTree = { before: string; after: string; units: RandomUnit[] }

const REACH = ['person', 'occurrence', 'gift', 'house', null] as const

/** Trees of invented units: some report nothing, some report "nothing to tell", some give bounds, some move or end. */
export function randomTrees(count: number): { bundle: DatasetBundle; trees: RandomTree[] } {
  const random = seededRandom('random units')
  const trees = Array.from({ length: count }, (_, i) => randomTree(`t${i}`, random))
  const units = trees.flatMap(tree => tree.units)
  return {
    trees,
    bundle: {
      ...bundleOf('seed'),
      units: [
        ...trees.flatMap(({ before, after }) => [unit(before, null, EVE), unit(after, BREAK_DAY, null)]),
        ...units.map(({ id }) => unit(id, null, null)),
      ],
      links: units.flatMap(({ id, parents }) =>
        parents.map(parent => ({
          unitId: id,
          parentId: parent.id,
          from: parent.from === 0 ? null : BREAK_DAY,
          to: parent.to === 11 ? null : EVE,
        })),
      ),
      successions: trees.map(({ before, after }) => ({
        id: `${before}-${after}`,
        fromId: before,
        toId: after,
        date: BREAK_DAY,
        kind: 'merge' as const,
        basis: { vi: 'Số liệu minh họa', en: null },
      })),
      schemes: [],
      sources: [
        {
          id: SOURCE,
          kind: 'demo',
          title: { vi: 'Số liệu minh họa', en: null },
          locator: null,
          publishedAt: null,
          asOf: null,
          recordedBy: null,
        },
      ],
      facts: units.flatMap(factsOf),
      defaultUnitId: trees[0]?.after ?? '',
      defaultYear: YEAR,
    },
  }
}

function randomTree(id: string, random: Random): RandomTree {
  const [before, after] = [`${id}-before`, `${id}-after`]
  const units = Array.from({ length: random.int(1, 6) }, (_, i): RandomUnit => {
    const stays = random.next()
    const parents = [
      ...(stays < 0.85 ? [{ id: before, from: 0, to: 5 }] : []),
      ...(stays > 0.15 ? [{ id: after, from: 6, to: 11 }] : []),
    ]
    const gaps = random.pick([0, 0, 0, 0.3, 0.3, 1])
    const cells = new Map(
      MONTHS.flatMap((_month, m) => {
        const chance = random.next()
        if (chance < gaps) return []
        const value = chance < gaps + 0.05 ? null : random.int(0, 9)
        const bound: Bound = random.next() < 0.03 ? 'atLeast' : 'exact'
        return [[m, { value, bound: value === null ? 'exact' : bound }] as const]
      }),
    )
    const unitId = `${id}-u${i}`
    return { id: unitId, parents, cells, activities: randomActivities(unitId, random) }
  })
  return { before, after, units }
}

function randomActivities(unitId: string, random: Random): FactOf<'activity'>[] {
  return Array.from({ length: random.int(0, 4) }, (_, i) => {
    const reachUnit = random.pick(REACH)
    return {
      ...bundleActivity,
      id: `${unitId}-a${i}`,
      unitId,
      periodId: random.pick(MONTHS),
      reachUnit,
      reach: reachUnit === null || random.next() < 0.1 ? null : random.int(1, 500),
      amountVnd: random.next() < 0.2 ? null : random.int(1, 90) * 100_000,
    }
  })
}

/** An activity of the article, whatever fields an activity has. */
const bundleActivity = {
  ...bundleOf('seed').facts.find(fact => fact.entity === 'activity'),
  sourceId: SOURCE,
} as FactOf<'activity'>

const factsOf = ({ id, cells, activities }: RandomUnit): Fact[] => [
  ...[...cells].map(
    ([m, { value, bound }]): Fact => ({
      entity: 'observation',
      unitId: id,
      periodId: MONTHS[m] ?? '',
      indicatorId: 'admitted',
      value,
      bound,
      sourceId: SOURCE,
      note: null,
    }),
  ),
  ...activities,
]

function unit(id: string, validFrom: string | null, validTo: string | null): DatasetBundle['units'][number] {
  const name = { vi: id, en: null }
  return {
    id,
    tree: 'union',
    name,
    shortName: name,
    level: 'grassroots',
    kind: 'office',
    code: null,
    validFrom,
    validTo,
    territory: [],
    holdsAllBelow: true,
  }
}
