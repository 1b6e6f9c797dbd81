import { describe, expect, it } from 'vitest'
import type { Membership } from '#contract/membership.ts'
import { balance, breakAt, meta, quotient } from '../testing/answers.ts'
import { yearCards } from './year-cards.ts'

type Year = Membership['years'][number]
const year = (change: Partial<Year> = {}): Year => ({
  period: '2017',
  balance: null,
  breaks: [],
  sides: [],
  growth: quotient(null, [null, null]),
  womenShare: quotient(null, [null, null]),
  density: quotient(null, [null, null]),
  ...change,
})
const cards = (...years: Year[]) =>
  yearCards({ data: { series: [], years, byUnit: { relation: 'children', rows: [] } }, meta: meta() })

describe('yearCards', () => {
  it('shows each quotient with the figures it rests on', () => {
    const [found] = cards(
      year({
        balance: balance('2017', { opening: 80, closing: 84 }, 4),
        growth: quotient(5, [4, 80]),
        density: quotient(84, [84, 100]),
      }),
    )
    expect(found).toMatchObject({ growth: { value: 5 }, density: { value: 84 }, closing: { value: 84 } })
  })
  it('keeps a year with a break inside: what its last day holds, and no balance', () => {
    const breaks = [breakAt('2017-M07', '2017-07-01')]
    const [found] = cards(
      year({ breaks, growth: quotient(null, [4, 80], 'break'), density: quotient(84, [84, 100]) }),
    )
    expect(found).toMatchObject({ opening: undefined, net: undefined, closing: { value: 84 } })
    expect(found?.growth).toMatchObject({ value: null, reason: 'break' })
  })
  it('has no card for a year without any figure', () => {
    expect(cards(year())).toEqual([])
  })
  it('begins with the newest year', () => {
    const known = { density: quotient(84, [84, 100]) }
    expect(cards(year({ period: '2016', ...known }), year(known)).map(card => card.year)).toEqual([
      '2017',
      '2016',
    ])
  })
})
