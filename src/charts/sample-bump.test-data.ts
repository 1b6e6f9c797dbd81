import type { Rank } from '#contract/common.ts'
import { base } from './sample-specs.test-data.ts'
import type { BumpSpec, RankCell } from './spec.ts'

const place = (min: number | null, change: Partial<Rank> = {}): RankCell => ({
  rank: { status: min === null ? 'unknown' : 'exact', min, max: min, of: 4, tied: false, ...change },
  figureId: `rank:${min}`,
})
/** Three years of four units: a tie, a range, a unit left out, and a last year that does not compare. */
export const bump: BumpSpec = {
  ...base,
  kind: 'bump',
  id: 'bump',
  of: 4,
  categories: [
    { id: '2015', label: '2015', joins: false },
    { id: '2016', label: '2016', joins: true },
    { id: '2017', label: '2017', joins: false },
  ],
  rows: [
    {
      key: 'tt',
      label: 'Thượng Thanh',
      short: 'TT',
      own: true,
      cells: [place(3), place(2, { tied: true }), place(1)],
    },
    {
      key: 'bd',
      label: 'Bồ Đề',
      short: 'BĐ',
      own: false,
      cells: [place(1), place(2, { tied: true }), place(2)],
    },
    {
      key: 'ck',
      label: 'Cự Khối',
      short: 'CK',
      own: false,
      cells: [place(2), place(1), place(null, { status: 'range', min: 3, max: 4 })],
    },
    {
      key: 'vh',
      label: 'Việt Hưng',
      short: 'VH',
      own: false,
      cells: [null, place(4), place(null, { status: 'notRanked' })],
    },
  ],
  focus: null,
  hidden: 0,
}
