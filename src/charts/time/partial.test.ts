import { describe, expect, it } from 'vitest'
import { cell, members } from '../sample-specs.test-data.ts'
import type { Cell, Series, TimePanel, TimePanelsSpec } from '../spec.ts'
import { seriesAt } from './hit.ts'
import { signLabels, topLabels } from './labels.ts'
import { layoutTime } from './layout.ts'
import { drawnRows, isLonely, partialRunsOf } from './rows.ts'

const part = (value: number): Cell => ({
  ...cell(value),
  bound: 'atLeast',
  coverage: { reported: 13, expected: 14 },
})
const series = (key: string, role: Series['role'], cells: Cell[]): Series => ({ key, name: key, role, cells })
const panelOf = (form: TimePanel['form'], lines: Series[]): TimePanel => ({
  key: form,
  title: form,
  unitLabel: 'người',
  form,
  series: lines,
})

describe('values that are not the whole', () => {
  const total = series('total', 'own', [cell(961), part(896), part(894), cell(950)])
  const line = panelOf('line', [total])
  const spec: TimePanelsSpec = { ...members, breaks: [], panels: [line] }
  const layout = layoutTime(spec, { width: 800, em: 16 })

  it('stand beside the line, so that it shows no fall', () => {
    expect(drawnRows(spec, line, layout.slots).map(({ id: _, ...drawn }) => drawn)).toEqual([
      { 'total/0': 961 },
      { 'total/partial': 896 },
      { 'total/partial': 894 },
      { 'total/0': 950 },
    ])
  })
  it('join nothing: a whole value between them needs a dot', () => {
    expect([0, 1, 2, 3].map(i => isLonely(total, i, []))).toEqual([true, false, false, true])
  })
  it('are marked, month and value', () => {
    expect(partialRunsOf(line)).toEqual([[1, 2]])
    const at = layout.panels[0]
    if (at === undefined) throw new Error('no layout')
    expect(signLabels(line, at, layout).map(l => l.text)).toEqual(['≥', '≥'])
    const columns = panelOf('columns', [total])
    expect(topLabels(spec, columns, at, layout).map(l => l.text)).toEqual(['961', '≥ 896', '≥ 894', '950'])
  })
  it('are missing parts even where the sum is no bound', () => {
    const net = panelOf('line', [series('net', 'own', [{ ...part(3), bound: 'exact' }])])
    expect(partialRunsOf(net)).toEqual([[0, 0]])
  })
})

describe('what stands under the pointer', () => {
  const flows = panelOf('diverging', [
    series('joined', 'up', [cell(10)]),
    series('moved', 'up', [cell(4)]),
    series('left', 'down', [cell(6)]),
    series('net', 'net', [cell(8)]),
  ])
  const at = (panel: TimePanel, value: number, across = 0): string | undefined =>
    seriesAt(panel, 0, { value, across, reach: { value: 0.5, across: 0.1 } })?.key

  it('is found by where it is stacked, not by its value', () => {
    expect([5, 9.9, 10.5, 13, -3].map(value => at(flows, value))).toEqual([
      'joined',
      'joined',
      'moved',
      'moved',
      'left',
    ])
  })
  it('is the dot in front of a column, and the nearest outside', () => {
    expect([at(flows, 8.2), at(flows, 8.2, 0.2), at(flows, 20), at(flows, -20)]).toEqual([
      'net',
      'joined',
      'moved',
      'left',
    ])
  })
  it('is the narrow column before the wide one behind it', () => {
    const year = panelOf('columns', [
      series('before', 'previous', [cell(12)]),
      series('now', 'own', [cell(8)]),
    ])
    expect([at(year, 5), at(year, 10), at(year, 5, 0.4)]).toEqual(['now', 'before', 'before'])
  })
  it('is nothing in an empty month', () => {
    expect(
      seriesAt(panelOf('line', [series('a', 'own', [cell(null)])]), 0, {
        value: 1,
        across: 0,
        reach: { value: 1, across: 1 },
      }),
    ).toBe(null)
  })
})
