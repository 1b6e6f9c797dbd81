import { describe, expect, it } from 'vitest'
import { bump } from '../sample-bump.test-data.ts'
import {
  bullets,
  cell,
  exact,
  league,
  matrix,
  members,
  ribbon,
  share,
  waterfall,
} from '../sample-specs.test-data.ts'
import type { TimePanelsSpec } from '../spec.ts'
import { narrativeOf, spoken } from './spoken.ts'

const months = (values: (number | null)[], change: Partial<TimePanelsSpec> = {}): TimePanelsSpec => {
  const [panel] = members.panels
  if (panel === undefined) throw new Error('sample without panel')
  return {
    ...members,
    breaks: [],
    categories: values.map((_, i) => ({ id: `2017-M${String(i + 1).padStart(2, '0')}`, label: `T${i + 1}` })),
    panels: [
      { ...panel, series: [{ key: 'total', name: 'Tổng số', role: 'own', cells: values.map(v => cell(v)) }] },
    ],
    ...change,
  }
}

describe('a stock in time', () => {
  it('goes from start to end, names both extremes and every gap', () => {
    expect(spoken(months([70, null, 82, 64, 79]))).toBe(
      'Đoàn viên tăng. Đoàn viên: từ 70 đồng chí (tháng 1/2017) lên 79 đồng chí (tháng 5/2017), tăng 9 đồng chí. ' +
        'Trong các kỳ có số liệu, cao nhất 82 đồng chí (tháng 3/2017), thấp nhất 64 đồng chí (tháng 4/2017). ' +
        'Cần lưu ý: 1 tháng chưa có số liệu (tháng 2/2017).',
    )
  })
  it('says nothing across a break, and where it lies', () => {
    expect(spoken(members)).toBe(
      'Đoàn viên tăng. Đoàn viên: từ 1.131 đồng chí (tháng 3/2017) lên 1.140 đồng chí (tháng 4/2017), tăng 9 đồng chí. ' +
        'Cần lưu ý: 1 tháng chưa có số liệu (tháng 2/2017); số liệu ngắt tại tháng 3/2017 (Sáp nhập), trước và sau không so sánh.',
    )
  })
  it('does not say again what the headline says', () => {
    expect(spoken(months([70, 79], { title: 'Đoàn viên tăng từ 70 lên 79, 2017' }))).toBe(
      'Đoàn viên tăng từ 70 lên 79, 2017.',
    )
  })
  it('compares nothing that only some units reported, and says who did', () => {
    const spec = months([70, 64])
    const last = spec.panels[0]?.series[0]?.cells[1]
    if (last !== undefined) last.coverage = { reported: 12, expected: 14 }
    expect(spoken({ ...spec, language: 'en', reported: { reported: 12, expected: 14 } })).toBe(
      'Đoàn viên tăng. Đoàn viên: 64 người, 12 of 14 reported (February 2017). ' +
        'Please note: 1 month not complete enough to compare; 12 of 14 units have reported so far.',
    )
  })
})

it('sets columns against the year before, period by period, but not across a break', () => {
  const spec = months([3, 1, 2])
  const [panel] = spec.panels
  const [own] = panel?.series ?? []
  if (panel === undefined || own === undefined) throw new Error('sample without series')
  const previous = { ...own, name: 'năm 2016', role: 'previous' as const, cells: [2, 5, 2].map(v => cell(v)) }
  const columns = (apart: boolean) =>
    spoken({
      ...spec,
      panels: [{ ...panel, form: 'columns', series: [{ ...previous, apart }, own] }],
    })
  expect(columns(false)).toBe(
    'Đoàn viên tăng. Đoàn viên: nhiều nhất 3 đồng chí (tháng 1/2017). ' +
      'So với năm 2016: 1 tháng cao hơn, 1 tháng thấp hơn, 1 tháng bằng nhau.',
  )
  expect(columns(true)).toContain('không so sánh với năm 2016 qua mốc thay đổi tổ chức')
})

it('sets the own unit against its target', () => {
  expect(spoken(bullets)).toBe(
    'Đoàn viên tăng. Thượng Thanh: 31 đồng chí trên chỉ tiêu 20 đồng chí, vượt 11 đồng chí. ' +
      'So với chỉ tiêu: 1 đơn vị đạt. Cần lưu ý: 1 đơn vị chưa đủ số liệu để đánh giá.',
  )
})

it('keeps units of reach apart and a lower bound what it is', () => {
  expect(spoken(ribbon)).toBe(
    'Đoàn viên tăng. Theo dịp: Tết, ít nhất 4 hoạt động. ' +
      'Nhiều nhất trong một tháng: 120 suất (Tết, tháng 1/2017); 35 người (Tết, tháng 1/2017). ' +
      '1/2 tháng có hoạt động được ghi nhận. ' +
      'Cần lưu ý: có con số chỉ là mức ít nhất hoặc ước lượng.',
  )
})

it('names who is first, who shares the own place and whose place is not known', () => {
  const rows = league.rows.map(row => ({ ...row, own: row.label === 'B' }))
  expect(spoken({ ...league, rows })).toBe(
    'Đoàn viên tăng. A đứng thứ 1/14. B xếp thứ 2/14, đồng hạng, cùng C. ' +
      'Cần lưu ý: nguồn nêu 5/14 đơn vị; 1 đơn vị chỉ biết khoảng thứ hạng; 1 đơn vị chưa rõ thứ hạng.',
  )
})

it('counts the evaluators that placed the own unit high', () => {
  expect(spoken(matrix)).toBe(
    'Đoàn viên tăng. Thượng Thanh được 2/2 đơn vị chấm xếp thứ 1–5, trong đó 1 đơn vị chấm xếp thứ 1.',
  )
  const rows = matrix.rows.map(row => ({
    ...row,
    cells: row.cells.map((found, i) => ({ ...found, rank: exact(i === 1 ? 1 : 3) })),
  }))
  expect(spoken({ ...matrix, rows })).toContain('Được xếp thứ 1 nhiều nhất: Đức Giang, do 2 đơn vị chấm.')
})

it('names invented figures once, and one person as one', () => {
  expect(spoken({ ...share, provenance: ['demo'] })).toBe(
    'Đoàn viên tăng. Tổng số 27: 19 (xếp thứ 1–5); 2 (chưa rõ, không tính vào bên nào); 6 (còn lại). Đây là số liệu minh họa.',
  )
  const one = months([2, 1], { language: 'en', provenance: ['seed', 'demo'] })
  const panels = one.panels.map(panel => ({ ...panel, unitLabel: 'people' }))
  expect(spoken({ ...one, panels })).toBe(
    'Đoàn viên tăng. Đoàn viên: from 2 members (January 2017) to 1 member (February 2017), down by 1 member. ' +
      'Some of these are illustrative figures.',
  )
})

it('says that there is nothing, and keeps title and caption as the other two lengths', () => {
  expect(narrativeOf({ ...league, rows: [], summary: 'Tăng 3.' })).toEqual({
    headline: 'Đoàn viên tăng',
    summary: 'Tăng 3.',
    spoken: 'Đoàn viên tăng. Chưa có số liệu để vẽ.',
  })
})

it('follows the own place only over years that compare, and names who is first now', () => {
  const joined = { ...bump, categories: bump.categories.map((year, i) => ({ ...year, joins: i > 0 })) }
  const told = (spec: typeof bump) =>
    spoken({ ...spec, hidden: 1, rows: spec.rows.map(row => ({ ...row, own: row.key === 'bd' })) })
  expect(told(joined)).toBe(
    'Đoàn viên tăng. Bồ Đề: từ thứ 1/4 (năm 2015) xuống thứ 2/4 (năm 2017), giảm 1 bậc. ' +
      'Thượng Thanh đứng thứ 1/4 (năm 2017). Cần lưu ý: 1 đơn vị không hiện trên biểu đồ.',
  )
  expect(told(bump)).toBe(
    'Đoàn viên tăng. Bồ Đề: thứ 2/4 (năm 2017). Thượng Thanh đứng thứ 1/4 (năm 2017). ' +
      'Cần lưu ý: không so sánh năm 2017 với kỳ liền trước; 1 đơn vị không hiện trên biểu đồ.',
  )
})

it('tells every cause with its sign, and what nobody reported', () => {
  expect(spoken(waterfall)).toBe(
    'Đoàn viên tăng. Trong kỳ: Kết nạp mới +10 và Thôi việc −8. Không kiểm được. ' +
      'Cần lưu ý: chưa có số liệu: Nghỉ hưu.',
  )
})
