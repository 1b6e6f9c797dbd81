import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { useChangeFilters } from '#app/filters/use-filters.ts'
import type { Envelope, Figure } from '#contract/common.ts'
import type { Overview } from '#contract/overview.ts'
import { expectConsole } from '../../../tests/console-guard.ts'
import { figure, meta, partial } from '../testing/answers.ts'
import { show } from '../testing/show.tsx'
import { OverviewPanel } from './OverviewPanel.tsx'
import { overviewKeys } from './queries.ts'

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const overview = (members: Figure, year = '2017', known = true): Envelope<Overview> => ({
  data: {
    kpis: [
      {
        type: 'count',
        id: 'members',
        figure: members,
        previousYear: figure(null),
        change: null,
        attainment: null,
      },
    ],
    themes: [],
    rating: null,
    members: [],
  },
  meta: meta({ period: year, periodTo: year, ...(known ? {} : { sources: [], provenance: [] }) }),
})
const PATH = '*/api/v1/units/a/overview'
const answers = (body: Envelope<Overview>) => server.use(http.get(PATH, () => HttpResponse.json(body)))
const fails = () => server.use(http.get(PATH, () => HttpResponse.error()))
const tile = (name: string) => screen.findByRole('button', { name })

it('shows the figures and opens their source', async () => {
  answers(overview(figure(79, { id: 'observation:a:2017:closing' })))
  show(<OverviewPanel />)
  await userEvent.click(await tile('79'))
  expect(screen.getByTestId('address').textContent).toBe('/?figure=observation:a:2017:closing')
  expect(screen.getByText(/Năm 2017, Công đoàn An có 79 đoàn viên\./)).toBeTruthy()
})

it('says what is missing and what to do when there is nothing', async () => {
  answers(overview(figure(null), '2017', false))
  show(<OverviewPanel />)
  expect(await screen.findByText('Chưa có số liệu năm 2017 của đơn vị này')).toBeTruthy()
  expect(await tile('chưa có số liệu')).toBeTruthy()
})

it('says how many units a sum rests on', async () => {
  answers(overview(partial(900, 12, 14)))
  show(<OverviewPanel />)
  expect(await tile('đã báo cáo 12/14')).toBeTruthy()
})

it('fails alone with a code, and comes back when tried again', async () => {
  expectConsole(/overview|getOverview|ApiError|error/i)
  fails()
  show(<OverviewPanel />)
  expect(await screen.findByText('Không liên lạc được với máy chủ số liệu.')).toBeTruthy()
  expect(screen.getByText('Mã để báo lại: getOverview/network')).toBeTruthy()
  answers(overview(figure(79)))
  await userEvent.click(screen.getByRole('button', { name: 'Thử lại' }))
  expect(await tile('79')).toBeTruthy()
})

it('keeps the old figures until another year has come', async () => {
  const gate = Promise.withResolvers<void>()
  server.use(
    http.get(PATH, async ({ request }) => {
      const year = new URL(request.url).searchParams.get('year') ?? ''
      if (year === '2016') await gate.promise
      return HttpResponse.json(overview(figure(year === '2016' ? 77 : 79), year))
    }),
  )
  const { container } = show(
    <>
      <ToYear year="2016" />
      <OverviewPanel />
    </>,
  )
  await tile('79')
  await userEvent.click(screen.getByRole('button', { name: 'to 2016' }))
  expect(await tile('79')).toBeTruthy()
  expect(container.querySelector('[aria-busy="true"]')).not.toBeNull()
  gate.resolve()
  expect(await tile('77')).toBeTruthy()
})

it('keeps the figures and says so when a refresh fails', async () => {
  answers(overview(figure(79)))
  const { client } = show(<OverviewPanel />)
  await tile('79')
  fails()
  void client.invalidateQueries({ queryKey: overviewKeys.all })
  expect(await screen.findByText('Không cập nhật được; đang hiện số liệu đã tải trước đó.')).toBeTruthy()
  expect(await tile('79')).toBeTruthy()
})

function ToYear({ year }: { year: string }) {
  const change = useChangeFilters()
  return (
    <button type="button" onClick={() => change({ year })}>
      to {year}
    </button>
  )
}
