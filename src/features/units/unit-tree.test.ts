import { describe, expect, it } from 'vitest'
import { translateTo } from '#app/i18n/translate.ts'
import type { Succession, Unit } from '#contract/units.ts'
import { choiceOf } from './choice.ts'
import { above, rowsOf, searchUnits, treeOf } from './unit-tree.ts'
import { basisWords, becameWords, lifetimeWords, madeFromWords } from './unit-words.ts'

const unit = (id: string, name: string, change: Partial<Unit> = {}): Unit => ({
  id,
  tree: 'union',
  name: { vi: `Công đoàn phường ${name}`, en: null },
  shortName: { vi: name, en: null },
  level: 'grassroots',
  kind: 'office',
  code: null,
  validFrom: null,
  validTo: null,
  parentId: null,
  parents: [],
  territory: [],
  holdsAllBelow: true,
  ...change,
})
const under = (unitId: string) => ({ parents: [{ unitId, from: null, to: null }] })
const ended = { validTo: '2025-06-30' }
const place = (id: string, name: string, change: Partial<Unit> = {}) =>
  unit(id, name, { tree: 'admin', name: { vi: `phường ${name}`, en: null }, holdsAllBelow: false, ...change })

const UNITS = [
  unit('bloc', 'Khối', { holdsAllBelow: false }),
  unit('cd-thuong-thanh', 'Thượng Thanh', { ...under('bloc'), ...ended, territory: ['thuong-thanh'] }),
  unit('cd-duc-giang', 'Đức Giang', { ...under('bloc'), territory: ['duc-giang'] }),
  unit('cd-bo-de', 'Bồ Đề', under('bloc')),
  place('thuong-thanh', 'Thượng Thanh', ended),
  place('duc-giang', 'Đức Giang'),
  place('viet-hung-2025', 'Việt Hưng', { validFrom: '2025-07-01' }),
]
const succession = (fromId: string, toId: string, kind: Succession['kind']): Succession => ({
  id: `${fromId}-to-${toId}`,
  fromId,
  toId,
  date: '2025-07-01',
  kind,
  basis: { vi: 'Nghị quyết', en: null },
})
const t = translateTo('vi')
const names = (rows: ReturnType<typeof rowsOf>) => rows.map(row => row.unit.shortName.vi)
const byId = (id: string): Unit => UNITS.find(found => found.id === id) ?? unit(id, id)

describe('treeOf', () => {
  it('puts units under their last parent in Vietnamese order, ended ones last', () => {
    expect(names(rowsOf(treeOf(UNITS, 'union'), new Set(['bloc'])))).toEqual([
      'Khối',
      'Bồ Đề',
      'Đức Giang',
      'Thượng Thanh',
    ])
  })
  it('shows one line while a branch is folded', () => {
    expect(rowsOf(treeOf(UNITS, 'union'), new Set())).toMatchObject([{ depth: 1, open: false }])
  })
  it('finds the way up', () => expect(above(UNITS, 'cd-bo-de')).toEqual(['bloc']))
  it('ends a walk over a ring', () => {
    expect(above([unit('a', 'A', under('b')), unit('b', 'B', under('a'))], 'a')).toHaveLength(10)
  })
})

describe('searchUnits', () => {
  it.each(['tt', 'thuong', 'thanh', 'cdptt', 'THƯỢNG'])('finds Thượng Thanh by %s', typed => {
    expect(names(searchUnits(UNITS, 'union', typed))).toEqual(['Thượng Thanh'])
  })
  it('folds đ', () => expect(names(searchUnits(UNITS, 'union', 'duc'))).toEqual(['Đức Giang']))
})

describe('choiceOf', () => {
  it('shows a union by itself, but not a federation of which some units are unknown', () => {
    expect(choiceOf(byId('cd-bo-de'), UNITS)).toEqual({ kind: 'own', unitId: 'cd-bo-de' })
    expect(choiceOf(byId('bloc'), UNITS)).toEqual({ kind: 'unknown' })
  })
  it('leads from a place to the union that covers exactly it', () => {
    expect(choiceOf(byId('thuong-thanh'), UNITS)).toEqual({ kind: 'covering', unitId: 'cd-thuong-thanh' })
    expect(choiceOf(byId('viet-hung-2025'), UNITS)).toEqual({ kind: 'none' })
  })
  it('takes the upper of two unions below each other, and neither of two beside each other', () => {
    const two = [unit('u', 'U', { territory: ['p'] }), unit('v', 'V', { territory: ['p'] }), place('p', 'P')]
    const [u, v, p] = two
    if (!(u && v && p)) throw new Error('three units')
    expect(choiceOf(p, two)).toEqual({ kind: 'several', unitIds: ['u', 'v'] })
    expect(choiceOf(p, [u, { ...v, ...under('u') }, p])).toEqual({ kind: 'covering', unitId: 'u' })
  })
})

describe('words', () => {
  it('tells a lifetime', () => {
    expect([lifetimeWords(byId('thuong-thanh'), t), lifetimeWords(byId('viet-hung-2025'), t)]).toEqual([
      'đến 30/06/2025',
      'từ 01/07/2025',
    ])
  })
  it('says of a merger where to, and of a split that it adds nothing up', () => {
    const [ward] = UNITS.filter(({ id }) => id === 'thuong-thanh')
    if (!ward) throw new Error('a ward')
    const said = (kind: Succession['kind']) =>
      becameWords(ward, UNITS, [succession('thuong-thanh', 'viet-hung-2025', kind)], t)
    expect(said('merge')).toEqual(['Từ 01/07/2025 nhập vào phường Việt Hưng.'])
    expect(said('split').join()).toContain('không dùng để cộng số liệu')
  })
  it('says of a union without a successor what became of its territory', () => {
    const parts = [succession('thuong-thanh', 'viet-hung-2025', 'merge')]
    expect(becameWords(byId('cd-thuong-thanh'), UNITS, parts, t)).toEqual([
      'Địa bàn phường Thượng Thanh: từ 01/07/2025 nhập vào phường Việt Hưng.',
    ])
    expect(madeFromWords(byId('viet-hung-2025'), UNITS, parts, t)).toEqual([
      'Lập ngày 01/07/2025 từ phường Thượng Thanh.',
    ])
  })
  it('names each basis once', () => {
    const parts = ['a', 'b'].map(from => succession(from, 'viet-hung-2025', 'split'))
    expect(basisWords('viet-hung-2025', parts, t)).toEqual(['Nghị quyết'])
  })
})
