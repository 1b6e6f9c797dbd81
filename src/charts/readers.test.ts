import { describe, expect, it } from 'vitest'
import { ownFirst } from './own-first.ts'
import { firstPlaces, isWithin, placesOf } from './places.ts'
import { rankMark, rankStep } from './rank-mark.ts'
import { bars } from './sample-bars.test-data.ts'
import {
  bullets,
  cell,
  exact,
  head,
  league,
  matrix,
  members,
  rangeOf,
  ribbon,
  share,
  unknown,
  waterfall,
} from './sample-specs.test-data.ts'
import { niceScale, spread } from './scale.ts'
import { layoutTime } from './time/layout.ts'
import { drawnRows, gapsOf, isLonely } from './time/rows.ts'
import { chartToTable } from './to-table.ts'
import { chartFootnotes, chartToText, isDemo, isEmpty } from './to-text.ts'

describe('chartToTable', () => {
  it('keeps a missing month as words and draws the break across', () => {
    const table = chartToTable(members)
    expect(table.columns).toEqual(['Tổng số (người)'])
    expect(table.rows.map(r => [r.kind, r.head, ...r.cells.map(c => c.text)])).toEqual([
      ['row', 'tháng 1/2017', '118'],
      ['row', 'tháng 2/2017', 'chưa có số liệu'],
      ['break', 'Sáp nhập'],
      ['row', 'tháng 3/2017', '1.131'],
      ['row', 'tháng 4/2017', '1.140'],
    ])
  })
  it('gives each step of a waterfall its sign', () => {
    const { rows } = chartToTable(waterfall)
    expect(rows.map(r => r.cells[0]?.text)).toEqual(['77', '+10', '−8', 'chưa có số liệu', '79'])
  })
  it('names every figure it prints', () => {
    expect(chartToTable(members).rows[0]?.cells).toEqual([{ text: '118', figureId: 'observation:u:1' }])
  })
  it('puts actual, target, the year before and the verdict beside each other', () => {
    expect(chartToTable(bullets).rows[0]).toMatchObject({
      head: 'Thượng Thanh',
      own: true,
      cells: [{ text: '31' }, { text: '20' }, { text: '' }, { text: 'vượt 11' }],
    })
  })
  it('prints money to the đồng, bounds and gaps in words', () => {
    const table = chartToTable(bars)
    expect([table.corner, ...table.columns]).toEqual(['Nguồn kinh phí', 'Kinh phí (đồng)'])
    expect(table.rows.map(r => [r.head, r.cells[0]?.text.replace('\u00a0', ' ')])).toEqual([
      ['công đoàn', '12.400.000 ₫'],
      ['xã hội hóa', 'ít nhất 5.000.000 ₫'],
      ['chưa nêu', 'chưa có số liệu'],
    ])
  })
  it('never adds what is counted in different units', () => {
    expect(chartToTable(ribbon).rows[0]?.cells.map(c => c.text)).toEqual([
      '2 hoạt động; 120 suất; 35 người',
      '',
      'ít nhất 4',
    ])
  })
  it('says of money too that it is a lower bound', () => {
    const amount = { ...cell(5_000_000), bound: 'atLeast' as const }
    const rows = ribbon.rows.map(r => ({ ...r, marks: r.marks.map(m => m && { ...m, amount }) }))
    expect(chartToTable({ ...ribbon, rows }).rows[0]?.cells[0]?.text).toMatch(/; ít nhất 5\.000\.000/)
  })
  it('splits a whole into part, undetermined and rest', () => {
    expect(chartToTable(share).rows.map(r => [r.head, r.cells[0]?.text])).toEqual([
      ['xếp thứ 1–5', '19'],
      ['chưa rõ', '2'],
      ['còn lại', '6'],
    ])
  })
  it('prints places, not numbers', () => {
    expect(chartToTable(league).rows.map(r => r.cells[0]?.text)).toEqual([
      '1/14',
      '=2/14',
      '=2/14',
      '3–5/14',
      'chưa rõ',
    ])
  })
})

describe('words around a chart', () => {
  it('says who reported and from where', () => {
    expect(chartFootnotes(head({ reported: { reported: 12, expected: 14 }, asOf: '31/12/2017' }))).toEqual([
      'đã báo cáo 12/14',
      'Số liệu đến ngày 31/12/2017',
      'Nguồn: Báo cáo',
    ])
  })
  it('labels invented figures in the text too', () => {
    const demo = { ...share, provenance: ['seed' as const, 'demo' as const] }
    expect(isDemo(demo)).toBe(true)
    expect(chartToText(demo)).toContain('Số liệu minh họa')
    expect(chartToText(share)).not.toContain('Số liệu minh họa')
  })
  it('leaves out a summary that is the title again', () => {
    expect(chartToText(share).split('\n').slice(0, 3)).toEqual([
      'Đoàn viên tăng',
      'Người, 2017',
      'Nguồn: Báo cáo',
    ])
    expect(chartToText({ ...share, summary: 'Tăng 3.' })).toContain('Tăng 3.')
  })
  it('knows that only unreported figures are nothing to draw', () => {
    expect(isEmpty(members)).toBe(false)
    expect(isEmpty({ ...members, panels: members.panels.map(p => ({ ...p, series: [] })) })).toBe(true)
  })
})

describe('a time axis', () => {
  const panel = members.panels[0]
  if (panel === undefined) throw new Error('sample without panel')
  const [series] = panel.series
  if (series === undefined) throw new Error('sample without series')

  it('ends a line at a break and leaves a place empty there', () => {
    const layout = layoutTime(members, { width: 800, em: 16 })
    expect(drawnRows(members, panel, layout.slots)).toEqual([
      { id: '2017-M01', 'total/0': 118 },
      { id: '2017-M02', 'total/0': null },
      { id: 'break-2-0' },
      { id: '2017-M03', 'total/1': 1131 },
      { id: '2017-M04', 'total/1': 1140 },
    ])
  })
  it('finds gaps and points that would be invisible alone', () => {
    expect(gapsOf(panel)).toEqual([[1, 1]])
    expect([0, 1, 2, 3].map(i => isLonely(series, i, members.breaks))).toEqual([true, false, false, false])
  })
  it('labels sixty months by year where there is little room', () => {
    const categories = Array.from({ length: 60 }, (_, i) => {
      const id = `${2013 + Math.floor(i / 12)}-M${String((i % 12) + 1).padStart(2, '0')}`
      return { id, label: id }
    })
    const cells = categories.map(() => cell(1))
    const long = {
      ...members,
      breaks: [],
      categories,
      panels: [{ ...panel, series: [{ ...series, cells }] }],
    }
    const labels = (width: number) => layoutTime(long, { width, em: 16 }).ticks.map(t => t.label)
    expect(labels(350)).toEqual(['2013', '2014', '2015', '2016', '2017'])
    expect(labels(1200)).toEqual(expect.arrayContaining(['T1/13', 'T7', 'T1/17']))
  })
})

describe('scales', () => {
  it('starts columns at zero and uses few whole ticks', () => {
    expect(niceScale([3, 10], true)).toEqual({ min: 0, max: 10, ticks: [0, 2, 4, 6, 8, 10] })
    expect(niceScale([1, 2], true).ticks).toEqual([0, 1, 2])
    expect(niceScale([-7, 11], true)).toEqual({ min: -10, max: 15, ticks: [-10, -5, 0, 5, 10, 15] })
  })
  it('lets a line start higher when the values lie close together', () => {
    expect(niceScale([1400, 1500], false).min).toBeGreaterThan(0)
  })
  it('has an axis even without values or with a single zero', () => {
    expect(niceScale([], true).ticks).toEqual([0, 1])
    expect(niceScale([0], true).ticks).toEqual([0, 1])
  })
  it('moves labels apart inside the plot, in order', () => {
    expect(spread([10, 12, 95], 10, 0, 100)).toEqual([10, 20, 95])
    expect(spread([98, 99], 10, 0, 100)).toEqual([90, 100])
  })
})

describe('places', () => {
  it('puts 1 on top, ties together, the unknown last', () => {
    expect(placesOf(league.rows).map(p => p.units.map(u => u.label))).toEqual([
      ['A'],
      ['B', 'C'],
      ['D'],
      ['E'],
    ])
  })
  it('keeps the own unit when only the first are shown', () => {
    expect(firstPlaces(placesOf(league.rows), 2).flatMap(p => p.units.map(u => u.label))).toEqual([
      'A',
      'B',
      'C',
      'E',
    ])
  })
  it('counts a range within the first k only when all of it is', () => {
    expect([isWithin(rangeOf(1, 5), 5), isWithin(rangeOf(4, 6), 5), isWithin(unknown, 5)]).toEqual([
      true,
      false,
      false,
    ])
  })
  it('moves the own column of a matrix to the front, with its cells', () => {
    const reversed = {
      ...matrix,
      columns: matrix.columns.toReversed(),
      rows: matrix.rows.map(r => ({ ...r, cells: r.cells.toReversed() })),
    }
    expect(ownFirst(reversed)).toEqual(matrix)
  })
  it('writes each kind of place differently', () => {
    const outside = { ...unknown, min: 6 }
    expect([exact(3), exact(4, true), rangeOf(1, 5), unknown, outside].map(rankMark)).toEqual([
      '3',
      '=4',
      '1–5',
      '?',
      '≠1–5',
    ])
    expect([exact(1), exact(14)].map(rankStep)).toEqual([1, 7])
  })
})
