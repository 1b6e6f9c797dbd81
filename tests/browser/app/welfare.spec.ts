import { expect, test } from '../base.ts'
import { SEED, WARD_2025 } from '../pages.ts'

test('the open list of the article stays a lower bound, and nothing is 0', async ({ page }) => {
  await page.goto(`${SEED}/cham-lo`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ít nhất 04 hoạt động')
  await page.getByRole('radio', { name: 'Kinh phí' }).check({ force: true })
  await expect(page).toHaveURL(/measure=amount/)
  const chart = page.getByRole('figure', { name: /Kinh phí theo loại hoạt động/ })
  await expect(chart.getByRole('button', { name: /chưa có số liệu/ }).first()).toBeVisible()
})

test('a bar opens the activities behind it, and each of them all that is known of it', async ({ page }) => {
  await page.goto('/cham-lo?measure=gift')
  const chart = page.getByRole('figure', { name: /suất quà.*(tặng quà|loại)/i }).first()
  await chart.getByRole('button', { name: /^Tặng quà: / }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Kết quả chăm lo (suất): tặng quà')).toBeVisible()
  await dialog.locator('.figure-source__parts button').first().click()
  await expect(dialog.getByRole('heading', { name: 'Chi tiết hoạt động' })).toBeVisible()
  await expect(dialog.getByText('Phối hợp với')).toBeVisible()
})

test('a filter stands in the address and the server says how many pass it', async ({ page, request }) => {
  const unit = 'cd-phuong-viet-hung-2025'
  const api = `${WARD_2025}/api/v1/units/${unit}/activities?year=2025`
  const { data: all } = await (await request.get(api)).json()
  const { data: gifts } = await (await request.get(`${api}&category=gift`)).json()
  expect(gifts.matching).toBeLessThan(all.total)
  await page.goto(`${WARD_2025}/cham-lo`)
  await page.getByLabel('Loại hoạt động', { exact: true }).selectOption('gift')
  await expect(page).toHaveURL(/category=gift/)
  await expect(
    page.getByText(`Hiện ${gifts.list.length} trong ${gifts.matching} hoạt động đúng bộ lọc`),
  ).toBeVisible()
})

test('more than a page of activities is said and can be shown', async ({ page, request }) => {
  const unit = 'khoi-cd-phuong-long-bien'
  const { data } = await (await request.get(`/api/v1/units/${unit}/activities?year=2017`)).json()
  expect(data.nextOffset).toBe(50)
  await page.goto(`/cham-lo?unit=${unit}`)
  await expect(page.getByText(`Hiện 50 trong ${data.total} hoạt động.`)).toBeVisible()
  await page.getByRole('button', { name: /^Hiện thêm/ }).click()
  await expect(page.getByText(`Hiện 100 trong ${data.total} hoạt động.`)).toBeVisible()
})

test('a year without activities says what to do next', async ({ page }) => {
  await page.goto(`${SEED}/cham-lo?year=2016`)
  await expect(page.getByText(/Chưa có hoạt động chăm lo nào/)).toBeVisible()
  await expect(page.getByText('Chọn năm khác hoặc đơn vị khác')).toBeVisible()
})
