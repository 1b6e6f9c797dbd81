import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../base.ts'
import { PAGES, SEED, WARD_2025 } from '../pages.ts'

const LOOKS = [
  ['light', 320, 640],
  ['dark', 320, 640],
  ['dark', 390, 844],
  ['light', 768, 1024],
  ['light', 1280, 800],
  ['light', 1920, 1080],
  ['dark', 1920, 1080],
] as const
const paths = PAGES.map(([path]) => path)
const ADDRESSES = [...paths, '/?figure=observation:cd-phuong-thuong-thanh:2017:admitted', '/khong-co']

test.describe.configure({ timeout: 240_000 })

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
}

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Rows of a long table are made alike: after the first ones the others are looked at in one size only. */
const REPEATED = 'tbody tr:nth-child(n + 7), :is(ul, ol) > li:nth-child(n + 19)'

async function check(page: Page, where: string, isWhole = false): Promise<void> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const { violations } = await (isWhole ? axe : axe.exclude(REPEATED)).analyze()
  expect.soft(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html}`)).toEqual([])
  expect.soft(await overflowOf(page), `${where} is wider than the screen`).toBeLessThanOrEqual(0)
}

/** Every page is opened once and looked at in every size without loading it again. */
for (const address of ADDRESSES)
  test(`${address} has no violation from 320 to 1920 px in both themes`, async ({ page }) => {
    await open(page, address)
    for (const [theme, width, height] of LOOKS) {
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize({ width, height })
      await page.evaluate(() => new Promise(requestAnimationFrame))
      await check(page, `${address}, ${theme}, ${width} px`, width === 1280)
    }
  })

for (const server of [SEED, WARD_2025])
  test(`no page of another data set has a violation: ${server}`, async ({ page }) => {
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await open(page, `${server}${path}`)
      await check(page, `${path}, 1280 px`)
      await page.setViewportSize({ width: 320, height: 640 })
      await page.emulateMedia({ colorScheme: path === '/' ? 'dark' : 'light' })
      await check(page, `${path}, 320 px`)
    }
  })

test('at twice the text size nothing is wider than the screen', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 400 })
  for (const path of paths) {
    await open(page, path)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%'
    })
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect.soft(await overflowOf(page), `${path} at 200 %`).toBeLessThanOrEqual(0)
  }
})

test('nothing moves for those who ask for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of [...paths, '/?figure=observation:cd-phuong-thuong-thanh:2017:admitted']) {
    await open(page, path)
    const running = await page.evaluate(
      () => document.getAnimations().filter(a => Number(a.effect?.getComputedTiming().duration) > 0).length,
    )
    expect(running, path).toBe(0)
  }
})

test('with forced colours bars, segments and marks keep an edge or a fill of their own', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of paths) {
    await open(page, path)
    const bare = await page.evaluate(() => {
      const paper = getComputedStyle(document.body).backgroundColor
      const isSeen = (mark: Element): boolean => {
        const { backgroundColor, backgroundImage, borderTopStyle, borderTopWidth } = getComputedStyle(mark)
        const hasEdge = borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0
        const isFilled = backgroundColor !== paper && backgroundColor !== 'rgba(0, 0, 0, 0)'
        return hasEdge || isFilled || backgroundImage !== 'none'
      }
      const marks = [
        ...document.querySelectorAll('.chart .share__segment, .chart .sample, .chart .ribbon__count'),
      ]
      return marks.filter(mark => !isSeen(mark)).map(mark => mark.className)
    })
    expect.soft(bare, path).toEqual([])
  }
})
