import { base, cell } from './sample-specs.test-data.ts'
import type { BarsSpec } from './spec.ts'

export const bars: BarsSpec = {
  ...base,
  kind: 'bars',
  unit: 'vnd',
  unitLabel: 'đồng',
  rowLabel: 'Nguồn kinh phí',
  measureLabel: 'Kinh phí',
  rows: [
    { key: 'union', label: 'công đoàn', own: false, cell: cell(12_400_000, 'f:1'), note: null },
    {
      key: 'social',
      label: 'xã hội hóa',
      own: false,
      cell: { ...cell(5_000_000, 'f:2'), bound: 'atLeast', coverage: { reported: 1, expected: 3 } },
      note: null,
    },
    { key: 'none', label: 'chưa nêu', own: false, cell: cell(null, 'f:3'), note: null },
  ],
}
