import { expect as impatient, test } from '../base.ts'

/** Seven charts stand on this page, and the demo fills a database first. */
const expect = impatient.configure({ timeout: 30_000 })
test.setTimeout(90_000)

for (const width of [320, 390, 768, 1280, 1920])
  test(`at ${width}: ten years with ties, a range and a break keep every name apart`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/xep-hang?scenario=many-years&from=2008')
    const bumps = page.locator('.bump')
    await expect(bumps).toHaveCount(2)
    await expect(bumps.first().locator('.bump__name--right')).toHaveCount(14)
    const overlapping = await page.locator('.bump').evaluateAll(charts =>
      charts.flatMap(chart =>
        ['.bump__name--left', '.bump__name--right', '.bump__year'].flatMap(side => {
          const boxes = [...chart.querySelectorAll(side)].map(e => e.getBoundingClientRect())
          return boxes.flatMap((a, i) =>
            boxes
              .slice(i + 1)
              .filter(
                b =>
                  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
                  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1,
              )
              .map(() => side),
          )
        }),
      ),
    )
    expect(overlapping).toEqual([])
    await expect(bumps.first().locator('.is-span')).toHaveCount(1)
    await expect(bumps.first().locator('.bump__break')).toHaveCount(1)
  })
