import type { FactOf } from '#contract/facts.ts'
import {
  departmentSchemeId,
  EVALUATORS,
  NAMED_EVALUATORS,
  overallSchemeId,
  unionSchemeId,
} from './evaluators.ts'
import { officeUnionOf } from './long-bien.ts'

const WARD = 'thuong-thanh'
const YEAR = '2017'
/** 19 of the 27 evaluators placed the ward 1st to 5th; which of the unnamed ones did is our numbering. */
const WITHIN_FIVE = 19
const NUMBER_IS_OURS = 'Bài viết không nêu tên đơn vị chấm này; số thứ tự là quy ước.'

/** Thượng Thanh's places of 2017 as far as the article gives them: exact, as an interval, or only "not 1 to 5". */
export const SEED_RANK_ENTRIES: FactOf<'rankEntry'>[] = [
  entry(overallSchemeId(YEAR), WARD, 'exact', 1, 1, 'seed-p4-s3', null),
  entry(unionSchemeId(YEAR), officeUnionOf(WARD), 'exact', 2, 2, 'seed-p4-s3', null),
  ...Array.from({ length: EVALUATORS }, (_, i) => departmentEntry(i + 1)),
]

function departmentEntry(number: number): FactOf<'rankEntry'> {
  const scheme = departmentSchemeId(number, YEAR)
  if (number < NAMED_EVALUATORS) return entry(scheme, WARD, 'exact', 1, 1, 'seed-p4-s1', null)
  if (number === NAMED_EVALUATORS) {
    const doubt = 'Giữ cách viết của bài; trong số các đơn vị cấp quận có thể là Văn phòng Quận ủy.'
    return entry(scheme, WARD, 'exact', 1, 1, 'seed-p4-s1', doubt)
  }
  if (number <= WITHIN_FIVE) return entry(scheme, WARD, 'range', 1, 5, 'seed-p4-s1', NUMBER_IS_OURS)
  const unknown = `Bài viết không nói rõ: ngoài vị trí thứ 1 đến thứ 5, hoặc không được xếp. ${NUMBER_IS_OURS}`
  return entry(scheme, WARD, 'unknown', 6, null, 'seed-p4-s1', unknown)
}

function entry(
  schemeId: string,
  unitId: string,
  status: FactOf<'rankEntry'>['status'],
  min: number,
  max: number | null,
  sourceId: string,
  note: string | null,
): FactOf<'rankEntry'> {
  return { entity: 'rankEntry', schemeId, unitId, status, min, max, tied: false, sourceId, note }
}
