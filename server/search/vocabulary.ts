import type { IndicatorId } from '#contract/indicators.ts'

/** What a question may ask for. */
export type Measure =
  | { kind: 'indicator'; indicatorId: IndicatorId }
  | { kind: 'target' | 'net' | 'left' }
  | { kind: 'foundings' | 'foundingsByMerger' | 'activities' | 'amount' }
  | { kind: 'wardRank' | 'unionRank' | 'topRanks' }
  | { kind: 'rating' | 'theme' }

type Entry = { measure: Measure; words: readonly string[] }

const indicator = (indicatorId: IndicatorId, ...words: string[]): Entry => ({
  measure: { kind: 'indicator', indicatorId },
  words,
})
const other = (kind: Exclude<Measure['kind'], 'indicator'>, ...words: string[]): Entry => ({
  measure: { kind },
  words,
})

/** Folded words for each measure, Vietnamese first. The same words may stand for several: then all are answered. */
export const VOCABULARY: readonly Entry[] = [
  indicator('closing', 'doan vien', 'so doan vien', 'tong so doan vien', 'doan vien cuoi ky', 'members'),
  indicator('opening', 'doan vien dau ky', 'dau ky', 'opening'),
  indicator(
    'admitted',
    'ket nap',
    'ket nap moi',
    'doan vien moi',
    'ket nap doan vien',
    'ket nap doan vien moi',
    'doan vien moi ket nap',
    'phat trien doan vien',
    'new members',
    'admitted',
    'admissions',
  ),
  indicator('closingFemale', 'doan vien nu', 'nu doan vien', 'women'),
  indicator('admittedFemale', 'ket nap nu', 'ket nap moi nu', 'ket nap moi la nu'),
  indicator('labourForce', 'lao dong', 'nguoi lao dong', 'tong so lao dong', 'labour force', 'workers'),
  indicator('labourForceFemale', 'lao dong nu', 'nu lao dong'),
  indicator('transferIn', 'chuyen den', 'transfer in'),
  indicator('transferOut', 'chuyen di', 'transfer out'),
  indicator('retired', 'nghi huu', 've huu', 'retired'),
  indicator('quit', 'thoi viec', 'xin ra', 'quit'),
  other('net', 'tang rong', 'tang giam', 'doan vien tang', 'net change'),
  other('left', 'doan vien giam', 'giam doan vien', 'left'),
  other('target', 'chi tieu', 'chi tieu ket nap', 'ket nap chi tieu', 'chi tieu ket nap moi', 'target'),
  other(
    'foundings',
    'thanh lap',
    'thanh lap moi',
    'cong doan co so',
    'cong doan co so thanh lap',
    'cong doan co so thanh lap moi',
    'thanh lap cong doan co so',
    'founded',
    'new unions',
  ),
  other('foundingsByMerger', 'sap nhap', 'thanh lap do sap nhap'),
  other('activities', 'cham lo', 'hoat dong', 'hoat dong cham lo', 'phuc loi', 'welfare', 'activities'),
  other('amount', 'kinh phi', 'kinh phi cham lo', 'tien cham lo', 'so tien', 'money'),
  other('wardRank', 'xep hang', 'thu hang', 'xep thu', 'xep hang phuong', 'hang phuong', 'rank', 'ranking'),
  other(
    'unionRank',
    'xep hang',
    'thu hang',
    'xep thu',
    'xep hang cong doan',
    'xep hang cong doan phuong',
    'hang cong doan',
    'hang cong doan phuong',
    'rank',
    'ranking',
  ),
  other(
    'topRanks',
    'xep hang',
    'thu hang',
    'xep thu',
    'phong ban nganh',
    'don vi cham',
    'rank',
    'ranking',
    'evaluators',
  ),
  other('rating', 'xep loai', 'danh gia', 'vung manh', 'rating'),
  other('theme', 'chu de', 'chu de nam', 'theme'),
]

/** What is told of a unit that is named without a measure. */
export const TOLD_OF_A_UNIT: readonly Measure[] = [
  { kind: 'indicator', indicatorId: 'closing' },
  { kind: 'indicator', indicatorId: 'admitted' },
  { kind: 'wardRank' },
  { kind: 'unionRank' },
]

/** Words that carry nothing: "năm", "của", "bao nhiêu". */
export const FILLERS = new Set(
  'nam cua o tai trong la so luong tong co bao nhieu may theo ve cho den the nao of in the how many what is for'.split(
    ' ',
  ),
)
