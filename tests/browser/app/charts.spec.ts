import type { Page } from '@playwright/test'
import { expect, test } from '../base.ts'
import { WARD_2025 } from '../pages.ts'

const UNIT = 'cd-phuong-thuong-thanh'
type Figure = { value: number | null }

const printed = (figure: Figure): string => (figure.value === null ? 'chưa có số liệu' : String(figure.value))

/** Opens the table under the chart with this heading and reads it, row by row. */
async function tableUnder(page: Page, heading: string | RegExp): Promise<string[][]> {
  const figure = page.getByRole('figure', { name: heading })
  await figure.getByText('Xem bảng số liệu').click()
  await figure.getByRole('table').waitFor()
  return await figure
    .getByRole('row')
    .evaluateAll(rows =>
      rows.map(row => [...row.querySelectorAll('th, td')].map(cell => cell.textContent ?? '')),
    )
}

test('new members by month are those of the API, beside the year before', async ({ page, request }) => {
  const { data } = await (await request.get(`/api/v1/units/${UNIT}/new-members?year=2017`)).json()
  await page.goto('/ket-nap')
  const rows = await tableUnder(page, /Kết nạp mới 10 đoàn viên/)
  const months = data.columns as { admitted: Figure; previousYear: Figure }[]
  const cells = rows.filter(row => /^T(háng)? ?\d/i.test(row[0] ?? '')).map(row => row.slice(1).sort())
  expect(cells).toEqual(months.map(month => [printed(month.previousYear), printed(month.admitted)].sort()))
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeVisible()
})

test('members by month are those of the API', async ({ page, request }) => {
  const { data } = await (await request.get(`/api/v1/units/${UNIT}/membership?from=2013&to=2017`)).json()
  await page.goto('/doan-vien')
  const rows = await tableUnder(page, /^Đoàn viên/)
  const closings = (data.series as { terms: { closing: Figure } }[]).map(balance =>
    printed(balance.terms.closing),
  )
  expect(rows.slice(-60).map(row => row[1])).toEqual(closings)
})

test('the matrix shows 27 evaluators and 14 wards as the API has them', async ({ page, request }) => {
  const { data } = await (await request.get(`/api/v1/units/${UNIT}/rankings?year=2017`)).json()
  await page.goto('/xep-hang')
  const table = page.getByRole('figure', { name: /27 phòng, ban, ngành/ }).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(28)
  await expect(table.getByRole('button', { name: /^Thượng Thanh, / })).toHaveCount(27)
  const exact = data.matrix.rows
    .flatMap((row: { cells: { rank: { status: string; min: number } }[] }) => row.cells)
    .filter(
      (cell: { rank: { status: string; min: number } }) =>
        cell.rank.status === 'exact' && cell.rank.min === 1,
    )
  await expect(table.getByRole('button', { name: /: thứ 1\/14$/ })).toHaveCount(exact.length)
  await expect(table.getByRole('button', { name: /^Thượng Thanh, .*trong khoảng thứ 1–5/ })).toHaveCount(13)
})

test('both leagues put 1 on top and mark the own unit', async ({ page }) => {
  await page.goto('/xep-hang')
  for (const [name, place] of [
    ['Phường xếp thứ 1/14', '1/14'],
    ['Công đoàn phường xếp thứ 2/14', '2/14'],
  ] as const) {
    const rows = page
      .getByRole('figure', { name, exact: true })
      .getByRole('listitem')
      .filter({ hasNot: page.getByRole('listitem') })
    await expect(rows.first()).toContainText('1/14')
    await expect(rows.filter({ hasText: 'Thượng Thanh' })).toContainText(place)
  }
})

test('welfare keeps its units of count apart', async ({ page, request }) => {
  const { data } = await (await request.get(`/api/v1/units/${UNIT}/welfare?year=2017`)).json()
  await page.goto('/cham-lo')
  const words: Record<string, string> = { person: 'người', occurrence: 'lượt', gift: 'suất', house: 'căn' }
  for (const { unit, figure } of data.reach as { unit: string; figure: Figure }[]) {
    const name = new RegExp(`ít nhất ${figure.value} ${words[unit]}`)
    await expect(page.getByRole('button', { name }).first()).toBeVisible()
  }
  await expect(page.getByRole('heading', { name: 'Có ít nhất 10 hoạt động chăm lo' })).toBeVisible()
})

test('the line ends at the break of 1/7/2025 and nothing grows across it', async ({ page }) => {
  await page.goto(`${WARD_2025}/doan-vien?from=2024`)
  const curves = page.locator('.recharts-line-curve')
  await expect(curves.first()).toBeAttached()
  const moves = await curves.evaluateAll(paths =>
    paths.map(path => (path.getAttribute('d') ?? '').split('M').length - 1),
  )
  expect(moves.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(2)
  await expect(page.getByText(/01\/07\/2025/).first()).toBeVisible()
  await expect(page.getByRole('heading', { name: /Đoàn viên (tăng|giảm)/ })).toHaveCount(0)
})

test('any mark opens its source in one click', async ({ page }) => {
  await page.goto('/xep-hang')
  await page.getByRole('button', { name: 'Thượng Thanh, Giáo dục: thứ 1/14' }).click()
  await expect(page.getByRole('dialog').getByText('đoạn 4, câu 1')).toBeVisible()
})
