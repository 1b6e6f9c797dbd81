import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ChartFigure } from './ChartFigure.tsx'
import { bullets, cell, exact, league, matrix, members, ribbon } from './sample-specs.test-data.ts'
import type { ChartSpec } from './spec.ts'

const stops = (): HTMLElement[] => screen.getAllByRole('button').filter(button => button.tabIndex === 0)
const focused = (): string | null =>
  document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null

async function walk(spec: ChartSpec) {
  const open = vi.fn()
  const user = userEvent.setup()
  const { rerender } = render(<ChartFigure spec={spec} onOpenFigure={open} />)
  await screen.findAllByRole('button')
  await waitFor(() => expect(stops()).toHaveLength(1))
  stops()[0]?.focus()
  const change = (next: ChartSpec): void => rerender(<ChartFigure spec={next} onOpenFigure={open} />)
  return { open, user, change }
}

const sixth = league.rows.slice(0, 1).map(row => ({ ...row, key: 'F', label: 'F', rank: exact(6) }))

const twoBullets: ChartSpec = {
  ...bullets,
  rows: ['Bồ Đề', 'Gia Thụy', 'Ngọc Lâm'].map((label, i) => ({
    key: label,
    label,
    own: false,
    actual: cell(9 + i, `a:${i}`),
    target: i === 1 ? null : cell(10, `t:${i}`),
    previous: null,
    verdict: '',
  })),
}

it('makes every form one Tab stop', async () => {
  for (const spec of [twoBullets, league, matrix, ribbon]) {
    await walk(spec)
    cleanup()
  }
})

it('says whose number it is, what it counts and what it is held against', async () => {
  const { user } = await walk(twoBullets)
  expect(focused()).toBe('Bồ Đề, thực hiện 9 người, chỉ tiêu 10 người')
  await user.keyboard('{ArrowRight}')
  expect(focused()).toBe('Bồ Đề, chỉ tiêu 10 người')
})

it('keeps its place over rows that have nothing there, goes to ends and corners, and opens with Enter', async () => {
  const { open, user } = await walk(twoBullets)
  await user.keyboard('{ArrowRight}{ArrowDown}')
  expect(focused()).toBe('Gia Thụy, thực hiện 10 người')
  await user.keyboard('{ArrowDown}')
  expect(focused()).toBe('Ngọc Lâm, chỉ tiêu 10 người')
  await user.keyboard('{Home}')
  expect(focused()).toContain('Ngọc Lâm, thực hiện 11 người')
  await user.keyboard('{Control>}{Home}{/Control}{ArrowUp}')
  expect(focused()).toContain('Bồ Đề, thực hiện')
  await user.keyboard('{Control>}{End}{/Control}{ArrowDown}{ArrowRight}{Enter}')
  expect(open).toHaveBeenCalledWith('t:2')
  expect(stops()).toHaveLength(1)
})

it('walks places downwards and units at one place sideways', async () => {
  const { user } = await walk(league)
  await user.keyboard('{ArrowDown}{ArrowRight}')
  expect(focused()).toBe('C: =2/14')
  await user.keyboard('{ArrowDown}')
  expect(focused()).toBe('D: 3–5/14')
})

it('keeps one stop when what it stood on goes', async () => {
  const rows = [...sixth, ...league.rows]
  const { user, change } = await walk({ ...league, rows })
  await user.keyboard('{Control>}{End}{/Control}{ArrowUp}')
  change({ ...league, rows, top: 5 })
  await waitFor(() => expect(stops()).toHaveLength(1))
})

it('leaves to the figure with Esc, from numbers and from lines', async () => {
  const { user } = await walk(league)
  await user.keyboard('{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('figure'))
  cleanup()
  render(<ChartFigure spec={members} onOpenFigure={() => undefined} />)
  await user.tab()
  await user.keyboard('{Home}{Escape}')
  expect(document.activeElement).toBe(screen.getByRole('figure'))
  expect(screen.queryByRole('button')).toBeNull()
})

it('says which break was crossed and what is not known', async () => {
  const user = userEvent.setup()
  render(<ChartFigure spec={members} onOpenFigure={() => undefined} />)
  await user.tab()
  await user.keyboard('{Home}{ArrowRight}')
  expect(screen.getByRole('status').textContent).toBe('Tổng số, tháng 2/2017: chưa có số liệu')
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('status').textContent).toBe('Sáp nhập. Tổng số, tháng 3/2017: 1.131 người')
  await user.keyboard('{PageUp}')
  expect(screen.getByRole('status').textContent).toBe('Sáp nhập. Tổng số, tháng 1/2017: 118 người')
})
