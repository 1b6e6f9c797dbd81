import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ChartFigure } from './ChartFigure.tsx'
import { bars } from './sample-bars.test-data.ts'
import { bullets, league, matrix, ribbon, share } from './sample-specs.test-data.ts'
import type { ChartSpec } from './spec.ts'

async function show(spec: ChartSpec, choose = vi.fn()) {
  const open = vi.fn()
  render(<ChartFigure spec={spec} onOpenFigure={open} onChoose={choose} />)
  await screen.findByRole('figure')
  return open
}

it('says the finding, what was measured and where it comes from', async () => {
  await show({ ...share, provenance: ['demo'], notes: ['Chỉ số liệu đến tháng 9'] })
  const figure = screen.getByRole('figure', { name: 'Đoàn viên tăng' })
  for (const words of ['Người, 2017', 'Số liệu minh họa', 'Chỉ số liệu đến tháng 9', 'Nguồn: Báo cáo'])
    expect(within(figure).getByText(words)).toBeTruthy()
})

it('opens the source of a share', async () => {
  const open = await show(share)
  await userEvent.click(screen.getByRole('button', { name: 'xếp thứ 1–5: 19/27' }))
  expect(open).toHaveBeenCalledWith('rank:x')
})

it('makes the table when it is asked for', async () => {
  const open = await show(bullets)
  expect(screen.queryByRole('table')).toBeNull()
  await userEvent.click(screen.getByText('Xem bảng số liệu'))
  const row = await screen.findByRole('row', { name: /Gia Thụy/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(c => c.textContent),
  ).toEqual(['chưa có số liệu', '20', '', 'không rõ'])
  await userEvent.click(within(screen.getByRole('table')).getByRole('button', { name: '31' }))
  expect(open).toHaveBeenCalledWith('a:1')
})

it('lists what an occasion reached, each in its own unit', async () => {
  const open = await show(ribbon)
  await userEvent.click(screen.getByRole('button', { name: 'Tết, tháng 1/2017: 120 suất' }))
  expect(open).toHaveBeenCalledWith('w:2')
  expect(screen.getByRole('button', { name: 'Tết, cả năm: ít nhất 4 hoạt động' })).toBeTruthy()
})

it('shows the first five and the own unit, and counts the others', async () => {
  await show({
    ...league,
    top: 5,
    since: 'năm 2016',
    rows: league.rows.map(r => ({
      ...r,
      moved: r.label === 'A' ? 2 : null,
      ...(r.label === 'D' ? { rank: { ...r.rank, min: 7, max: 9 } } : {}),
    })),
  })
  expect(['A', 'B', 'C', 'D', 'E'].filter(name => screen.queryByText(name) !== null)).toEqual([
    'A',
    'B',
    'C',
    'E',
  ])
  expect(screen.getByText('1 đơn vị khác không hiện')).toBeTruthy()
  expect(screen.getByTitle('tăng 2 bậc so với năm 2016').textContent).toBe('▲2(tăng 2 bậc so với năm 2016)')
})

it('moves through the matrix with arrows, opens with Enter and sorts by the own place', async () => {
  const choose = vi.fn()
  const open = await show({ ...matrix, sort: 'o' }, choose)
  const user = userEvent.setup()
  screen.getByRole('button', { name: 'Thượng Thanh, Phòng 1: trong khoảng thứ 1–5/14' }).focus()
  await user.keyboard('{ArrowRight}{ArrowUp}{Enter}')
  expect(open).toHaveBeenCalledWith('rank:2:d')
  expect(screen.getAllByRole('rowheader').map(h => h.textContent?.trim())).toEqual(['Phòng 2', 'Phòng 1'])
  expect(screen.getByRole('columnheader', { name: 'Thượng Thanh' }).getAttribute('aria-sort')).toBe(
    'ascending',
  )
  await user.click(screen.getByRole('button', { name: 'Thượng Thanh' }))
  await user.click(screen.getByRole('button', { name: 'Đơn vị chấm' }))
  expect(choose.mock.calls).toEqual([[{ sort: null }], [{ sort: 'evaluator' }]])
})

it('says so when there is nothing to draw', async () => {
  await show({ ...league, rows: [] })
  expect(screen.getByText('Chưa có số liệu để vẽ')).toBeTruthy()
})

it('gives words to read aloud, which describe the figure and can be copied', async () => {
  const user = userEvent.setup()
  await show(share)
  const words =
    'Đoàn viên tăng. Tổng số 27: 19 (xếp thứ 1–5); 2 (chưa rõ, không tính vào bên nào); 6 (còn lại).'
  await user.click(await screen.findByText('Đọc lời thuyết minh'))
  expect(screen.getByRole('figure', { description: words })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Chép lời thuyết minh' }))
  expect(await screen.findByText('Đã chép')).toBeTruthy()
  expect(await navigator.clipboard.readText()).toBe(words)
})

it('draws a bar for each known amount, none for what is missing, and names a lower bound', async () => {
  const open = await show(bars)
  const figure = await screen.findByRole('figure', { name: 'Đoàn viên tăng' })
  await userEvent.click(
    await within(figure).findByRole('button', { name: 'xã hội hóa: ít nhất 5 triệu đồng' }),
  )
  expect(open).toHaveBeenCalledWith('f:2')
  expect(within(figure).getByRole('button', { name: 'chưa nêu: chưa có số liệu' })).toBeTruthy()
  expect(figure.querySelectorAll('.bars__bar')).toHaveLength(2)
  expect(figure.querySelectorAll('.bars__bar.is-partial')).toHaveLength(1)
})
