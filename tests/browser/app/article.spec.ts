import type { Page } from '@playwright/test'
import { expect, test } from '../base.ts'
import { SEED } from '../pages.ts'

/** A fact of the article: the page that shows it, the name of what opens it, and the place in the article it opens. */
type Fact = [id: string, path: string, name: RegExp, place: string]

/** Everything the article says that is more than a phrase: themes, members, activities, civic work, places, awards. */
const FACTS: Fact[] = [
  ['the theme of the City', '/cong-tac', /^Kỷ cương hành chính$/, 'đoạn 1, câu 1'],
  ['the theme of the union', '/cong-tac', /^Năm vì lợi ích đoàn viên$/, 'đoạn 2, câu 2'],
  [
    'the theme of the district for 2018',
    '/cong-tac',
    /^Vì quận Long Biên xanh – sạch – đẹp$/,
    'đoạn 6, câu 1',
  ],
  ['the theme of the City for 2018', '/cong-tac', /^Năm nâng cao hiệu lực, hiệu quả/, 'đoạn 6, câu 1'],
  ['that the district turns 15', '/cong-tac', /^Kỷ niệm 15 năm/, 'đoạn 6, câu 1'],
  ['10 members admitted', '/ket-nap', /^10$/, 'đoạn 2, câu 5'],
  ['01 enterprise union founded', '/ket-nap', /01 công đoàn doanh nghiệp/, 'đoạn 2, câu 5'],
  ['building strong grassroots unions', '/cong-tac', /^Xây dựng tổ chức công đoàn$/, 'đoạn 2, câu 4'],
  ['the rounds of emulation', '/cong-tac', /^Đợt thi đua 3/, 'đoạn 2, câu 3'],
  ['the Mid-Autumn festival', '/cham-lo', /Trăng rằm/, 'đoạn 2, câu 2'],
  ['gifts for study', '/cham-lo', /khuyến học/, 'đoạn 2, câu 2'],
  ['gifts on 27/7', '/cham-lo', /đối tượng chính sách/, 'đoạn 2, câu 2'],
  ['the flower contest', '/cham-lo', /cắm hoa/, 'đoạn 2, câu 2'],
  ['at least 04 activities', '/', /^ít nhất 04$/, 'đoạn 2, câu 2'],
  ['supervision by decision 217', '/cong-tac', /^Giám sát$/, 'đoạn 2, câu 5'],
  ['social criticism', '/cong-tac', /^Phản biện xã hội$/, 'đoạn 2, câu 5'],
  ['contributions by decision 218', '/cong-tac', /^Góp ý xây dựng Đảng/, 'đoạn 2, câu 5'],
  ['political education', '/cong-tac', /^Giáo dục chính trị/, 'đoạn 2, câu 4'],
  ['representation and protection', '/cong-tac', /^Đại diện, bảo vệ/, 'đoạn 2, câu 1'],
  ['19 of 27 evaluators', '/', /^19\/27$/, 'đoạn 4, câu 1'],
  ...['Văn hóa', 'Giáo dục', 'Ban pháp chế', 'Ban kinh tế', 'Tuyên giáo', 'Văn phòng Đảng ủy'].map(
    (evaluator): Fact => [
      `first for ${evaluator}`,
      '/xep-hang',
      new RegExp(`Thượng Thanh, ${evaluator}.*: thứ 1/14`),
      'đoạn 4, câu 1',
    ],
  ),
  ['the ward first of 14', '/', /^1\/14$/, 'đoạn 4, câu 3'],
  ['the union second of 14', '/', /^2\/14$/, 'đoạn 4, câu 3'],
  ['the rating', '/khen-thuong', /^vững mạnh xuất sắc$/, 'đoạn 4, câu 3'],
  ['the e-office and the one-stop shop', '/cong-tac', /“Một cửa”/, 'đoạn 4, câu 2'],
  ['82 times', '/khen-thuong', /^Hoàn thành xuất sắc nhiệm vụ, 82 lượt$/, 'đoạn 5, câu 2'],
  ['45 advanced workers', '/khen-thuong', /^Lao động tiên tiến, 45 người$/, 'đoạn 5, câu 2'],
  ['2 good deeds', '/khen-thuong', /^Người tốt, việc tốt, 2 người$/, 'đoạn 5, câu 3'],
  ['7 emulation fighters', '/khen-thuong', /^Chiến sỹ thi đua cơ sở, 7 người$/, 'đoạn 5, câu 3'],
  ['4 commended', '/khen-thuong', /phong trào thi đua, 4 người$/, 'đoạn 5, câu 3'],
  ['1 certificate of the City', '/khen-thuong', /^Bằng khen, 1 người$/, 'đoạn 5, câu 3'],
  ['the certificate for the union', '/khen-thuong', /^Bằng khen, 1 tập thể$/, 'đoạn 4, câu 3'],
  [
    'the Party organisation',
    '/khen-thuong',
    /^Đảng bộ trong sạch vững mạnh tiêu biểu, 1 tập thể$/,
    'đoạn 4, câu 3',
  ],
  ['the leading-unit flag', '/khen-thuong', /^Cờ thi đua xuất sắc dẫn đầu, 1 tập thể$/, 'đoạn 4, câu 3'],
  [
    'the Government flag, proposed',
    '/khen-thuong',
    /^Cờ thi đua của Chính phủ, 1 tập thể, đề nghị$/,
    'đoạn 4, câu 3',
  ],
]

const opens = async (page: Page, [id, , name, place]: Fact): Promise<void> => {
  await test.step(id, async () => {
    await page.locator('main').getByRole('button', { name }).first().click()
    const panel = page.getByRole('dialog', { name: 'Nguồn của số liệu' })
    await expect(panel.getByText(place).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
  })
}

for (const path of new Set(FACTS.map(([, where]) => where)))
  test(`what the article says on ${path} opens its place in the article`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.goto(`${SEED}${path}`)
    for (const fact of FACTS.filter(([, where]) => where === path)) await opens(page, fact)
    await expect(page.getByText(/(^|\D)141(\D|$)/)).toHaveCount(0)
  })

test('what the article leaves out is said to be unknown', async ({ page }) => {
  await page.goto(`${SEED}/`)
  const tile = page
    .getByRole('list', { name: 'Các con số của năm' })
    .getByRole('listitem')
    .filter({ has: page.getByText('Đoàn viên', { exact: true }) })
  await expect(tile.getByRole('button', { name: 'chưa có số liệu' }).first()).toBeVisible()
  await page.goto(`${SEED}/cong-tac`)
  await expect(page.getByText('Phong trào tập trung thành 03 đợt').first()).toBeVisible()
  await expect(page.getByText('chưa rõ thời gian').first()).toBeVisible()
})
