import { expect, test } from '../base.ts'
import { WARD_2025 } from '../pages.ts'

const panelOf = 'Nguồn của số liệu'

test('density opens both of its terms', async ({ page }) => {
  await page.goto('/doan-vien')
  await page
    .getByRole('button', { name: /lao động \(96,3%\)/ })
    .first()
    .click()
  const panel = page.getByRole('dialog', { name: panelOf })
  await expect(panel.getByText('79 ÷ 82 = 96,3%')).toBeVisible()
  await panel.getByRole('button', { name: '82 người' }).click()
  await expect(panel.getByText('Tổng số lao động', { exact: true })).toBeVisible()
})

test('the waterfall adds up and each step opens its source', async ({ page }) => {
  await page.goto('/doan-vien')
  const chart = page.getByRole('figure', { name: 'Từ 77 đến 79 đoàn viên (+2)' })
  await expect(chart.getByText(/^Cộng lại khớp/).first()).toBeVisible()
  await chart.getByRole('button', { name: /Kết nạp mới/ }).click()
  await expect(page.getByRole('dialog', { name: panelOf }).getByText('10 người').first()).toBeVisible()
})

test('a break is refused growth and splits the year in two', async ({ page }) => {
  await page.goto(`${WARD_2025}/doan-vien`)
  await expect(page.getByText(/chia năm làm hai/)).toBeVisible()
  await expect(page.locator('.chart--waterfall')).toHaveCount(2)
  await page.getByRole('button', { name: /^Không tính: trong năm có/ }).click()
  await expect(page.getByRole('dialog', { name: panelOf }).getByText(/không cùng phạm vi/)).toBeVisible()
})

test('the table by unit is ordered from the keyboard, and the order is in the address', async ({ page }) => {
  await page.goto('/doan-vien')
  const heading = page.getByRole('columnheader', { name: 'Kết nạp mới' })
  await heading.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await expect(page).toHaveURL(/sort=admitted$/)
  await page.keyboard.press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await page.reload()
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
})

test('admissions divide by half in the union year', async ({ page }) => {
  await page.goto('/ket-nap')
  await page.getByLabel('Chia theo').selectOption('half')
  await page.getByLabel('Năm tính theo').selectOption('union')
  await expect(page).toHaveURL(/step=half&calendar=union/)
  const chart = page.getByRole('figure', { name: /^Kết nạp mới/ })
  await expect(chart.getByText(/năm công đoàn 2017 \(12\/2016–11\/2017\)/).first()).toBeVisible()
  await chart.getByText('Xem bảng số liệu').click()
  await expect(chart.getByRole('row')).toHaveCount(3)
})

test('a calendar without quarters says so', async ({ page }) => {
  await page.goto('/ket-nap?step=quarter&calendar=union')
  await expect(page.getByText(/Không chia được theo “quarter”/)).toBeVisible()
  await expect(page.getByLabel('Chia theo')).toHaveValue('month')
})

test('progress ends at the target reached, and each point opens its months', async ({ page }) => {
  await page.goto('/ket-nap')
  const chart = page.getByRole('figure', { name: /^Hết tháng 12\/2017: kết nạp 10\/8 người, vượt 2/ })
  await chart.getByText('Xem bảng số liệu').click()
  await chart.getByRole('row').last().getByRole('button', { name: '10', exact: true }).click()
  const panel = page.getByRole('dialog', { name: panelOf })
  await expect(panel.getByText('Kết nạp mới, cộng dồn từ tháng 1/2017')).toBeVisible()
  await expect(panel.locator('.figure-source__parts li')).toHaveCount(12)
})
