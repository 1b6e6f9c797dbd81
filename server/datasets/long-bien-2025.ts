import type { LocalText } from '#contract/common.ts'
import type { Succession } from '#contract/units.ts'
import type { DatasetBundle, UnitLink } from './bundle.ts'

/** The day on which the 13 wards left in quận Long Biên gave way to four. */
export const REFORM = '2025-07-01'

/** Codes are those of former wards, used again for other, larger places: `00118` was Ngọc Thụy and is Bồ Đề. */
const NEW_WARDS = [
  { id: 'bo-de-2025', name: 'Bồ Đề', code: '00118' },
  { id: 'long-bien-2025', name: 'Long Biên', code: '00145' },
  { id: 'phuc-loi-2025', name: 'Phúc Lợi', code: '00136' },
  { id: 'viet-hung-2025', name: 'Việt Hưng', code: '00127' },
] as const

export const NEW_WARD_UNITS: DatasetBundle['units'] = NEW_WARDS.map(({ id, name, code }) => ({
  id,
  tree: 'admin',
  name: { vi: `Phường ${name}`, en: `${name} Ward` },
  shortName: { vi: name, en: name },
  level: 'ward',
  kind: 'place',
  code,
  validFrom: REFORM,
  validTo: null,
  territory: [],
  holdsAllBelow: false,
}))

export const NEW_WARD_LINKS: UnitLink[] = NEW_WARDS.map(({ id }) => ({
  unitId: id,
  parentId: 'ha-noi',
  from: REFORM,
  to: null,
}))

type Heir = (typeof NEW_WARDS)[number]['id']
type Part = { from: string; to: Heir; kind: Succession['kind']; note?: LocalText }

const MOSTLY: LocalText = {
  vi: 'phần lớn địa bàn Thượng Thanh về phường Việt Hưng',
  en: 'most of Thượng Thanh went to Việt Hưng Ward',
}
const beyond = (vi: string, en: string): LocalText => ({
  vi: `một phần địa bàn về ${vi}`,
  en: `part of its area went to ${en}`,
})
const HONG_HA = beyond('phường Hồng Hà', 'Hồng Hà Ward')

/**
 * Which former ward went where, from public record: two sources, which disagree on parts of areas. Shares are unknown:
 * shown as an explanation, never used to add figures up.
 */
const PARTS: readonly Part[] = [
  { from: 'bo-de', to: 'bo-de-2025', kind: 'split', note: HONG_HA },
  {
    from: 'cu-khoi',
    to: 'long-bien-2025',
    kind: 'split',
    note: beyond('xã Bát Tràng', 'Bát Tràng Commune'),
  },
  { from: 'duc-giang', to: 'viet-hung-2025', kind: 'merge' },
  { from: 'gia-thuy', to: 'bo-de-2025', kind: 'split' },
  { from: 'gia-thuy', to: 'viet-hung-2025', kind: 'split' },
  { from: 'giang-bien', to: 'viet-hung-2025', kind: 'split' },
  { from: 'giang-bien', to: 'phuc-loi-2025', kind: 'split' },
  { from: 'long-bien', to: 'long-bien-2025', kind: 'split' },
  { from: 'long-bien', to: 'bo-de-2025', kind: 'split' },
  { from: 'ngoc-lam', to: 'bo-de-2025', kind: 'merge' },
  { from: 'ngoc-thuy', to: 'bo-de-2025', kind: 'split', note: HONG_HA },
  { from: 'phuc-dong', to: 'long-bien-2025', kind: 'split' },
  { from: 'phuc-dong', to: 'phuc-loi-2025', kind: 'split' },
  { from: 'phuc-loi', to: 'phuc-loi-2025', kind: 'merge' },
  { from: 'thach-ban', to: 'long-bien-2025', kind: 'split' },
  {
    from: 'thach-ban',
    to: 'phuc-loi-2025',
    kind: 'split',
    note: beyond('xã Gia Lâm', 'Gia Lâm Commune'),
  },
  { from: 'thuong-thanh', to: 'viet-hung-2025', kind: 'split', note: MOSTLY },
  { from: 'thuong-thanh', to: 'bo-de-2025', kind: 'split' },
  { from: 'viet-hung', to: 'viet-hung-2025', kind: 'split' },
  { from: 'viet-hung', to: 'phuc-loi-2025', kind: 'split' },
]

const RESOLUTION: LocalText = {
  vi: 'Nghị quyết 1656/NQ-UBTVQH15 ngày 16/6/2025, thực hiện từ 01/7/2025; các nguồn công khai không thống nhất về phần địa bàn',
  en: 'Resolution 1656/NQ-UBTVQH15 of 16 June 2025, in force from 1 July 2025; public sources disagree on parts of areas',
}

export const WARD_SUCCESSIONS_2025: Succession[] = [
  {
    id: 'sai-dong-to-phuc-dong',
    fromId: 'sai-dong',
    toId: 'phuc-dong',
    date: '2025-01-01',
    kind: 'merge',
    basis: {
      vi: 'Sài Đồng nhập vào Phúc Đồng trước tháng 7/2025; ngày 01/01/2025 chưa có văn bản đối chiếu',
      en: 'Sài Đồng joined Phúc Đồng before July 2025; the day, 1 January 2025, is not confirmed by a document',
    },
  },
  ...PARTS.map(({ from, to, kind, note }) => ({
    id: `${from}-to-${to}`,
    fromId: from,
    toId: to,
    date: REFORM,
    kind,
    basis: note === undefined ? RESOLUTION : withNote(RESOLUTION, note),
  })),
]

function withNote(basis: LocalText, note: LocalText): LocalText {
  return { vi: `${basis.vi}; ${note.vi}`, en: `${basis.en}; ${note.en}` }
}
