import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../base.ts'
import { PAGES } from '../pages.ts'

const SIZES = [
  [1280, 800],
  [390, 844],
] as const

for (const theme of ['light', 'dark'] as const)
  for (const [width, height] of SIZES)
    test(`no page has a violation, ${theme}, ${width} px wide`, async ({ page }) => {
      test.setTimeout(90_000)
      await page.emulateMedia({ colorScheme: theme })
      await page.setViewportSize({ width, height })
      for (const path of [
        ...PAGES.map(([path]) => path),
        '/?figure=observation:cd-phuong-thuong-thanh:2017:admitted',
        '/khong-co',
      ]) {
        await page.goto(path)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${path}: ${id} ${nodes[0]?.html}`)).toEqual([])
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect(overflow, `${path} is wider than the screen`).toBeLessThanOrEqual(0)
      }
    })
