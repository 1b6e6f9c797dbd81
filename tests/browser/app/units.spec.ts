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

test('units and years stand side by side, with the difference in words', async ({ page }) => {
  await page.goto('/so-sanh')
  await expect(page.getByRole('cell', { name: '79 nhiều hơn 2 người' })).toBeVisible()
  await page.getByRole('button', { name: 'Thêm đơn vị' }).press('Enter')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('vh')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/so-sanh?compare=cd-phuong-viet-hung')
  await expect(page.getByRole('columnheader', { name: /Bình quân 14 đơn vị/ })).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ Công đoàn phường Việt Hưng' }).press('Enter')
  await expect(page).toHaveURL('/so-sanh')
})

test('every number of a comparison opens its source with one click', async ({ page }) => {
  await page.goto('/so-sanh?compare=cd-phuong-viet-hung')
  await page.getByRole('button', { name: '125%' }).click()
  await expect(page.getByRole('dialog')).toContainText('Đạt chỉ tiêu kết nạp')
  await expect(page.getByRole('dialog')).toContainText('10 ÷ 8 = 125%')
})

test('nothing is compared across the break, and the page says why', async ({ page }) => {
  await page.goto(`${WARD_2025}/so-sanh`)
  await expect(page.getByText('không so được: ngắt chuỗi 01/07/2025').first()).toBeVisible()
  await expect(page.getByText(/(nhiều|ít|cao|thấp) hơn/)).toHaveCount(0)
})

test('the page of a unit leads to the units below it and to its months', async ({ page }) => {
  await page.goto(`${WARD_2025}/don-vi`)
  await expect(page.getByText('Đã báo cáo số đoàn viên cuối năm: 122/124 đơn vị.')).toBeVisible()
  await expect(page.getByText('Đã có số đoàn viên của 6/6 tháng hoạt động trong năm.')).toBeVisible()
  await page.getByRole('link', { name: 'CĐCS Trường mầm non số 014' }).click()
  await expect(page).toHaveURL(/\/don-vi\?unit=cdcs-014/)
  await expect(page.getByText(/thuộc Công đoàn phường Việt Hưng/)).toBeVisible()
})
