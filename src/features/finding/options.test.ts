import { expect, it } from 'vitest'
import { matching, type Option, step } from './options.ts'

const option = (label: string): Option => ({ id: label, group: 'pages', label, run: () => undefined })
const PAGES = ['Tổng quan', 'Đoàn viên', 'Kết nạp mới', 'Xếp hạng'].map(option)
const found = (typed: string) => matching(PAGES, typed).map(({ label }) => label)

it('finds pages without diacritics, by beginnings, in any order', () => {
  expect(found('doan')).toEqual(['Đoàn viên'])
  expect(found('moi ket')).toEqual(['Kết nạp mới'])
  expect(found('XEP')).toEqual(['Xếp hạng'])
  expect(found('xyz')).toEqual([])
  expect(found('  ')).toHaveLength(4)
})

it('goes round', () => {
  expect(step(-1, 1, 3)).toBe(0)
  expect(step(-1, -1, 3)).toBe(2)
  expect(step(2, 1, 3)).toBe(0)
  expect(step(0, -1, 3)).toBe(2)
  expect(step(0, 1, 0)).toBe(-1)
})
