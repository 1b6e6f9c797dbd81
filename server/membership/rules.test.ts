import { describe, expect, it } from 'vitest'
import type { Figure } from '#contract/common.ts'
import { leftOf, netChange } from './rules.ts'

const figure = (value: number | null, over: Partial<Figure> = {}): Figure => ({
  id: 'observation:a:2017:closing',
  value,
  bound: 'exact',
  unit: 'person',
  rule: 'reported',
  coverage: null,
  sources: value === null ? [] : ['s'],
  ...over,
})
const partial = (value: number) =>
  figure(value, { bound: 'atLeast', coverage: { reported: 13, expected: 14 } })

describe('netChange', () => {
  it('is closing minus opening', () => expect(netChange('a', '2017', figure(77), figure(79)).value).toBe(2))
  it('is unknown when either is', () =>
    expect(netChange('a', '2017', figure(null), figure(79)).value).toBeNull())
  it('is unknown when units are missing, even the same number at both ends', () => {
    expect(netChange('a', '2017', partial(900), partial(950))).toMatchObject({ value: null, sources: [] })
  })
})

describe('leftOf', () => {
  it('adds all causes', () => {
    expect(leftOf('a', '2017', [figure(1), figure(2), figure(0), figure(0)])).toMatchObject({
      value: 3,
      bound: 'exact',
      sources: ['s'],
    })
  })
  it('is unknown when one cause is', () =>
    expect(leftOf('a', '2017', [figure(1), figure(null)]).value).toBeNull())
  it('is a lower bound when units are missing', () => {
    expect(leftOf('a', '2017', [figure(1), partial(2)])).toMatchObject({
      value: 3,
      bound: 'atLeast',
      coverage: { reported: 13, expected: 14 },
    })
  })
})
