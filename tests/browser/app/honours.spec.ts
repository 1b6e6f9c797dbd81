import { expect, test } from '../base.ts'
import { SEED, WARD_2025 } from '../pages.ts'

const AWARDS = [
  ['Hoàn thành xuất sắc nhiệm vụ, 82 lượt', 'đoạn 5, câu 2'],
  ['Lao động tiên tiến, 45 người', 'đoạn 5, câu 2'],
  ['Người tốt, việc tốt, 2 người', 'đoạn 5, câu 3'],
  ['Chiến sỹ thi đua cơ sở, 7 người', 'đoạn 5, câu 3'],
  ['Khen thưởng thành tích trong phong trào thi đua, 4 người', 'đoạn 5, câu 3'],
  ['Bằng khen, 1 người', 'đoạn 5, câu 3'],
  ['Bằng khen, 1 tập thể', 'đoạn 4, câu 3'],
  ['Đảng bộ trong sạch vững mạnh tiêu biểu, 1 tập thể', 'đoạn 4, câu 3'],
  ['Cờ thi đua xuất sắc dẫn đầu, 1 tập thể', 'đoạn 4, câu 3'],
  ['Cờ thi đua của Chính phủ, 1 tập thể, đề nghị', 'đoạn 4, câu 3'],
] as const

for (const base of ['', SEED])
  test(`every award opens its place in the article ${base === SEED ? 'on the article alone' : ''}`, async ({
    page,
  }) => {
    test.setTimeout(90_000)
    await page.goto(`${base}/khen-thuong`)
    const panel = page.getByRole('dialog', { name: 'Nguồn của số liệu' })
    for (const [name, place] of AWARDS) {
      await page.getByRole('button', { name, exact: true }).click()
      await expect(panel.getByText(place)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(panel).toBeHidden()
    }
    await expect(page.getByText('141')).toHaveCount(0)
  })

test('what is proposed is outlined and in no total', async ({ page }) => {
  await page.goto(`${SEED}/khen-thuong`)
  const row = page.locator('.ladder__row.is-proposed')
  await expect(row).toHaveCount(1)
  await expect(row.getByText('đề nghị', { exact: true })).toBeVisible()
  await expect(page.getByText('cộng 2 tập thể')).toBeVisible()
  await page.getByText('Xem bảng số liệu').click()
  const table = page.getByRole('table').first()
  await expect(table.getByRole('columnheader')).toHaveText([
    'Cấp, danh hiệu',
    'lượt',
    'người',
    'tập thể',
    'Tình trạng',
  ])
})

test('the rating stands with its scale and without scores that nobody gave', async ({ page }) => {
  await page.goto(`${SEED}/khen-thuong`)
  await expect(
    page.getByRole('heading', { name: 'Năm 2017 giữ vững xếp loại vững mạnh xuất sắc' }),
  ).toBeVisible()
  await page.getByRole('list', { name: 'Xếp loại theo năm' }).getByRole('button').click()
  await expect(page.getByRole('dialog').getByText('đoạn 4, câu 3')).toBeVisible()
})

const FACTS = [
  ['Kỷ cương hành chính', 'đoạn 1, câu 1'],
  ['Đợt thi đua 1, chưa rõ thời gian', 'đoạn 2, câu 3'],
  ['Giám sát', 'đoạn 2, câu 5'],
  ['Giáo dục chính trị, tư tưởng', 'đoạn 2, câu 4'],
  ['Đại diện, bảo vệ quyền lợi', 'đoạn 2, câu 1'],
  ['Phường đạt chuẩn mô hình cơ quan điện tử và bộ phận “Một cửa”', 'đoạn 4, câu 2'],
  ['Các chỉ tiêu kinh tế – xã hội: vượt mức', 'đoạn 3, câu 2'],
  ['Kỷ niệm 15 năm ngày thành lập quận Long Biên', 'đoạn 6, câu 1'],
  ['Nhân rộng điển hình tiêu biểu', 'đoạn 6, câu 1'],
] as const

test('the work of the year opens its places in the article', async ({ page }) => {
  test.setTimeout(90_000)
  await page.goto(`${SEED}/cong-tac`)
  const panel = page.getByRole('dialog', { name: 'Nguồn của số liệu' })
  for (const [name, place] of FACTS) {
    await page.getByRole('button', { name, exact: true }).click()
    await expect(panel.getByText(place)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
  }
  await expect(page.getByText('141')).toHaveCount(0)
})

test('rounds with days lie on the months; an empty part says what is missing', async ({ page }) => {
  await page.goto(`${WARD_2025}/cong-tac`)
  await expect(page.getByText('15/07/2025 – 30/09/2025').first()).toBeVisible()
  await expect(page.getByText('Chưa ghi nhận kết quả bằng lời nào của năm 2025')).toBeVisible()
})

test('a ward union that is not rated shows the unions below it', async ({ page }) => {
  await page.goto(`${WARD_2025}/khen-thuong`)
  await expect(page.getByRole('heading', { name: /^124\/124 đơn vị đã xếp loại/ })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Bảng xếp loại từng đơn vị' })).toBeVisible()
})

for (const width of [320, 1920])
  test(`both pages fit ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of ['/khen-thuong', '/cong-tac']) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
  })
