import { expect, test } from '../base.ts'

const MONTH = 'observation:cd-phuong-thuong-thanh:2015-M04:closing'

test('a figure is corrected by hand, with who and why, and taken back', async ({ page }) => {
  await page.goto(`/doan-vien?figure=${MONTH}`)
  const panel = page.getByRole('dialog', { name: 'Nguồn của số liệu' })
  await expect(panel.getByText('minh họa', { exact: true })).toBeVisible()
  await panel.getByRole('button', { name: 'Sửa số liệu' }).click()
  await panel.getByLabel('Giá trị', { exact: true }).fill('1.2.3')
  await panel.getByLabel('Lý do').fill('Đối chiếu danh sách')
  await panel.getByLabel('Người sửa').fill('Nguyễn Thị Lan')
  await panel.getByRole('button', { name: 'Lưu' }).click()
  await expect(panel.getByRole('alert')).toBeVisible()
  await panel.getByLabel('Giá trị', { exact: true }).fill('1.234')
  await panel.getByRole('button', { name: 'Lưu' }).click()
  await expect(panel).toBeHidden()
  await expect(page.getByText(/^Đã sửa/)).toBeVisible()
  await page.goto(`/doan-vien?figure=${MONTH}`)
  await expect(panel.getByText('1.234 người').first()).toBeVisible()
  await expect(panel.getByText('nhập tay', { exact: true })).toBeVisible()
  await expect(panel.getByText(/Nguyễn Thị Lan/).first()).toBeVisible()
  await page.keyboard.press('Escape')

  await page.goto('/lich-su')
  const entry = page.getByRole('listitem').filter({ hasText: 'Đối chiếu danh sách' }).first()
  await expect(entry).toContainText('1.234')
  await entry.getByRole('button', { name: /Hoàn tác/ }).click()
  await expect(
    page
      .getByRole('listitem')
      .filter({ hasText: /hoàn tác/i })
      .first(),
  ).toBeVisible()
  await page.goto(`/doan-vien?figure=${MONTH}`)
  await expect(panel.getByText('minh họa', { exact: true })).toBeVisible()
  await expect(panel.getByText('1.234 người')).toHaveCount(0)
})
