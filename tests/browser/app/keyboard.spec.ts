import { expect, test } from '../base.ts'

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Tổng quan', level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused()
})

test('a chart is read value by value', async ({ page }) => {
  await page.goto('/ket-nap')
  const chart = page.getByRole('application', { name: /Kết nạp mới 10 đoàn viên/ })
  const spoken = page.getByRole('figure', { name: /Kết nạp mới 10 đoàn viên/ }).getByRole('status')
  await chart.focus()
  await page.keyboard.press('Home')
  await expect(spoken).toContainText(/tháng 1|T1/i)
  const first = await spoken.textContent()
  await page.keyboard.press('ArrowRight')
  await expect(spoken).not.toHaveText(first ?? '')
  await page.keyboard.press('End')
  await expect(spoken).toContainText(/12/)
  const own = await spoken.textContent()
  await page.keyboard.press('ArrowDown')
  await expect(spoken).not.toHaveText(own ?? '')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Nguồn của số liệu' })).toBeVisible()
})

test('the matrix is walked with arrows', async ({ page }) => {
  await page.goto('/xep-hang')
  const cell = (name: string) => page.getByRole('button', { name })
  await cell('Bồ Đề, Văn hóa – Thông tin').focus()
  await page.keyboard.press('ArrowDown')
  await expect(cell('Bồ Đề, Giáo dục')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(cell('Cự Khối, Giáo dục')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Giáo dục')
})

test('closing the source returns the focus to its figure', async ({ page }) => {
  await page.goto('/')
  const figure = page.getByRole('button', { name: '1/14', exact: true })
  await figure.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figure).toBeFocused()
})
