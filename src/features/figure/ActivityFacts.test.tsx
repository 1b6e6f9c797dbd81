import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Activity } from '#contract/facts.ts'
import { ActivityFacts } from './ActivityFacts.tsx'

const activity: Activity = {
  entity: 'activity',
  id: 'trang-ram',
  unitId: 'a',
  periodId: '2017',
  title: { vi: 'Vui hội Trăng rằm', en: null },
  category: 'culture',
  occasionId: 'mid-autumn',
  date: null,
  beneficiaries: null,
  reach: 40,
  reachUnit: 'occurrence',
  amountVnd: null,
  funding: 'union',
  partner: { vi: 'Đoàn Thanh niên phường', en: null },
  sourceId: 's',
  note: null,
}

it('tells all the source says and names what it leaves out', () => {
  render(<ActivityFacts activity={activity} />)
  const words = screen
    .getAllByRole('term')
    .map(term => `${term.textContent}: ${term.nextSibling?.textContent}`)
  expect(words).toEqual([
    'Loại hoạt động: Văn hóa',
    'Dịp: Tết Trung thu (rằm tháng Tám, 04/10/2017)',
    'Thời gian: Năm 2017',
    'Đối tượng: Chưa nêu',
    'Kết quả: 40 lượt',
    'Kinh phí: Chưa nêu',
    'Nguồn kinh phí: Công đoàn',
    'Phối hợp với: Đoàn Thanh niên phường',
  ])
})
