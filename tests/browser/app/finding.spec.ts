import type { Page } from '@playwright/test'
import { expect, test } from '../base.ts'
import { PAGES, SEED, WARD_2025 } from '../pages.ts'

const SOURCE_BUTTONS = 'main button[title="Mở nguồn của số liệu này"]:visible'
const MOST_BUTTONS = 20

const palette = (page: Page) => page.getByRole('dialog', { name: 'Tìm con số, trang, đơn vị' })
const panel = (page: Page) => page.getByRole('dialog', { name: /^Nguồn/ })

/** Keys come with the tools, a moment after the page. */
async function openPalette(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('Control+k')
    await expect(palette(page)).toBeVisible({ timeout: 500 })
  }).toPass()
}

test.describe('the palette', () => {
  for (const [typed, answer] of [
    ['ket nap 2017', /Kết nạp mới.*Thượng Thanh.*năm 2017.*10 người/],
    ['knm 2017', /Kết nạp mới.*Thượng Thanh.*năm 2017.*10 người/],
    ['xep hang', /Thứ hạng:.*thứ 1\/14/],
    ['doan vien bo de 2016', /Đoàn viên cuối kỳ.*Bồ Đề.*năm 2016.*\d+ người.*minh họa/],
    ['cham lo 2017', /Hoạt động chăm lo.*ít nhất \d+/],
  ] as const)
    test(`answers "${typed}"`, async ({ page }) => {
      await page.goto('/')
      await openPalette(page)
      await page.keyboard.type(typed)
      await expect(palette(page).getByRole('option', { name: answer }).first()).toBeVisible()
    })

  test('says on the article alone what nobody reported', async ({ page }) => {
    await page.goto(`${SEED}/`)
    await openPalette(page)
    await page.keyboard.type('tong so doan vien 2017')
    await expect(palette(page).getByRole('option', { name: /chưa có số liệu/ })).toBeVisible()
  })

  test('Enter goes to the page, Shift+Enter and a click on the value open the source', async ({ page }) => {
    await page.goto('/?year=2015')
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()
    await expect(palette(page).getByRole('combobox')).toBeFocused()
    await page.keyboard.type('ket nap bo de 2016')
    const admitted = (unit: string) =>
      palette(page).getByRole('option', { name: new RegExp(`^Kết nạp mới, Công đoàn phường ${unit}`) })
    await expect(admitted('Bồ Đề')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/ket-nap?unit=cd-phuong-bo-de&year=2016')
    await openPalette(page)
    await page.keyboard.type('ket nap thuong thanh 2017')
    await expect(admitted('Thượng Thanh')).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Shift+Enter')
    await expect(panel(page).getByText('đoạn 2, câu 5')).toBeVisible()
    await page.keyboard.press('Escape')
    await openPalette(page)
    await page.keyboard.type('ket nap thuong thanh 2017')
    await admitted('Thượng Thanh').getByText('10 người').click()
    await expect(panel(page).getByText('đoạn 2, câu 5')).toBeVisible()
  })

  test('the focus stays in the field while the arrows choose', async ({ page }) => {
    await page.goto('/')
    await openPalette(page)
    const field = page.getByRole('combobox', { name: 'Tìm' })
    await expect(field).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(palette(page).getByRole('option', { selected: true })).toHaveText('Đoàn viên')
    await expect(field).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/doan-vien')
  })

  test('says when it cannot be answered, and answers the next try', async ({ page, expectConsoleErrors }) => {
    expectConsoleErrors(/Failed to load resource/)
    await page.goto('/')
    await page.route('**/api/v1/search?**', route => route.abort())
    await openPalette(page)
    await page.keyboard.type('ket nap')
    await expect(palette(page).getByRole('alert')).toBeVisible({ timeout: 15_000 })
    await page.unroute('**/api/v1/search?**')
    await palette(page).getByRole('button', { name: 'Thử lại' }).click()
    await expect(palette(page).getByRole('option', { name: /10 người/ })).toBeVisible()
  })
})

test('keys change the year and the look, open the first table, and can be switched off', async ({ page }) => {
  await page.goto('/')
  await openPalette(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('[')
  await expect(page).toHaveURL('/?year=2016')
  await page.keyboard.press(']')
  await expect(page).toHaveURL('/')
  await page.keyboard.press('d')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.getByRole('combobox', { name: 'Giao diện' })).toHaveValue('dark')
  await page.keyboard.press('t')
  await expect(page.getByRole('table').first()).toBeVisible()
  await page.keyboard.press('Shift+?')
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' })
  await sheet.getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.reload()
  await openPalette(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('[')
  await expect(page).toHaveURL('/')
})

test('a source lists what rests on it, and each opens', async ({ page }) => {
  await page.goto('/ve-so-lieu?source=seed-p4-s3')
  await expect(panel(page).getByText('đoạn 4, câu 3')).toBeVisible()
  await panel(page).getByRole('button', { name: 'thứ 2/14' }).click()
  await expect(page).toHaveURL(/figure=rankEntry:/)
  await panel(page).getByRole('button', { name: 'Số liệu khác từ nguồn này' }).click()
  await expect(page).toHaveURL('/ve-so-lieu?source=seed-p4-s3')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL('/ve-so-lieu')
})

test('the page about the data says what nobody knows', async ({ page }) => {
  await page.goto(`${SEED}/ve-so-lieu`)
  const main = page.getByRole('main')
  await expect(main.getByText(/số liệu được lưu: \d+ từ bài báo\.$/)).toBeVisible()
  await expect(main.getByText('6 nêu rõ thứ hạng, 13 chỉ biết khoảng, 8 chưa rõ thứ hạng')).toBeVisible()
  await main
    .getByRole('listitem')
    .filter({ hasText: 'Đoàn viên cuối kỳ' })
    .getByRole('button', { name: 'chưa có số liệu' })
    .click()
  await expect(panel(page).getByText('Chưa có tài liệu nào nêu số liệu này.')).toBeVisible()
})

test.describe('a copied address shows the same picture elsewhere', () => {
  for (const [path, heading] of PAGES)
    test(`${heading}`, async ({ page, browser, baseURL }) => {
      await page.goto(`${path}?unit=cd-phuong-bo-de&year=2016&from=2014&lang=en`)
      await expect(page.locator('main [aria-busy="true"], main .skeleton')).toHaveCount(0)
      await page.waitForLoadState('networkidle')
      const main = page.getByRole('main')
      const text = await main.innerText()
      const context = await browser.newContext(baseURL ? { baseURL } : {})
      const other = await context.newPage()
      await other.goto(page.url())
      await expect.poll(() => other.getByRole('main').innerText()).toBe(text)
      await context.close()
    })
})

test.describe('every number opens where it comes from', () => {
  for (const base of ['', SEED, WARD_2025])
    for (const [path, heading] of PAGES)
      test(`${heading} ${base}`, async ({ page }) => {
        test.setTimeout(300_000)
        await page.goto(`${base}${path}`)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expect(page.locator('main .skeleton')).toHaveCount(0)
        await page.waitForLoadState('networkidle')
        const tables = page.locator('main .chart__table')
        for (let i = 0; i < (await tables.count()); i++)
          await tables.nth(i).locator('summary').first().click()
        const count = await page.locator(SOURCE_BUTTONS).count()
        const hasNone = path === '/lich-su' || (path === '/xep-hang' && base === WARD_2025)
        expect(count > 0 || hasNone, 'numbers on the page').toBe(true)
        const every = Math.max(1, Math.ceil(count / MOST_BUTTONS))
        for (let i = 0; i < count; i += every) {
          await page.locator(SOURCE_BUTTONS).nth(i).click()
          const told = panel(page)
            .locator('.figure-source__document, .figure-source__parts li')
            .or(panel(page).getByText('Chưa có tài liệu nào nêu số liệu này.'))
          await expect(told.first(), `number ${i} of ${count}`).toBeVisible({ timeout: 20_000 })
          await page.keyboard.press('Escape')
          await expect(panel(page)).toBeHidden({ timeout: 20_000 })
        }
      })
})
