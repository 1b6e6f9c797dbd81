import { describe, expect, it } from 'vitest'
import type { UnionEvent } from '#contract/facts.ts'
import { countFoundings } from './foundings.ts'

const event = (id: string, count: number | null = 1): UnionEvent => ({
  entity: 'unionEvent',
  id,
  unitId: 'a',
  periodId: '2017',
  type: 'founded',
  kind: 'enterprise',
  role: 'coordinate',
  name: null,
  count,
  membersAtEvent: null,
  sourceId: 's',
  note: null,
})

describe('countFoundings', () => {
  it('is the one event where there is one', () => {
    expect(countFoundings('foundings:a:2017', [event('e')])).toMatchObject({
      id: 'unionEvent:e',
      value: 1,
      bound: 'exact',
      rule: 'reported',
    })
  })
  it('is at least what an open list names', () => {
    expect(countFoundings('foundings:a:2017', [event('e')], true)).toMatchObject({
      id: 'foundings:a:2017',
      value: 1,
      bound: 'atLeast',
      rule: 'count',
    })
  })
  it('is a lower bound when an event does not say how many', () => {
    expect(countFoundings('foundings:a:2017', [event('e'), event('f', null)])).toMatchObject({
      value: 1,
      bound: 'atLeast',
    })
  })
  it('is not reported without events, open or not', () => {
    for (const open of [true, false])
      expect(countFoundings('foundings:a:2017', [], open)).toMatchObject({ value: null, sources: [] })
  })
})
