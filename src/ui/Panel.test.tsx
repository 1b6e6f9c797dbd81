import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Panel } from './Panel.tsx'

it('fails alone, says what still holds, and tries again', async () => {
  // React reports every caught error on the console.
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  let isBroken = true
  function Content() {
    if (isBroken) throw new Error('E-17')
    return <p>1.512</p>
  }
  const describe = (error: unknown) => ({
    what: 'Không tải được',
    holds: 'Phần khác vẫn đúng',
    code: error instanceof Error ? error.message : null,
  })
  const reset = vi.fn(() => {
    isBroken = false
  })
  render(
    <Panel title="Đoàn viên" height={10} describe={describe} onReset={reset}>
      <Content />
    </Panel>,
  )
  report.mockRestore()
  const alert = screen.getByRole('alert').textContent
  for (const words of ['Không tải được', 'Phần khác vẫn đúng', 'E-17']) expect(alert).toContain(words)
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(reset).toHaveBeenCalledOnce()
  expect(screen.getByRole('region', { name: 'Đoàn viên' }).textContent).toContain('1.512')
})
