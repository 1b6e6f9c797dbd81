import { expect, test } from '../base.ts'
import { PAGES } from '../pages.ts'

/** A4 within its margins, in CSS pixels. */
const SHEET = { width: 680, height: 1010 }

test.describe.configure({ timeout: 120_000 })

for (const [path] of PAGES)
  test(`${path} on paper: nothing cut, what is shown is said, what is folded stays away`, async ({
    page,
  }) => {
    await page.setViewportSize(SHEET)
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.emulateMedia({ media: 'print' })
    const cut = await page.evaluate(() => {
      const isOut = (box: Element): boolean => {
        const { overflowX } = getComputedStyle(box)
        return overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 1
      }
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth
      return [
        ...(wide > 0 ? [`page ${wide}`] : []),
        ...[...document.querySelectorAll('main *')].filter(isOut).map(box => box.className),
      ]
    })
    expect(cut).toEqual([])
    await expect(page.locator('.chips').getByText('Bộ số liệu: Long Biên 2013–2017')).toBeVisible()
    await expect(page.getByLabel('Năm', { exact: true })).toBeVisible()
    await expect(page.getByText('Số liệu minh họa:').first()).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Các trang' })).toBeHidden()
    await expect(page.locator('summary:visible')).toHaveCount(0)
    for (const figure of await page.locator('figure.chart:visible:not(:has(.chart__empty))').all())
      await expect(figure.locator('.chart__footnote').filter({ hasText: /^(Các nguồn|Nguồn)/ })).toBeVisible()
  })

test('sheets are A4 upright, the matrix across, and few', async ({ page }) => {
  for (const [path] of PAGES) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    const sheets = [...pdf.matchAll(/\/MediaBox *\[0 0 (\d+)[\d.]* (\d+)/g)].map(([, w, h]) => `${w}x${h}`)
    const across = sheets.filter(sheet => sheet === '841x594')
    expect(across, path).toHaveLength(path === '/xep-hang' ? 1 : 0)
    expect(sheets.filter(sheet => sheet === '594x841').length + across.length).toBe(sheets.length)
    expect(sheets.length, path).toBeLessThanOrEqual(8)
  }
})
