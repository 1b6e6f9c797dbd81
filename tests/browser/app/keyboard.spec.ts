import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../base.ts'
import { PAGES } from '../pages.ts'
import { focused, opensSource, openTable, tabInto, walkRows } from './walking.ts'

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

/** In a chart of more numbers than this only the first rows are walked to their end. */
const MOST_NUMBERS = 80

for (const [path] of PAGES)
  test(`every chart of ${path} is walked by keyboard alone`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const figures = page.locator('figure.chart:not(:has(.chart__empty))')
    for (const figure of await figures.all()) {
      const reader = figure.locator('.time-panels__reader')
      const group = figure.locator(':scope > [role=group]')
      const table = await openTable(figure)
      if ((await reader.count()) > 0) await readLines(page, figure, reader, table)
      else if ((await figure.locator('.bump').count()) > 0) await walkLines(page, figure, table)
      else await walkNumbers(page, figure, group, table)
      await page.keyboard.press('Escape')
      await expect(figure).toBeFocused()
    }
  })

/** Every number is reached, each row of the table has one, and a number opens its source. */
async function walkNumbers(page: Page, figure: Locator, group: Locator, [, ...rows]: string[][]) {
  const numbers = group.locator('button.figure-button, table button')
  await expect(group.locator('[tabindex="0"]:is(button.figure-button, table button)')).toHaveCount(1)
  await tabInto(page, figure, group)
  while (!(await page.evaluate(() => document.activeElement?.matches('.figure-button, table button'))))
    await page.keyboard.press('Tab')
  const count = await numbers.count()
  const isSmall = count <= MOST_NUMBERS
  const spoken = (await walkRows(page, isSmall ? count : 2)).flat()
  if (isSmall) expect(spoken).toHaveLength(count)
  const isShare = (await group.locator('.share').count()) > 0
  if (!isShare) expect(rows.filter(row => !isSpoken(row, spoken))).toEqual([])
  await opensSource(page)
}

/** By its name, without what the table adds in brackets and signs; a sum, which bears its group's name, by its value. */
function isSpoken([head = '', ...cells]: string[], spoken: string[]): boolean {
  const name = /^[\p{L}\p{N},./ –-]+/u.exec(head)?.[0].replace(/[ –-]+$/, '') ?? head
  const values = cells.filter(cell => /\d/.test(cell))
  return (
    values.length === 0 ||
    spoken.some(words => words.includes(name) || (/ cộng /.test(words) && words.includes(values[0] ?? '')))
  )
}

/** Words and values of the first points and the last of each series are those of the table. */
async function readLines(page: Page, figure: Locator, reader: Locator, [columns = [], ...rows]: string[][]) {
  const spoken = figure.getByRole('status')
  const months = rows.filter(row => row.length === columns.length)
  await tabInto(page, figure, reader)
  for (const column of columns.keys()) {
    if (column === 0) continue
    await page.keyboard.press('Home')
    for (const row of [...months.slice(0, 3), null, months.at(-1)]) {
      if (row === undefined) continue
      if (row === null) {
        await page.keyboard.press('End')
        continue
      }
      await expect(spoken).toContainText(`, ${row[0]}: ${row[column]}`)
      await expect(spoken).toContainText(columns[column]?.replace(/ \([^(]*\)$/, '') ?? '')
      if (row !== months.at(-1)) await page.keyboard.press('ArrowRight')
    }
    if (column === 1) await opensSource(page)
    await page.keyboard.press('ArrowDown')
  }
}

/** Up and down meet every unit that is drawn, left goes along its years, and a place opens its source. */
async function walkLines(page: Page, figure: Locator, [, ...rows]: string[][]) {
  await tabInto(page, figure, figure.locator('.bump__marks'))
  await page.keyboard.press('End')
  const met = new Set<string>()
  for (const key of ['ArrowUp', 'ArrowDown'])
    for (const _ of rows) {
      met.add(await focused(page))
      await page.keyboard.press(key)
    }
  const heads = rows.map(([head]) => head ?? '')
  expect(heads.filter(head => ![...met].some(words => words.includes(head)))).toEqual([])
  await page.keyboard.press('ArrowLeft')
  await opensSource(page)
}
