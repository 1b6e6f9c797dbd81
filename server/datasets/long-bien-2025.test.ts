import { describe, expect, it } from 'vitest'
import { WARDS } from './long-bien.ts'
import { NEW_WARD_UNITS, REFORM, WARD_SUCCESSIONS_2025 } from './long-bien-2025.ts'

const of = (slug: string) => WARD_SUCCESSIONS_2025.filter(({ fromId }) => fromId === slug)

describe('the wards of Long Biên on 1 July 2025', () => {
  it('turns the 13 wards that were left into four', () => {
    const reform = WARD_SUCCESSIONS_2025.filter(({ date }) => date === REFORM)
    const left = WARDS.filter(({ validTo }) => validTo === '2025-06-30').map(({ slug }) => slug)
    expect([...new Set(reform.map(({ fromId }) => fromId))]).toEqual(left)
    expect(new Set(reform.map(({ toId }) => toId))).toEqual(new Set(NEW_WARD_UNITS.map(({ id }) => id)))
    expect(NEW_WARD_UNITS).toHaveLength(4)
  })

  it('joins Sài Đồng to Phúc Đồng first', () => {
    expect(of('sai-dong')).toMatchObject([{ toId: 'phuc-dong', date: '2025-01-01', kind: 'merge' }])
  })

  it('says for each ward whether it went to one or to several', () => {
    expect(of('thuong-thanh').map(({ toId, kind }) => [toId, kind])).toEqual([
      ['viet-hung-2025', 'split'],
      ['bo-de-2025', 'split'],
    ])
    expect(of('duc-giang')).toMatchObject([{ toId: 'viet-hung-2025', kind: 'merge' }])
  })

  it('uses codes of other places again, and never an id', () => {
    const codes = new Map(WARDS.map(({ code, slug }) => [code, slug]))
    expect(NEW_WARD_UNITS.map(({ id, code }) => [id, codes.get(code ?? '')])).toEqual([
      ['bo-de-2025', 'ngoc-thuy'],
      ['long-bien-2025', 'long-bien'],
      ['phuc-loi-2025', 'phuc-loi'],
      ['viet-hung-2025', 'viet-hung'],
    ])
  })

  it('says in every basis that the sources disagree or what is not confirmed', () => {
    for (const { basis } of WARD_SUCCESSIONS_2025)
      expect(basis.vi).toMatch(/không thống nhất|chưa có văn bản/)
  })
})
