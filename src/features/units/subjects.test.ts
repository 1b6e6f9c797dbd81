import { describe, expect, it } from 'vitest'
import { besideOf, isFull, queryOf, withLess, withMore } from './subjects.ts'

const HERE = { unitId: 'a', year: '2017' }
const beside = (compare: string | null) => besideOf(compare, HERE)

describe('what stands beside', () => {
  it('is the year before while nothing is chosen', () => {
    expect(beside(null)).toEqual({ by: 'years', others: ['2016'] })
    expect(queryOf(beside(null), HERE)).toEqual({ units: ['a'], years: ['2016', '2017'] })
  })
  it('is units or years, never both, and never the own one again', () => {
    expect(beside('b,2016,a,b')).toEqual({ by: 'units', others: ['b'] })
    expect(beside('2015,b,2017')).toEqual({ by: 'years', others: ['2015'] })
    expect(queryOf(beside('b,c'), HERE)).toEqual({ units: ['a', 'b', 'c'], years: ['2017'] })
  })
  it('grows to four, shrinks to none, and begins anew with another kind', () => {
    expect(withMore(beside('b'), 'c')).toBe('b,c')
    expect(withMore(beside('b,c'), '2016')).toBe('2016')
    expect(withLess(beside('b,c'), 'b')).toBe('c')
    expect(withLess(beside('c'), 'c')).toBeNull()
    expect([isFull(beside('b,c,d')), isFull(beside('b,c'))]).toEqual([true, false])
  })
})
