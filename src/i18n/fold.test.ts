import { describe, expect, it } from 'vitest'
import { fitOf, fold, initials } from './fold.ts'

describe('fold', () => {
  it('takes marks, capitals and double spaces away', () => {
    expect(fold('  Phường  Đức Giang')).toBe('phuong duc giang')
  })
  it('reads composed, decomposed and the Icelandic Ð alike', () => {
    expect(['Ðức', 'Đức'.normalize('NFD'), 'đức'].map(fold)).toEqual(['duc', 'duc', 'duc'])
  })
})

describe('fitOf', () => {
  it('knows beginnings, initials, words and parts', () => {
    expect(['thuong', 'tt', 'thanh', 'hanh', 'bo'].map(typed => fitOf(typed, 'Thượng Thanh'))).toEqual([
      0,
      1,
      2,
      3,
      null,
    ])
  })
  it('fits everything while nothing is typed', () => expect(fitOf(' ', 'Bồ Đề')).toBe(0))
  it('makes initials of numbers too', () => expect(initials('Công ty số 014')).toBe('cts0'))
})
