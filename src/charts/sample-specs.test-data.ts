import type { Rank } from '#contract/common.ts'
import type {
  BulletsSpec,
  Cell,
  ChartHead,
  LeagueSpec,
  MatrixSpec,
  RibbonSpec,
  ShareSpec,
  TimePanelsSpec,
  WaterfallSpec,
} from './spec.ts'

export const cell = (value: number | null, figureId: string | null = null): Cell => ({
  value,
  bound: 'exact',
  figureId,
  coverage: null,
})

export const base: ChartHead = {
  id: 'sample',
  language: 'vi',
  title: 'Đoàn viên tăng',
  subtitle: 'Người, 2017',
  summary: 'Đoàn viên tăng.',
  sources: ['Báo cáo'],
  provenance: ['seed'],
  asOf: null,
  reported: null,
  notes: [],
}

export const share: ShareSpec = {
  ...base,
  kind: 'share',
  part: 19,
  undetermined: 2,
  whole: 27,
  figureId: 'rank:x',
  partLabel: 'xếp thứ 1–5',
  restLabel: 'còn lại',
  undeterminedLabel: 'chưa rõ',
}

export const head = (part: Partial<ChartHead>): ShareSpec => ({ ...share, ...part })

export const members: TimePanelsSpec = {
  ...base,
  kind: 'time-panels',
  categories: [1, 2, 3, 4].map(m => ({ id: `2017-M0${m}`, label: `tháng ${m}/2017` })),
  breaks: [{ before: 2, label: 'Sáp nhập' }],
  panels: [
    {
      key: 'stock',
      title: 'Đoàn viên',
      unitLabel: 'người',
      form: 'line',
      series: [
        {
          key: 'total',
          name: 'Tổng số',
          role: 'own',
          cells: [cell(118, 'observation:u:1'), cell(null), cell(1131), cell(1140)],
        },
      ],
    },
  ],
}

export const bullets: BulletsSpec = {
  ...base,
  kind: 'bullets',
  unitLabel: 'người',
  rows: [
    {
      key: 't',
      label: 'Thượng Thanh',
      own: true,
      actual: cell(31, 'a:1'),
      target: cell(20, 'a:2'),
      previous: null,
      verdict: 'vượt 11',
    },
    {
      key: 'g',
      label: 'Gia Thụy',
      own: false,
      actual: cell(null),
      target: cell(20),
      previous: null,
      verdict: 'không rõ',
    },
  ],
}

export const ribbon: RibbonSpec = {
  ...base,
  kind: 'ribbon',
  months: [1, 2].map(m => ({ id: `2017-M0${m}`, label: `tháng ${m}/2017` })),
  rows: [
    {
      key: 'tet',
      label: 'Tết',
      note: null,
      activities: { ...cell(4, 'w:total'), bound: 'atLeast' },
      marks: [
        {
          activities: cell(2, 'w:1'),
          reach: [
            { unitLabel: 'suất', cell: cell(120, 'w:2') },
            { unitLabel: 'người', cell: cell(35, 'w:3') },
          ],
          amount: cell(null),
        },
        null,
      ],
      undated: null,
    },
  ],
}

export const exact = (min: number, tied = false): Rank => ({ status: 'exact', min, max: min, of: 14, tied })
export const rangeOf = (min: number, max: number): Rank => ({
  status: 'range',
  min,
  max,
  of: 14,
  tied: false,
})
export const unknown: Rank = { status: 'unknown', min: null, max: null, of: 14, tied: false }

const unit = (label: string, rank: Rank, own = false) => ({
  key: label,
  label,
  own,
  moved: null,
  rank,
  figureId: `rank:${label}`,
})

export const league: LeagueSpec = {
  ...base,
  kind: 'league',
  of: 14,
  top: null,
  since: null,
  rows: [
    unit('A', exact(1)),
    unit('B', exact(2, true)),
    unit('C', exact(2, true)),
    unit('D', rangeOf(3, 5)),
    unit('E', unknown, true),
  ],
}

export const matrix: MatrixSpec = {
  ...base,
  kind: 'matrix',
  k: 5,
  shown: null,
  sort: null,
  since: null,
  columns: [
    { key: 'o', label: 'Thượng Thanh', own: true },
    { key: 'd', label: 'Đức Giang', own: false },
  ],
  rows: [
    {
      key: 'r1',
      label: 'Phòng 1',
      moved: null,
      cells: [
        { rank: rangeOf(1, 5), figureId: 'rank:1:o' },
        { rank: exact(9), figureId: 'rank:1:d' },
      ],
    },
    {
      key: 'r2',
      label: 'Phòng 2',
      moved: null,
      cells: [
        { rank: exact(1), figureId: 'rank:2:o' },
        { rank: unknown, figureId: 'rank:2:d' },
      ],
    },
  ],
}

export const waterfall: WaterfallSpec = {
  ...base,
  kind: 'waterfall',
  unitLabel: 'người',
  rows: [
    { key: 'opening', label: 'Đầu kỳ', role: 'stock', cell: cell(77, 'observation:u:2017:opening') },
    { key: 'admitted', label: 'Kết nạp mới', role: 'up', cell: cell(10) },
    { key: 'quit', label: 'Thôi việc', role: 'down', cell: cell(8) },
    { key: 'retired', label: 'Nghỉ hưu', role: 'down', cell: cell(null) },
    { key: 'closing', label: 'Cuối kỳ', role: 'stock', cell: cell(79) },
  ],
  check: { state: 'unknown', words: 'Không kiểm được.' },
}
