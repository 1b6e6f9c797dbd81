import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ChangeSetRequest } from '#contract/change-sets.ts'
import type { FigureDetail } from '#contract/figures.ts'
import { figure, meta, unit } from '../testing/answers.ts'
import { show } from '../testing/show.tsx'
import { FigureDialog } from './FigureDialog.tsx'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
beforeEach(() => localStorage.clear())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const ID = 'observation:a:2017:admitted'
const detail = (value: number, revision: number): FigureDetail => ({
  id: ID,
  subject: { measure: 'indicator', indicatorId: 'admitted' },
  unit: unit('a', 'An'),
  period: '2017',
  shown: { type: 'count', figure: figure(value) },
  fact: {
    value: {
      entity: 'observation',
      unitId: 'a',
      periodId: '2017',
      indicatorId: 'admitted',
      value,
      bound: 'exact',
      sourceId: 's',
      note: null,
    },
    revision,
  },
  sources: meta().sources,
  parts: [],
  history: [],
})
const changeSet = (request: ChangeSetRequest) => ({
  id: request.id,
  sequence: 1,
  kind: 'manual',
  author: request.author,
  reason: request.reason,
  recordedAt: '2026-11-23T14:00:00Z',
  changeCount: 1,
  undoes: null,
  undoneBy: null,
  changes: [],
})

const open = () => show(<FigureDialog figureId={ID} onClose={() => undefined} onOpen={() => undefined} />)
const field = (name: string) => screen.getByLabelText(name)
async function correct(value: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Sửa số liệu' }))
  await userEvent.clear(field('Giá trị'))
  if (value !== '') await userEvent.type(field('Giá trị'), value)
}

it('tells what the figure is, its document and that nobody changed it', async () => {
  server.use(http.get('*/api/v1/figures/*', () => HttpResponse.json(detail(10, 1))))
  open()
  expect(await screen.findByText('10 người')).toBeTruthy()
  expect(screen.getByText('Bài báo')).toBeTruthy()
  expect(screen.getByText('Chưa ai sửa số liệu này.')).toBeTruthy()
})

it('names each field that is wrong and sends nothing', async () => {
  server.use(http.get('*/api/v1/figures/*', () => HttpResponse.json(detail(10, 1))))
  open()
  await correct('12.34')
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }))
  expect(screen.getByText(/“12.34” có thể hiểu nhiều cách/)).toBeTruthy()
  expect(screen.getByText('Lý do cần ít nhất 5 ký tự.')).toBeTruthy()
  expect(screen.getByText(/Hãy ghi tên người sửa/)).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByRole('alert'))
})

it('stands in the first field, and takes back what is no longer wrong while it is typed', async () => {
  server.use(http.get('*/api/v1/figures/*', () => HttpResponse.json(detail(10, 1))))
  open()
  await userEvent.click(await screen.findByRole('button', { name: 'Sửa số liệu' }))
  expect(document.activeElement).toBe(field('Giá trị'))
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }))
  expect(screen.getByText('Chưa lưu được. Cần xem lại: Giá trị, Lý do và Người sửa.')).toBeTruthy()
  await userEvent.type(field('Lý do'), 'Đối chiếu lại')
  expect(screen.queryByText('Lý do cần ít nhất 5 ký tự.')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Không sửa nữa' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sửa số liệu' }))
})

it('sends a try whose answer was lost again as the same request', async () => {
  const sent: string[] = []
  server.use(
    http.get('*/api/v1/figures/*', () => HttpResponse.json(detail(10, 1))),
    http.post('*/api/v1/change-sets', async ({ request }) => {
      sent.push(((await request.json()) as ChangeSetRequest).id)
      return HttpResponse.error()
    }),
  )
  open()
  await correct('12')
  await userEvent.type(field('Lý do'), 'Đối chiếu lại')
  await userEvent.type(field('Người sửa'), 'Lan')
  const save = () => userEvent.click(screen.getByRole('button', { name: 'Lưu' }))
  await save()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')))
  await save()
  await waitFor(() => expect(sent).toHaveLength(2))
  await userEvent.type(field('Lý do'), ' lần nữa')
  await save()
  await waitFor(() => expect(sent).toHaveLength(3))
  expect(sent[1]).toBe(sent[0])
  expect(sent[2]).not.toBe(sent[0])
})

it('saves against the revision it saw, remembers the name and offers to undo', async () => {
  let value = 10
  const sent: unknown[] = []
  server.use(
    http.get('*/api/v1/figures/*', () => HttpResponse.json(detail(value, 4))),
    http.post('*/api/v1/change-sets', async ({ request }) => {
      const body = (await request.json()) as ChangeSetRequest
      sent.push(body.changes[0])
      value = 12
      return HttpResponse.json(changeSet(body), { status: 201 })
    }),
    http.post('*/api/v1/change-sets/:id/undo', async ({ request }) => {
      value = 10
      return HttpResponse.json(changeSet((await request.json()) as ChangeSetRequest), { status: 201 })
    }),
  )
  open()
  await correct('12')
  await userEvent.type(field('Lý do'), 'Đối chiếu lại')
  await userEvent.type(field('Người sửa'), 'Lan')
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }))
  expect(await screen.findByText('12 người')).toBeTruthy()
  expect(sent[0]).toMatchObject({ op: 'put', expected: 4, fact: { value: 12, indicatorId: 'admitted' } })
  expect(localStorage.getItem('union-dashboard.author')).toBe('Lan')
  await userEvent.click(screen.getByRole('button', { name: 'Hoàn tác' }))
  await waitFor(() => expect(screen.getByText('10 người')).toBeTruthy())
})

it('says in the form that somebody else changed the figure', async () => {
  server.use(
    http.get('*/api/v1/figures/*', () => HttpResponse.json(detail(10, 1))),
    http.post('*/api/v1/change-sets', () =>
      HttpResponse.json(
        { type: 'urn:problem:fact-changed', title: 'Changed', status: 409, detail: '', errors: [] },
        { status: 409 },
      ),
    ),
  )
  open()
  await correct('12')
  await userEvent.type(field('Lý do'), 'Đối chiếu lại')
  await userEvent.type(field('Người sửa'), 'Lan')
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }))
  expect(await screen.findByText(/đã được người khác sửa/)).toBeTruthy()
  expect((field('Giá trị') as HTMLInputElement).value).toBe('12')
})
