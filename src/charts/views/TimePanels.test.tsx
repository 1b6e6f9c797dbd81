import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { ChartFigure } from '../ChartFigure.tsx'
import { cell, members } from '../sample-specs.test-data.ts'

const partly = {
  ...members,
  panels: members.panels.map(panel => ({
    ...panel,
    series: panel.series.map(s => ({
      ...s,
      cells: [{ ...cell(4, 'o:1'), bound: 'atLeast' as const }, ...s.cells.slice(1)],
    })),
  })),
}

it('shows no value at rest, and while reading a button that opens its source', async () => {
  const open = vi.fn()
  const user = userEvent.setup()
  render(<ChartFigure spec={members} onOpenFigure={open} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.queryByText('T4/17')).toBeNull()
  await user.tab()
  await user.keyboard('{Home}')
  expect(screen.getByText('T1/17')).toBeTruthy()
  await user.tab({ shift: true })
  expect(document.activeElement?.textContent).toBe('118')
  await user.keyboard('{Enter}')
  expect(open).toHaveBeenCalledWith('observation:u:1')
  await user.tab({ shift: true })
  expect(screen.queryByRole('button')).toBeNull()
})

it('explains the hollow dot only where there is one', () => {
  const { rerender } = render(<ChartFigure spec={members} onOpenFigure={() => undefined} />)
  expect(screen.queryByText('ít nhất')).toBeNull()
  rerender(<ChartFigure spec={partly} onOpenFigure={() => undefined} />)
  expect(screen.getByText('ít nhất')).toBeTruthy()
})
