import { describe, expect, it } from 'vitest'
import type { Figure } from '#contract/common.ts'
import { attainmentOf } from './rules.ts'

const figure = (value: number | null, bound: Figure['bound'] = 'exact'): Figure => ({
  id: 'observation:a:2017:admitted',
  value,
  bound,
  unit: 'person',
  rule: 'reported',
  coverage: null,
  sources: value === null ? [] : ['s'],
})

describe('attainmentOf', () => {
  it('never rounds up across 100 %', () => {
    expect(attainmentOf(figure(9997), figure(10000))).toMatchObject({
      percent: 99.9,
      met: false,
      missing: 3,
      over: 0,
    })
  })
  it('may exceed 100 %', () => {
    expect(attainmentOf(figure(31), figure(20))).toMatchObject({
      percent: 155,
      met: true,
      missing: 0,
      over: 11,
    })
  })
  it('is met exactly at the target', () => {
    expect(attainmentOf(figure(8), figure(8))).toMatchObject({ percent: 100, met: true, missing: 0, over: 0 })
  })
  it('says nothing about a target of 0 or an unknown actual', () => {
    expect(attainmentOf(figure(3), figure(0))).toMatchObject({ percent: null, met: null })
    expect(attainmentOf(figure(null), figure(5))).toMatchObject({ percent: null, met: null, missing: null })
  })
  it('does not call a lower bound missed', () => {
    expect(attainmentOf(figure(4, 'atLeast'), figure(5))).toMatchObject({ met: null, missing: null })
    expect(attainmentOf(figure(6, 'atLeast'), figure(5))).toMatchObject({ met: true })
  })
  it('does not say how far a lower bound below its target may lie above it', () => {
    expect(attainmentOf(figure(4, 'atLeast'), figure(5))?.over).toBeNull()
  })
  it('does not call an upper bound or an estimate met', () => {
    expect(attainmentOf(figure(6, 'atMost'), figure(5))).toMatchObject({
      met: null,
      missing: null,
      over: null,
    })
    expect(attainmentOf(figure(6, 'about'), figure(5))).toMatchObject({
      met: null,
      missing: null,
      over: null,
    })
  })
  it('is null without a target', () => expect(attainmentOf(figure(4), null)).toBeNull())
})
