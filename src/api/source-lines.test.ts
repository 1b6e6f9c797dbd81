import { expect, it } from 'vitest'
import { meta } from '#app/features/testing/answers.ts'
import { translateTo } from '#app/i18n/translate.ts'
import type { Source } from '#contract/common.ts'
import { sourceLines } from './source-lines.ts'

const t = translateTo('vi')
const source = (change: Partial<Source>): Source => ({ ...(meta().sources[0] as Source), ...change })
const at = (vi: string) => source({ id: vi, locator: { vi, en: null } })
const demo = (title: string) =>
  source({ id: title, kind: 'demo', title: { vi: title, en: null }, publishedAt: null })

it('keeps the places of a document with it', () => {
  expect(sourceLines([at('đoạn 4, câu 1'), at('đoạn 2, câu 5'), at('đoạn 4, câu 1')], t)).toEqual([
    'Bài báo (bài báo, 19/01/2018): đoạn 4, câu 1; đoạn 2, câu 5',
  ])
})

it('tells invented sources in one line, a single one by its title', () => {
  expect(sourceLines([demo('Năm 2016'), source({}), demo('Năm 2017')], t)).toEqual([
    'Bài báo (bài báo, 19/01/2018)',
    'Số liệu minh họa (2 nguồn)',
  ])
  expect(sourceLines([demo('Năm 2016')], t)).toEqual(['Năm 2016 (minh họa)'])
})
