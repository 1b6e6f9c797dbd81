import { expect, test } from '../base.ts'
import { SEED } from '../pages.ts'

/** The article's figures and the place in it that each must open. */
const FIGURES = [
  ['Kết nạp mới', '10', 'đoạn 2, câu 5'],
  ['Công đoàn cơ sở thành lập', '01', 'đoạn 2, câu 5'],
  ['Xếp hạng phường', '1/14', 'đoạn 4, câu 3'],
  ['Xếp hạng công đoàn phường', '2/14', 'đoạn 4, câu 3'],
  ['Xếp phường thứ 1–5', '19/27', 'đoạn 4, câu 1'],
] as const

for (const base of ['', SEED])
  for (const [name, value, place] of FIGURES)
    test(`${name} is ${value} and opens ${place} ${base === SEED ? 'on the article alone' : ''}`, async ({
      page,
    }) => {
      await page.goto(`${base}/`)
      const tile = page
        .getByRole('list', { name: 'Các con số của năm' })
        .getByRole('listitem')
        .filter({ has: page.getByText(name, { exact: true }) })
      await tile.getByRole('button', { name: value, exact: true }).click()
      const panel = page.getByRole('dialog', { name: 'Nguồn của số liệu' })
      await expect(panel.getByText(place)).toBeVisible()
      await expect(
        panel.getByText('Kết quả phong trào thi đua trong CBCCVCNLĐ cơ quan phường Thượng Thanh năm 2017'),
      ).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
    })

test('the article names no total of members, and the page says so', async ({ page }) => {
  await page.goto(`${SEED}/`)
  const tile = page
    .getByRole('list', { name: 'Các con số của năm' })
    .getByRole('listitem')
    .filter({ has: page.getByText('Đoàn viên', { exact: true }) })
  await expect(tile.getByRole('button', { name: 'chưa có số liệu' }).first()).toBeVisible()
  await expect(page.getByText('Số liệu minh họa')).toHaveCount(0)
  await expect(page.getByText('141')).toHaveCount(0)
})

test('invented figures are labelled', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('status').filter({ hasText: 'Số liệu minh họa' })).toBeVisible()
})

test('the year is answered on one projector screen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  await expect(page.getByText(/^Năm 2017, Công đoàn phường Thượng Thanh có/)).toBeInViewport()
  await expect(page.getByRole('button', { name: '19/27', exact: true }).first()).toBeInViewport()
})

test('nothing moves when figures and charts arrive', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  await expect(page.locator('.recharts-line-curve').first()).toBeAttached()
  const total = await page.evaluate(() =>
    (window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0),
  )
  expect(total).toBeLessThan(0.01)
})
