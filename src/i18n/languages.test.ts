import { expect, it } from 'vitest'
import { en } from './en/index.ts'
import { vi } from './vi/index.ts'
import { more } from './vi/more.ts'

it('has the same keys in both languages, each once', () => {
  const source = [...Object.keys(vi), ...Object.keys(more)]
  expect(Object.keys(en).sort()).toEqual(source.sort())
  expect(new Set(source).size).toBe(source.length)
})
