import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../base.ts'
import { WARD_2025 } from '../pages.ts'

test.describe('choosing a unit', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: /^Đơn vị/ }).click()
    await expect(page.getByRole('searchbox')).toBeFocused()
  })

  test('by first letters and Enter', async ({ page }) => {
    await page.keyboard.type('dg')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/?unit=cd-phuong-duc-giang')
    await expect(page.getByRole('button', { name: 'Đơn vị Công đoàn phường Đức Giang' })).toBeFocused()
  })

  test('with the arrows, past a federation that has no figures', async ({ page }) => {
    await page.keyboard.press('ArrowDown')
    const city = page.getByRole('treeitem', { name: /^LĐLĐ Thành phố Hà Nội/ })
    await expect(city).toBeFocused()
    await expect(city).toContainText('không có số liệu chung')
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('treeitem')).toHaveCount(1)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key)
    await expect(page).toHaveURL('/?unit=khoi-cd-phuong-long-bien')
  })

  test('by a ward, which leads to the union that covers it', async ({ page }) => {
    await page.getByRole('radio', { name: /Địa bàn hành chính/ }).check()
    const ward = page.getByRole('treeitem', { name: /^Phường Đức Giang/ })
    await expect(ward).toContainText('Từ 01/07/2025 nhập vào phường Việt Hưng.')
    await ward.click()
    await expect(page).toHaveURL('/?unit=cd-phuong-duc-giang')
  })

  test('has nothing an assistive technology would stumble over', async ({ page }) => {
    await page.keyboard.type('viet')
    const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze()
    expect(violations).toEqual([])
  })
})

test('124 unions fold into one line and are found by number', async ({ page }) => {
  await page.goto(WARD_2025)
  await page.getByRole('button', { name: /^Đơn vị/ }).click()
  await expect(page.getByRole('treeitem').first()).toBeVisible()
  await page.keyboard.type('số 014')
  await page.getByRole('treeitem', { name: /số 014/ }).click()
  await expect(page).toHaveURL(/unit=cdcs-014/)
})
