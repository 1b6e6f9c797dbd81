import type { Locator, Page } from '@playwright/test'
import { expect as impatient, test } from '../base.ts'
import { SEED, WARD_2025 } from '../pages.ts'

/** Seven charts stand on this page, and the demo fills a database first. */
const expect = impatient.configure({ timeout: 30_000 })
test.setTimeout(90_000)

const WIDTHS = [320, 390, 768, 1280, 1920]
const HISTORY = 'Thượng Thanh lên thứ 2/14 (2017) từ thứ 5/14 (2013)'

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

test('the first five and the own unit, in every chart, kept in the address', async ({ page }) => {
  await page.goto('/xep-hang')
  await page.getByText('Nhóm 5 đầu và đơn vị mình').click()
  await expect(page).toHaveURL(/top=5/)
  const matrix = page.getByRole('figure', { name: /27 phòng, ban, ngành/ })
  await expect(matrix.getByRole('columnheader')).toHaveCount(6)
  await expect(page.getByRole('figure', { name: HISTORY }).locator('.bump__name--right')).toHaveCount(5)
  await expect(
    page.getByRole('figure', { name: 'Phường xếp thứ 1/14', exact: true }).locator('.league__unit'),
  ).toHaveCount(5)
  await page.reload()
  await expect(matrix.getByRole('columnheader')).toHaveCount(6)
})

test('the matrix is sorted by any ward and by name, and its head and first column stay in sight', async ({
  page,
}) => {
  await page.goto('/xep-hang?sort=bo-de')
  const matrix = page.getByRole('figure', { name: /27 phòng, ban, ngành/ })
  const head = matrix.getByRole('columnheader', { name: 'Bồ Đề' })
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  const places = await matrix.getByRole('button', { name: /^Bồ Đề, .*: thứ/ }).allTextContents()
  const numbers = places.map(text => Number(text.replace('=', '')))
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
  await matrix.getByRole('button', { name: 'Đơn vị chấm' }).click()
  await expect(page).toHaveURL(/sort=evaluator/)
  await expect(matrix.getByRole('rowheader').first()).toContainText('Ban kinh tế')
  await matrix.getByRole('rowheader').last().scrollIntoViewIfNeeded()
  await expect(head).toBeInViewport()
  await page.setViewportSize({ width: 390, height: 844 })
  await matrix
    .getByRole('button', { name: /^Việt Hưng, / })
    .last()
    .scrollIntoViewIfNeeded()
  await expect(matrix.getByRole('rowheader').last()).toBeInViewport()
  const [corner, scroll] = await Promise.all([
    matrix.locator('.matrix__corner').boundingBox(),
    matrix.locator('.matrix__scroll').boundingBox(),
  ])
  expect([corner?.x, corner?.y]).toEqual([scroll?.x, scroll?.y])
})

test('a place is explained by its points, each opens its source, and a decision says so', async ({
  page,
}) => {
  await page.goto('/xep-hang')
  const figure = page.getByRole('figure', {
    name: 'Cần thêm 0,75 điểm ở Tuyên truyền để lên thứ 1/14, đồng hạng',
  })
  await expect(figure.getByText('Số liệu minh họa', { exact: true })).toBeVisible()
  await expect(
    page.getByText('Thứ hạng phường do Quận Long Biên quyết định, không có bảng điểm'),
  ).toBeVisible()
  await figure.getByRole('button', { name: '96,25' }).click()
  const panel = page.getByRole('dialog')
  await expect(panel.getByText('96,25 điểm')).toBeVisible()
  await expect(panel.getByRole('button', { name: '9,75 điểm' })).toBeVisible()
})

test('the article alone: 1/14, 2/14, 19/27, six firsts, and nothing to explain with', async ({ page }) => {
  await page.goto(`${SEED}/xep-hang`)
  await expect(page.getByRole('figure', { name: 'Phường xếp thứ 1/14', exact: true })).toBeVisible()
  await expect(page.getByRole('figure', { name: 'Công đoàn phường xếp thứ 2/14', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: /: 19\/27$/ })).toBeVisible()
  const matrix = page.getByRole('figure', { name: /27 phòng, ban, ngành/ })
  await expect(matrix.getByRole('button', { name: /^Thượng Thanh, .*: thứ 1\/14$/ })).toHaveCount(6)
  await expect(page.getByText(/quyết định, không có bảng điểm/)).toHaveCount(2)
  await expect(page.getByText('Cần xếp hạng của ít nhất hai năm để vẽ')).toBeVisible()
})

test('no ranking at all is said once', async ({ page }) => {
  await page.goto(`${WARD_2025}/xep-hang`)
  await expect(page.getByText('Chưa có xếp hạng nào năm 2025')).toHaveCount(1)
  await expect(page.getByRole('figure')).toHaveCount(0)
})
