import { expect, test } from '../base.ts'

test('a chosen unit and year stand in the address and open the same picture elsewhere', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/ket-nap')
  await page.getByRole('combobox', { name: 'Năm' }).selectOption('2016')
  await page.getByRole('button', { name: /^Đơn vị/ }).click()
  await page.getByRole('treeitem', { name: /^Khối 14 công đoàn/ }).click()
  await expect(page).toHaveURL('/ket-nap?unit=khoi-cd-phuong-long-bien&year=2016')
  const heading = page.getByRole('figure').first().getByRole('heading').first()
  await expect(heading).toBeVisible()
  // The old picture stays until the new one is there.
  await expect(page.getByRole('figure').first()).toContainText('Khối 14 công đoàn phường')
  await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0)
  const text = await page.getByRole('main').innerText()
  const context = await browser.newContext({ locale: 'en-US', ...(baseURL ? { baseURL } : {}) })
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(other.getByRole('figure').first().getByRole('heading').first()).toHaveText(
    (await heading.textContent()) ?? '',
  )
  await expect.poll(() => other.getByRole('main').innerText()).toBe(text)
  await context.close()
})

test('back returns to the view before', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Xếp hạng' }).click()
  await page.getByRole('combobox', { name: 'Năm' }).selectOption('2016')
  await expect(page).toHaveURL('/xep-hang?year=2016')
  await page.goBack()
  await expect(page).toHaveURL('/xep-hang')
  await expect(page.getByRole('combobox', { name: 'Năm' })).toHaveValue('2017')
})

test('the opened figure is part of the address', async ({ page }) => {
  await page.goto('/?figure=topRanks:cd-phuong-thuong-thanh:2017')
  await expect(page.getByRole('dialog').getByText('đoạn 4, câu 1').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/')
})

test('what an address cannot mean is said, and the rest still shows', async ({
  page,
  expectConsoleErrors,
}) => {
  expectConsoleErrors(/404.*khong-co/)
  await page.goto('/?unit=khong-co&year=hai-nghin')
  await expect(page.getByRole('status').filter({ hasText: 'hai-nghin' })).toBeVisible()
  await expect(page.getByRole('button', { name: '19/27', exact: true }).first()).toBeVisible()
})

test('a figure that does not exist says so', async ({ page, expectConsoleErrors }) => {
  expectConsoleErrors(/404/, /figure-not-found/)
  await page.goto('/?figure=observation:khong-co:2017:admitted')
  await expect(page.getByRole('dialog')).toContainText('Không')
})

test('an unknown page helps to go on', async ({ page }) => {
  await page.goto('/khong-co-trang-nay')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.getByRole('main').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: 'Tổng quan', level: 1 })).toBeVisible()
})

test('English is complete and stands in the address', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('combobox', { name: 'Ngôn ngữ' }).selectOption('en')
  await expect(page).toHaveURL('/?lang=en')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Overview')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Overview')
})
