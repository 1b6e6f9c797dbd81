import type { ChangeSetRequest } from '#contract/change-sets.ts'
import type { Fact } from '#contract/facts.ts'

export const UNIT = 'cd-phuong-thuong-thanh'

export const observation = (
  periodId: string,
  indicatorId: 'closing' | 'admitted' | 'closingFemale',
  value: number | null,
  sourceId: string,
): Fact => ({
  entity: 'observation',
  unitId: UNIT,
  periodId,
  indicatorId,
  value,
  bound: 'exact',
  sourceId,
  note: null,
})

let counter = 0
export function changeSet(fact: (sourceId: string) => Fact, expected: number | null): ChangeSetRequest {
  counter += 1
  const sourceId = `manual-${counter}`
  return {
    id: crypto.randomUUID(),
    author: 'Nguyễn Thị Lan',
    reason: 'Đối chiếu lại danh sách',
    sources: [
      {
        id: sourceId,
        kind: 'manual',
        title: { vi: 'Nhập tay', en: 'Typed by hand' },
        locator: null,
        asOf: null,
      },
    ],
    changes: [{ op: 'put', fact: fact(sourceId), expected }],
  }
}

export const undoing = () => ({
  id: crypto.randomUUID(),
  author: 'Nguyễn Thị Lan',
  reason: 'Nhập nhầm tháng',
})
