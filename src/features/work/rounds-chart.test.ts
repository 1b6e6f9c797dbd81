import { expect, it } from 'vitest'
import { chartToTable } from '#app/charts/to-table.ts'
import { figure, meta } from '#app/features/testing/answers.ts'
import { translateTo } from '#app/i18n/translate.ts'
import type { YearWork } from '#contract/year-work.ts'
import { roundsChart } from './rounds-chart.ts'

const t = translateTo('vi')
const work = (rounds: YearWork['rounds']): YearWork => ({
  themes: [],
  rounds,
  civic: [],
  statuses: [],
  lines: [],
})
const count = (value: number) => ({ ...figure(value), id: 'roundCount:a:2017', unit: 'round' as const })

it('draws three rounds without days as three bands without a place in the year', () => {
  const spec = roundsChart({ data: work({ count: count(3), list: [] }), meta: meta() }, t)
  expect(spec.title).toBe('Phong trào tập trung thành 03 đợt')
  expect(spec.bands.map(band => [band.label, band.when, band.span, band.figureId])).toEqual([
    ['Đợt thi đua 1', 'chưa rõ thời gian', null, 'roundCount:a:2017'],
    ['Đợt thi đua 2', 'chưa rõ thời gian', null, 'roundCount:a:2017'],
    ['Đợt thi đua 3', 'chưa rõ thời gian', null, 'roundCount:a:2017'],
  ])
  expect(spec.notes.at(-1)).toContain('số thứ tự do bảng số liệu đặt')
})

it('puts a dated round where its days lie, and keeps the rest undated', () => {
  const round = {
    figureId: 'round:r1',
    no: 1,
    title: { vi: 'Mừng Xuân', en: null },
    from: '2016-12-15',
    to: '2017-12-31',
    contents: [{ vi: 'quý I', en: null }],
    sources: ['s'],
  }
  const spec = roundsChart({ data: work({ count: count(2), list: [round] }), meta: meta() }, t)
  expect(spec.bands[0]?.span).toEqual({ from: 0, to: 1 })
  expect(chartToTable(spec).rows.map(row => [row.head, ...row.cells.map(cell => cell.text)])).toEqual([
    ['Đợt thi đua 1: Mừng Xuân', '15/12/2016 – 31/12/2017', 'quý I'],
    ['Đợt thi đua 2', 'chưa rõ thời gian', ''],
  ])
})
