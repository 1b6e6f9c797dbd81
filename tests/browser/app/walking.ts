import type { Locator, Page } from '@playwright/test'
import { expect } from '../base.ts'

/** What the chart says of the number or the point in time the keyboard is on. */
export type Spoken = string

/** Tab, from the heading of a chart, until the focus is where its numbers are. */
export async function tabInto(page: Page, figure: Locator, inside: Locator): Promise<void> {
  await figure.evaluate(element => {
    element.tabIndex = -1
    element.focus()
  })
  for (let i = 0; i < 5; i++) {
    await page.keyboard.press('Tab')
    if (await inside.evaluate(element => element.contains(document.activeElement))) return
  }
  throw new Error(`Tab does not lead into ${await figure.getAttribute('class')}`)
}

/** The words of what has the focus. */
export const focused = (page: Page): Promise<Spoken> =>
  page.evaluate(() => {
    const at = document.activeElement
    return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
  })

/** The numbers of a chart, row by row, reached with Ctrl+Home, → and ↓ alone; `wholeRows`: how many of them to the end. */
export async function walkRows(page: Page, wholeRows: number): Promise<Spoken[][]> {
  const rows: Spoken[][] = []
  await page.keyboard.press('Control+Home')
  for (;;) {
    const row = [await markAndRead(page)]
    while (rows.length < wholeRows) {
      await page.keyboard.press('ArrowRight')
      if (await isMarked(page)) break
      row.push(await markAndRead(page))
    }
    rows.push(row)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Home')
    if (await isMarked(page)) return rows
  }
}

const markAndRead = (page: Page): Promise<Spoken> =>
  page.evaluate(() => {
    const at = document.activeElement
    at?.setAttribute('data-walked', '')
    return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
  })

const isMarked = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.hasAttribute('data-walked') === true)

/** Opens the table of a chart and reads it: heads of columns, then rows with their own head first. */
export async function openTable(figure: Locator): Promise<string[][]> {
  const summary = figure.getByText('Xem bảng số liệu')
  if ((await summary.count()) > 0) await summary.click()
  const table = figure.getByRole('table')
  await table.waitFor()
  return await table
    .getByRole('row')
    .evaluateAll(rows =>
      rows.map(row => [...row.querySelectorAll('th, td')].map(cell => cell.textContent?.trim() ?? '')),
    )
}

/** Enter opens the source of what has the focus; Esc closes it and gives the focus back. */
export async function opensSource(page: Page): Promise<void> {
  const before = await focused(page)
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  expect(await focused(page)).toBe(before)
}
