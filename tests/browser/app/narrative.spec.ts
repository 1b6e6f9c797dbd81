import { expect, test } from '../base.ts'

test('the words beside a chart open, describe it and go to the clipboard', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/ket-nap')
  const figure = page.getByRole('figure', { name: /Kết nạp mới 10 đoàn viên/ })
  await figure.getByText('Đọc lời thuyết minh').click()
  const words = figure.getByText(/^Kết nạp mới 10 đoàn viên.*Một phần là số liệu minh họa\.$/)
  await expect(words).toBeVisible()
  const text = (await words.textContent()) ?? ''
  await expect(page.getByRole('figure', { description: text })).toBeVisible()
  await figure.getByRole('button', { name: 'Chép lời thuyết minh' }).click()
  await expect(figure.getByText('Đã chép')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
})

test('without a clipboard the words are selected', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }),
  )
  await page.goto('/?lang=en')
  const figure = page.getByRole('figure', { name: /^Members rose/ })
  await figure.getByText('Read the narrative').click()
  await figure.getByRole('button', { name: 'Copy the text' }).click()
  await expect(figure.getByText('Selected: press Ctrl+C to copy')).toBeVisible()
  expect(await page.evaluate(() => String(window.getSelection()))).toMatch(/^Members rose from/)
})
