import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { NumberLink } from './NumberLink.tsx'
import { SelectChip } from './SelectChip.tsx'
import { ToastProvider } from './ToastProvider.tsx'
import { useToast } from './use-toast.ts'

afterEach(() => vi.useRealTimers())

describe('a toast', () => {
  const undo = vi.fn()
  function Say() {
    const toast = useToast()
    return (
      <Button onClick={() => toast({ text: 'Đã ghi', action: { label: 'Hoàn tác', run: undo } })}>Ghi</Button>
    )
  }
  const show = () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
    render(
      <ToastProvider>
        <Say />
      </ToastProvider>,
    )
    return user
  }

  it('is announced, can be acted on and then leaves', async () => {
    const user = show()
    await user.click(screen.getByRole('button', { name: 'Ghi' }))
    expect(screen.getByRole('status').textContent).toContain('Đã ghi')
    await user.click(screen.getByRole('button', { name: 'Hoàn tác' }))
    expect(undo).toHaveBeenCalledOnce()
    expect(screen.queryByText('Đã ghi')).toBeNull()
  })
  it('leaves after eight seconds, but not under the pointer', async () => {
    const user = show()
    await user.click(screen.getByRole('button', { name: 'Ghi' }))
    await user.hover(screen.getByText('Đã ghi'))
    act(() => void vi.advanceTimersByTime(20_000))
    expect(screen.queryByText('Đã ghi')).not.toBeNull()
    await user.unhover(screen.getByText('Đã ghi'))
    act(() => void vi.advanceTimersByTime(8_100))
    expect(screen.queryByText('Đã ghi')).toBeNull()
  })
})

it('opens a dialog with its title and closes it', async () => {
  function Open() {
    const [isOpen, setIsOpen] = useState(false)
    return (
      <>
        <NumberLink onOpen={() => setIsOpen(true)}>1.512</NumberLink>
        <Dialog title="Nguồn" open={isOpen} onClose={() => setIsOpen(false)}>
          <p>Đoạn 3</p>
        </Dialog>
      </>
    )
  }
  render(<Open />)
  await userEvent.click(screen.getByRole('button', { name: '1.512' }))
  expect(screen.getByRole('dialog', { name: 'Nguồn' }).textContent).toContain('Đoạn 3')
  await userEvent.click(screen.getByRole('button', { name: 'Đóng' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('shows a figure that has no source as text', () => {
  render(<NumberLink onOpen={null}>1.512</NumberLink>)
  expect(screen.queryByRole('button')).toBeNull()
})

it('says what is chosen and hands over the next choice', async () => {
  const choose = vi.fn()
  const options = [
    { value: '2016', label: 'Năm 2016' },
    { value: '2017', label: 'Năm 2017' },
  ]
  render(<SelectChip label="Năm" value="2017" options={options} onChange={choose} />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Năm' }), '2016')
  expect(choose).toHaveBeenCalledWith('2016')
})
