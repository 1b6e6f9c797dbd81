import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../base.ts'

const WIDTHS = [320, 390, 768, 1280, 1920]
const HISTORY = 'Công đoàn phường Thượng Thanh lên thứ 2/14 (2017) từ thứ 5/14 (2013)'

/** Pairs of elements that lie on each other by more than a pixel, by their words. */
async function overlaps(labels: Locator): Promise<string[]> {
  return await labels.evaluateAll(elements => {
    const boxes = elements.map(element => ({
      words: element.textContent ?? '',
      box: element.getBoundingClientRect(),
    }))
    return boxes.flatMap((a, i) =>
      boxes.slice(i + 1).flatMap(b => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
        return across > 1 && down > 1 ? [`${a.words} / ${b.words}`] : []
      }),
    )
  })
}

async function bumpOf(page: Page, address: string): Promise<Locator> {
  await page.goto(address)
  const figure = page.getByRole('figure', { name: HISTORY })
  await expect(figure.locator('.bump__name--right').first()).toBeVisible()
  return figure
}

for (const width of WIDTHS)
  test(`at ${width}: no name of the 14 lines and no cell of the 27 × 14 matrix lies on another`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    const figure = await bumpOf(page, '/xep-hang')
    await expect(figure.locator('.bump__name--right')).toHaveCount(14)
    for (const side of ['.bump__name--left', '.bump__name--right', '.bump__year', '.bump__list .bump__name'])
      expect(await overlaps(figure.locator(side))).toEqual([])
    expect(await overlaps(figure.locator('.bump__point'))).toEqual([])
    const matrix = page.getByRole('figure', { name: /27 phòng, ban, ngành/ })
    expect(await overlaps(matrix.locator('thead th'))).toEqual([])
    expect(await overlaps(matrix.locator('tbody th'))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })

test('a name brings its line to the front, and the address keeps it', async ({ page }) => {
  const figure = await bumpOf(page, '/xep-hang')
  await figure
    .getByRole('button', { name: /Gia Thụy$/ })
    .last()
    .click()
  await expect(page).toHaveURL(/focus=cd-phuong-gia-thuy/)
  await expect(figure.locator('.bump__point.is-focus')).toHaveCount(5)
  await page.reload()
  await expect(figure.locator('.bump__name--right[aria-pressed=true]')).toHaveText(/5\s*Gia Thụy/)
  await figure.locator('.bump__name--right[aria-pressed=true]').click()
  await expect(page).not.toHaveURL(/focus/)
})

test('the arrows walk along a line and Enter opens the source of a place', async ({ page }) => {
  const figure = await bumpOf(page, '/xep-hang')
  await figure.locator('.bump__marks [tabindex="0"]').focus()
  await page.keyboard.press('ArrowLeft')
  await expect(figure.getByRole('button', { name: 'Thượng Thanh, 2017: thứ 2/14' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByText('đoạn 4, câu 3')).toBeVisible()
})
