import { describe, expect, it } from 'vitest'
import { keyOf } from './keys.ts'

const press = (part: Partial<Parameters<typeof keyOf>[0]>) => ({
  code: '',
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...part,
})

describe('keys', () => {
  it.each([
    ['palette', { code: 'KeyK', key: 'k', ctrlKey: true }],
    ['palette', { code: 'KeyK', key: 'k', metaKey: true }],
    ['palette', { code: 'Slash', key: '/' }],
    ['palette', { code: 'Digit7', key: '/', shiftKey: true }],
    ['keys', { code: 'Slash', key: '?', shiftKey: true }],
    ['previousYear', { code: 'BracketLeft', key: '[' }],
    ['nextYear', { code: 'BracketRight', key: ']' }],
    ['table', { code: 'KeyT', key: 't' }],
    ['theme', { code: 'KeyD', key: 'đ' }],
    ['compare', { code: 'KeyC', key: 'c' }],
  ])('asks for %s', (id, part) => {
    expect(keyOf(press(part), true)).toBe(id)
  })

  it.each([
    { code: 'KeyK', key: 'k' },
    { code: 'KeyT', key: 't', ctrlKey: true },
    { code: 'KeyD', key: 'D', shiftKey: true },
    { code: 'KeyD', key: 'd', altKey: true },
    { code: 'KeyD', key: 'd', isComposing: true },
    { code: 'BracketLeft', key: 'Process', keyCode: 229 },
    { code: 'KeyX', key: 'x' },
  ])('leaves %o to the browser', part => {
    expect(keyOf(press(part), true)).toBeNull()
  })

  it('leaves single letters alone when they are off, not Ctrl+K', () => {
    expect(keyOf(press({ code: 'KeyT', key: 't' }), false)).toBeNull()
    expect(keyOf(press({ code: 'KeyK', key: 'k', ctrlKey: true }), false)).toBe('palette')
  })
})
