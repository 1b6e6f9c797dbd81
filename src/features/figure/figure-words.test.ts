import { expect, it } from 'vitest'
import { shownWords } from '#app/api/figure-words.ts'
import { quotientLine } from '#app/api/quotient-words.ts'
import { translateTo } from '#app/i18n/translate.ts'
import type { FigurePart } from '#contract/figures.ts'
import { figure, quotient, unit } from '../testing/answers.ts'
import { differsBy } from './FigureParts.tsx'

const t = translateTo('vi')
const part = (period: string, indicatorId: 'closing' | 'opening' = 'closing'): FigurePart => ({
  id: `observation:a:${period}:${indicatorId}`,
  subject: { measure: 'indicator', indicatorId },
  unit: unit('a'),
  period,
  shown: { type: 'count', figure: figure(79) },
})

it('says of an activity without reach and money that they are not reported', () => {
  const subject = { measure: 'activity', title: { vi: 'Thăm hỏi', en: null } } as const
  expect(shownWords({ subject, shown: { type: 'text' } }, t)).toBe('chưa có số liệu')
})

it('names the month of the only part', () => {
  const parts = [part('2017-M12')]
  expect(parts.map(differsBy(parts, '2017', t))).toEqual(['Đoàn viên cuối kỳ, tháng 12/2017'])
})

it('names parts by what sets them apart', () => {
  const months = [part('2017-M01'), part('2017-M02')]
  expect(months.map(differsBy(months, '2017', t))).toEqual(['tháng 1/2017', 'tháng 2/2017'])
  const ends = [part('2017', 'opening'), part('2017')]
  expect(ends.map(differsBy(ends, '2017', t))).toEqual(['Đoàn viên đầu kỳ', 'Đoàn viên cuối kỳ'])
})

it('prints a quotient with its terms, or why there is none', () => {
  const found = quotient(88.6, [62, 70])
  expect(shownWords({ subject: { measure: 'density' }, shown: { type: 'quotient', figure: found } }, t)).toBe(
    '88,6%',
  )
  expect(quotientLine(found, t)).toBe('62 ÷ 70 = 88,6%')
  expect(quotientLine(quotient(null, [62, null]), t)).toBe('Không tính được: thiếu số chia hoặc số bị chia.')
})
