import { expect, it } from 'vitest'
import { factTable } from './fact-table.ts'

it('adds facts up by kind and by what they are; kinds without facts have no column', () => {
  expect(
    factTable([
      { entity: 'observation', kind: 'demo', count: 7 },
      { entity: 'theme', kind: 'seed', count: 3 },
      { entity: 'observation', kind: 'seed', count: 1 },
    ]),
  ).toEqual({
    kinds: ['seed', 'demo'],
    rows: [
      { entity: 'observation', counts: [1, 7], total: 8 },
      { entity: 'theme', counts: [3, 0], total: 3 },
    ],
    totals: [4, 7],
    total: 11,
  })
})
