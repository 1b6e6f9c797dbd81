import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ReachUnit } from '#contract/activity-terms.ts'
import { operations } from '#contract/index.ts'
import type { Engine } from '#server/store/engine.ts'
import { type Client, clientOver } from './client.ts'
import { ENGINES } from './engines.ts'
import { MONTHS, type RandomTree, type RandomUnit, randomTrees, YEAR } from './random-units.ts'

const TREES = 25
const { bundle, trees } = randomTrees(TREES)

type Told = { value: number | null; exact: boolean; complete: boolean }

/** What may be said of some cells, counted by hand: `null` when nothing is known, exact only when all is. */
function told(cells: readonly Told[]): Told {
  const known = cells.filter(({ value }) => value !== null)
  const complete = cells.length > 0 && cells.every(cell => cell.complete)
  return {
    value: known.length === 0 ? null : known.reduce((sum, { value }) => sum + (value ?? 0), 0),
    exact: complete && known.every(({ exact }) => exact),
    complete,
  }
}

const monthOf = ({ cells }: RandomUnit, m: number): Told => {
  const { value = null, bound = 'exact' } = cells.get(m) ?? {}
  return { value, exact: bound === 'exact', complete: value !== null }
}
const stayBelow = ({ parents }: RandomUnit, parent: string) => parents.find(({ id }) => id === parent)
const monthsFrom = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

const admittedIn = ({ units }: RandomTree, parent: string, m: number): Told =>
  told(units.filter(unit => stayBelow(unit, parent)).map(unit => monthOf(unit, m)))

const admittedOf = ({ units }: RandomTree, parent: string): Told =>
  told(
    units.flatMap(unit => {
      const stay = stayBelow(unit, parent)
      return stay ? [told(monthsFrom(stay.from, stay.to).map(m => monthOf(unit, m)))] : []
    }),
  )

const heldBy = (unit: RandomUnit, parent: string) => {
  const stay = stayBelow(unit, parent)
  return unit.activities.filter(({ periodId }) => {
    const m = MONTHS.indexOf(periodId)
    return stay !== undefined && stay.from <= m && m <= stay.to
  })
}

/** A unit that is below at the end and names no activity may have held some. */
const someAreSilent = ({ units }: RandomTree, parent: string, last: number): boolean =>
  units.some(unit => stayBelow(unit, parent)?.to === last && heldBy(unit, parent).length === 0)

const shown = ({ value, exact }: Told) => ({ value, exact: value === null || exact })
const read = (figure: { value: number | null; bound: string }) => ({
  value: figure.value,
  exact: figure.value === null || figure.bound === 'exact',
})

describe.each(ENGINES)('sums of random figures on %s', (_name, open) => {
  let engine: Engine
  let client: Client
  beforeAll(async () => {
    engine = await open()
    client = await clientOver(engine, bundle)
  }, 60_000)
  afterAll(() => engine.close())

  const newMembersOf = async (unit: string) => {
    const { body } = await client.get(`/api/v1/units/${unit}/new-members?year=${YEAR}`)
    return operations.getNewMembers.ok.schema.parse(body)
  }

  it('are those of a count by hand: nothing missing is 0, nothing partial is exact', async () => {
    for (const tree of trees)
      for (const parent of [tree.before, tree.after]) {
        const { data } = await newMembersOf(parent)
        expect(read(data.total), parent).toEqual(shown(admittedOf(tree, parent)))
        const own = parent === tree.before ? monthsFrom(0, 5) : monthsFrom(6, 11)
        expect(
          own.map(m => data.columns[m] && read(data.columns[m].admitted)),
          parent,
        ).toEqual(own.map(m => shown(admittedIn(tree, parent, m))))
      }
  })

  it('never take a month from the other side of a break', async () => {
    for (const { before, after } of trees) {
      const foreign = [
        ...(await newMembersOf(before)).data.columns.slice(6),
        ...(await newMembersOf(after)).data.columns.slice(0, 6),
      ]
      expect(foreign.map(({ admitted }) => admitted.value)).toEqual(foreign.map(() => null))
      const { body } = await client.get(`/api/v1/units/${after}/membership?from=${YEAR}&to=${YEAR}`)
      const { data, meta } = operations.getMembership.ok.schema.parse(body)
      expect(data.years.map(({ balance }) => balance)).toEqual([null])
      expect(meta.breaks.map(({ date }) => date)).toEqual(['2016-07-01'])
    }
  })

  it('keep every unit of count apart, and say when an activity or a unit is silent', async () => {
    for (const tree of trees)
      for (const parent of [tree.before, tree.after]) {
        const { body } = await client.get(`/api/v1/units/${parent}/welfare?year=${YEAR}`)
        const { data } = operations.getWelfare.ok.schema.parse(body)
        const held = tree.units.flatMap(unit => heldBy(unit, parent))
        const whole = !someAreSilent(tree, parent, parent === tree.before ? 5 : 11)
        const expected = ReachUnit.options.flatMap(unit => {
          const counted = held.filter(({ reachUnit }) => reachUnit === unit)
          const silent = held.filter(({ reachUnit }) => reachUnit === null)
          const cell = (value: number | null): Told => ({ value, exact: whole, complete: value !== null })
          return counted.length === 0
            ? []
            : [{ unit, ...shown(told([...counted, ...silent].map(a => cell(a.reach)))) }]
        })
        expect(
          data.reach.map(({ unit, figure }) => ({ unit, ...read(figure) })),
          parent,
        ).toEqual(expected)
        const money = held.map(
          ({ amountVnd: value }): Told => ({ value, exact: whole, complete: value !== null }),
        )
        expect(read(data.amount), parent).toEqual(shown(told(money)))
      }
  })

  it('had no failure of their own', () => expect(client.failures).toEqual([]))
})
