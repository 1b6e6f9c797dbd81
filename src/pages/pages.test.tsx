import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw/http'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { figure, meta, perMember } from '#app/features/testing/answers.ts'
import { show } from '#app/features/testing/show.tsx'
import { expectConsole } from '../../tests/console-guard.ts'
import { HistoryPage } from './HistoryPage.tsx'
import { MembersPage } from './MembersPage.tsx'
import { NewMembersPage } from './NewMembersPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { RankingsPage } from './RankingsPage.tsx'
import { WelfarePage } from './WelfarePage.tsx'

const none = figure(null)
const nothing = meta({ sources: [], provenance: [] })
const byUnit = { relation: 'children', rows: [] }
const EMPTY = {
  membership: { data: { series: [], years: [], byUnit }, meta: nothing },
  'new-members': {
    data: {
      step: 'month',
      calendar: 'civil',
      columns: [],
      cumulative: [],
      total: none,
      previousYear: none,
      attainment: null,
      byUnit,
      foundings: { total: none, byMerger: none, events: [] },
    },
    meta: nothing,
  },
  welfare: {
    data: {
      activities: none,
      previousYear: none,
      reach: [],
      amount: none,
      byOccasion: [],
      byCategory: [],
      byFunding: [],
      byBeneficiaries: [],
      amountPerMember: perMember(null),
      occurrencesPerMember: null,
    },
    meta: nothing,
  },
  'rankings/explanation': {
    data: {
      scheme: null,
      state: 'noRanking',
      recorded: null,
      computed: null,
      total: null,
      above: null,
      criteria: [],
      changes: [],
      reached: null,
      missing: [],
    },
    meta: nothing,
  },
  'rankings/history': { data: { set: 'union', years: [], units: [] }, meta: nothing },
  rankings: { data: { overall: null, union: null, matrix: null }, meta: nothing },
}

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const units = http.get('*/api/v1/units', () =>
  HttpResponse.json({ asOf: '2017-12-31', units: [], successions: [] }),
)
const answer = (area: keyof typeof EMPTY) =>
  server.use(
    units,
    http.get(`*/api/v1/units/a/${area}`, () => HttpResponse.json(EMPTY[area])),
  )

it.each([
  ['membership', <MembersPage key="m" />, 'Chưa có số liệu đoàn viên từ năm 2013 đến năm 2017'],
  ['new-members', <NewMembersPage key="n" />, 'Chưa có số liệu kết nạp năm 2017'],
  ['welfare', <WelfarePage key="w" />, 'Chưa có hoạt động chăm lo nào được ghi nhận năm 2017'],
] as const)('says what %s lacks and what to do', async (area, page, words) => {
  answer(area)
  show(page)
  expect(await screen.findByText(words)).toBeTruthy()
})

it('says once that there is no ranking', async () => {
  answer('rankings')
  answer('rankings/history')
  answer('rankings/explanation')
  show(<RankingsPage />)
  await screen.findByText('Cần xếp hạng của ít nhất hai năm để vẽ')
  expect(await screen.findAllByText('Chưa có xếp hạng nào năm 2017')).toHaveLength(1)
})

it('leads from an empty page to typing the figure in', async () => {
  answer('membership')
  show(<MembersPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Nhập số đoàn viên cuối năm' }))
  expect(screen.getByTestId('address').textContent).toBe('/?figure=observation:a:2017:closing')
})

it('tells an empty history how to begin', async () => {
  server.use(
    units,
    http.get('*/api/v1/change-sets', () => HttpResponse.json({ changeSets: [], more: false })),
  )
  show(<HistoryPage />)
  expect(await screen.findByText('Chưa có thay đổi nào')).toBeTruthy()
})

it('says why a page has failed and offers to try again', async () => {
  expectConsole(/ApiError|getWelfare|error/i)
  const problem = { type: 'urn:problem:unit-not-found', title: 'No', status: 404, detail: '', errors: [] }
  server.use(
    units,
    http.get('*/api/v1/units/a/welfare', () => HttpResponse.json(problem, { status: 404 })),
  )
  show(<WelfarePage />)
  expect(await screen.findByText('Không có đơn vị này trong bộ số liệu.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy()
})

it('keeps the chosen year on the way out of a page that does not exist', async () => {
  server.use(units)
  show(<NotFoundPage />, '/khong-co?year=2016')
  expect(screen.getByRole('link', { name: 'Đoàn viên' }).getAttribute('href')).toBe('/doan-vien?year=2016')
})
