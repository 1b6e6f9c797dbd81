import { expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { createTranslate } from './translate.ts'

it('has every message in both languages', () => {
  const missing = Object.entries(catalogue).filter(([, { vi, en }]) => !vi || !en)
  expect(missing).toEqual([])
})

it('puts arguments into words', () => {
  expect(createTranslate('vi')('chart.reported', { reported: 12, expected: 14 })).toBe('đã báo cáo 12/14')
  expect(createTranslate('en')('chart.reported', { reported: 12, expected: 14 })).toBe('12 of 14 reported')
  expect(createTranslate('en').language).toBe('en')
})
