import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import { balance, quotient, unit } from '../testing/answers.ts'
import { nextSort, ordered, readOrder, type UnitRow, unitColumns } from './unit-columns.ts'

const t = translateTo('vi')
const row = (id: string, admitted: number | null, adjustment = 0): UnitRow => ({
  unit: unit(id),
  balance: balance('2017', { admitted, adjustment, closing: 79 }, 2),
  womenShare: quotient(54.4, [43, 79]),
  density: quotient(96.3, [79, 82]),
})
const ROWS = [row('c', 7), row('a', null), row('b', 10), row('d', 7)]
const columns = unitColumns(ROWS, t)
const order = (sort: string | null) =>
  ordered(ROWS, columns, readOrder(sort, columns)).map(({ unit }) => unit.id)

describe('unitColumns', () => {
  it('shows a share with what it is a share of', () => {
    expect(columns.find(({ key }) => key === 'density')?.cell(row('a', 1))).toEqual({
      value: 96.3,
      text: '79/82 (96,3%)',
      figureId: 'density:a:2017',
    })
  })
  it('has a column for a correction only where one was made', () => {
    const keys = (...rows: UnitRow[]) => unitColumns(rows, t).map(({ key }) => key)
    expect(keys(row('a', 1))).not.toContain('adjustment')
    expect(keys(row('a', 1, -2))).toContain('adjustment')
  })
})

describe('ordered', () => {
  it('is by name at first', () => expect(order(null)).toEqual(['a', 'b', 'c', 'd']))
  it('puts the largest first, and what is not reported last', () =>
    expect(order('admitted')).toEqual(['b', 'c', 'd', 'a']))
  it('keeps what is not reported last when it is turned round', () =>
    expect(order('admitted-asc')).toEqual(['c', 'd', 'b', 'a']))
  it('takes no column that is not there', () => expect(order('rank')).toEqual(['a', 'b', 'c', 'd']))
})

it('goes from largest first to smallest first and back to the names', () => {
  const first = nextSort('net', null)
  const second = nextSort('net', readOrder(first, columns))
  expect([first, second, nextSort('net', readOrder(second, columns))]).toEqual(['net', 'net-asc', null])
})
