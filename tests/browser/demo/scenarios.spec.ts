import { expect, test } from '../base.ts'
import { PAGES } from '../pages.ts'

const CHARTS = PAGES.filter(([path]) => path !== '/lich-su')

test('the demo answers from the page itself and says that figures are invented', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => {
    if (new URL(request.url()).pathname.startsWith('/api')) asked.push(request.url())
  })
  await page.goto('/')
  await expect(page.getByRole('button', { name: '19/27', exact: true }).first()).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Số liệu minh họa' })).toBeVisible()
  expect(asked).toEqual([])
})

test('the year of the article and one of its months are corrected together, and taken back', async ({
  page,
}) => {
  await page.goto('/?figure=observation:cd-phuong-thuong-thanh:2017:admitted')
  const panel = page.getByRole('dialog', { name: 'Nguồn của số liệu' })
  await panel.getByRole('button', { name: 'Sửa số liệu' }).click()
  await panel.getByLabel('Giá trị', { exact: true }).fill('12')
  await panel.getByLabel('Lý do').fill('Kết nạp thêm 2 đồng chí')
  await panel.getByLabel('Người sửa').fill('Nguyễn Thị Lan')
  await panel.getByRole('button', { name: 'Lưu' }).click()
  await expect(panel.getByRole('alert')).toContainText('Cộng mười hai tháng phải bằng số cả năm.')
  await panel.getByLabel('Phần chênh lệch ghi vào').selectOption('2017-M11')
  await panel.getByRole('button', { name: 'Lưu' }).click()
  await expect(panel).toBeHidden()
  const figures = page.getByRole('list', { name: 'Các con số của năm' })
  await expect(figures.getByRole('button', { name: /^12/ })).toBeVisible()
  await page.getByRole('button', { name: 'Hoàn tác' }).click()
  await expect(figures.getByRole('button', { name: /^10/ }).first()).toBeVisible()
})

for (const scenario of ['offline', 'server-error', 'truncated', 'drift'])
  test(`${scenario}: every panel says what failed and offers to try again, no page goes blank`, async ({
    page,
    expectConsoleErrors,
  }) => {
    test.setTimeout(90_000)
    expectConsoleErrors(/Failed to (load|fetch)|500|net::ERR|ApiError/)
    for (const [path, heading] of CHARTS) {
      await page.goto(`${path}?scenario=${scenario}`)
      await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Thử lại' }).first()).toBeVisible({ timeout: 20_000 })
    }
  })

test('slow: a waiting panel keeps its place and then shows its figures', async ({ page }) => {
  await page.goto('/ket-nap?scenario=slow')
  await expect(page.getByRole('heading', { name: 'Kết nạp mới', level: 1 })).toBeVisible()
  await expect(page.getByRole('figure', { name: /Kết nạp mới 10 đoàn viên/ })).toBeVisible({
    timeout: 20_000,
  })
})

test('empty: a year without figures says so and never shows 0', async ({ page }) => {
  for (const [path] of CHARTS) {
    await page.goto(`${path}?scenario=empty`)
    await expect(
      page.getByText(/[Cc]hưa có (số liệu|xếp hạng|hoạt động|khen thưởng|chủ đề)/).first(),
    ).toBeVisible()
  }
  await page.goto('/?scenario=empty')
  await expect(
    page
      .getByRole('list', { name: 'Các con số của năm' })
      .getByRole('button', { name: 'chưa có số liệu' })
      .first(),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^0+$/ })).toHaveCount(0)
})

test('partial: totals say that 12 of 14 units have reported', async ({ page }) => {
  await page.goto('/doan-vien?scenario=partial')
  await expect(page.getByText(/12\/14/).first()).toBeVisible()
  await page.goto('/?scenario=partial')
  await expect(page.getByText(/12\/14/).first()).toBeVisible()
})

test('break: the series of the ward after the reform is cut and explained', async ({ page }) => {
  await page.goto('/doan-vien?scenario=break')
  await expect(page.getByText(/01\/07\/2025/).first()).toBeVisible()
})

test('many-units: 160 units stay readable and scroll inside the page', async ({ page }) => {
  await page.goto('/doan-vien?scenario=many-units')
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(161)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBeLessThanOrEqual(0)
})

test('ties: tied places stand side by side as ties', async ({ page }) => {
  await page.goto('/xep-hang?scenario=ties')
  const league = page.getByRole('figure', { name: /^Phường xếp/ }).getByRole('button')
  await expect(league.filter({ hasText: '=2/14' })).toHaveCount(2)
  await expect(league.filter({ hasText: '=4/14' })).toHaveCount(3)
})

test('all-null: nothing reported is nothing drawn', async ({ page }) => {
  for (const [path] of CHARTS) {
    await page.goto(`${path}?scenario=all-null`)
    await expect(page.getByText(/[Cc]hưa có số liệu|chưa rõ/).first()).toBeVisible()
  }
})
