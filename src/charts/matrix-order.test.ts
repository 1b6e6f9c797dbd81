import { expect, it } from 'vitest'
import { EVALUATOR, sortedRows, withShownColumns } from './matrix-order.ts'
import { exact, matrix } from './sample-specs.test-data.ts'

const labels = (sort: string | null) => sortedRows({ ...matrix, sort }).map(row => row.label)

it('orders the rows by the places of a column, by their names, or not at all', () => {
  expect([labels('o'), labels(EVALUATOR), labels(null), labels('gone')]).toEqual([
    ['Phòng 2', 'Phòng 1'],
    ['Phòng 1', 'Phòng 2'],
    ['Phòng 1', 'Phòng 2'],
    ['Phòng 1', 'Phòng 2'],
  ])
})

it('puts numbers in names in their order', () => {
  const rows = ['Phòng 10', 'Phòng 2'].map(label => ({ key: label, label, moved: null, cells: [] }))
  expect(sortedRows({ ...matrix, rows, sort: EVALUATOR }).map(row => row.label)).toEqual([
    'Phòng 2',
    'Phòng 10',
  ])
})

it('draws the chosen columns with their cells', () => {
  const { columns, rows } = withShownColumns({ ...matrix, shown: ['d'] })
  expect([columns.map(c => c.key), rows[0]?.cells]).toEqual([
    ['d'],
    [{ rank: exact(9), figureId: 'rank:1:d' }],
  ])
})
