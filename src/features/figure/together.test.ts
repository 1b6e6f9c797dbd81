import { expect, it } from 'vitest'
import type { FigureDetail } from '#contract/figures.ts'
import { counterparts, moved } from './together.ts'

const year = {
  entity: 'observation',
  unitId: 'a',
  periodId: '2017',
  indicatorId: 'admitted',
  value: 10,
  bound: 'exact',
  sourceId: 'seed-p2-s5',
  note: null,
} as const

const march: FigureDetail = {
  id: 'observation:a:2017-M03:admitted',
  subject: { measure: 'indicator', indicatorId: 'admitted' },
  unit: { id: 'a', name: { vi: 'A', en: null }, shortName: { vi: 'A', en: null } },
  period: '2017-M03',
  shown: { type: 'text' },
  fact: { value: { ...year, periodId: '2017-M03', value: 1, sourceId: 'demo' }, revision: 4 },
  sources: [],
  parts: [],
  history: [],
}

it('offers the months of a year, the year of a month, and nothing for stocks', () => {
  expect(counterparts(year)).toHaveLength(12)
  expect(counterparts({ ...year, periodId: '2017-M03' })).toEqual(['2017'])
  expect(counterparts({ ...year, indicatorId: 'closing' })).toEqual([])
})

it('moves the counterpart by the same difference, under the new source', () => {
  expect(moved(year, 12, march, 'manual-1')).toEqual({
    op: 'put',
    expected: 4,
    fact: { ...year, periodId: '2017-M03', value: 3, sourceId: 'manual-1' },
  })
})

it('moves nothing that is unknown', () => {
  expect(moved(year, null, march, 's')).toBeNull()
  expect(moved(year, 12, { ...march, fact: null }, 's')).toBeNull()
})
