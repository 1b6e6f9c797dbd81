import type { LocalText } from '#contract/common.ts'
import type { Fact, FactOf } from '#contract/facts.ts'
import { DISTRICT_FEDERATION_NAME, officeUnionOf } from './long-bien.ts'

const own = { unitId: officeUnionOf('thuong-thanh'), periodId: '2017', note: null } as const

export const DISTRICT_COMMITTEE: LocalText = {
  vi: 'UBND quận Long Biên',
  en: "Long Biên District People's Committee",
}
export const WARD_COUNCIL: LocalText = {
  vi: 'Hội đồng thi đua khen thưởng phường',
  en: 'Ward Emulation and Reward Council',
}
export const CITY_COMMITTEE: LocalText = {
  vi: 'UBND Thành phố Hà Nội',
  en: "Hà Nội City People's Committee",
}
const CITY_FEDERATION_NAME: LocalText = {
  vi: 'LĐLĐ Thành phố Hà Nội',
  en: 'Hà Nội City Federation of Labour',
}
const PEOPLE: LocalText = {
  vi: 'Cán bộ và nhân dân phường Thượng Thanh',
  en: 'Staff and people of Thượng Thanh Ward',
}

const RATING: FactOf<'rating'> = {
  entity: 'rating',
  ...own,
  label: { vi: 'vững mạnh xuất sắc', en: 'strong, excellent' },
  givenBy: DISTRICT_FEDERATION_NAME,
  kept: true,
  schemeId: 'quality-to-2019',
  level: 'vung-manh-xuat-sac',
  selfScore: null,
  givenScore: null,
  failedConditions: null,
  sourceId: 'seed-p4-s3',
}

type Given = Pick<FactOf<'award'>, 'typeId' | 'count' | 'grantedBy' | 'level' | 'branch' | 'sourceId'>

const people = (
  given: Given,
  countUnit: 'occurrence' | 'person' = 'person',
  more: Partial<FactOf<'award'>> = {},
): FactOf<'award'> => ({
  entity: 'award',
  id: `seed-2017-${given.typeId}`,
  ...own,
  ...given,
  recipientKind: 'individual',
  recipientName: null,
  countUnit,
  bound: 'exact',
  status: 'granted',
  reason: null,
  ...more,
})

const collective = (
  given: Omit<Given, 'count' | 'sourceId'>,
  recipientName: LocalText,
  status: FactOf<'award'>['status'] = 'granted',
): FactOf<'award'> => ({
  entity: 'award',
  id: `seed-2017-collective-${given.typeId}`,
  ...own,
  ...given,
  recipientKind: 'collective',
  recipientName,
  count: 1,
  countUnit: 'collective',
  bound: 'exact',
  status,
  reason: null,
  sourceId: 'seed-p4-s3',
})

/** 82 is a number of times, the others numbers of people or collectives: no sum of them exists. */
const AWARDS: Fact[] = [
  people(
    {
      typeId: 'htxsnv',
      count: 82,
      grantedBy: WARD_COUNCIL,
      level: 'ward',
      branch: 'state',
      sourceId: 'seed-p5-s2',
    },
    'occurrence',
  ),
  people(
    { typeId: 'ldtt', count: 45, grantedBy: null, level: 'ward', branch: 'state', sourceId: 'seed-p5-s2' },
    'person',
    {
      note: 'Bài viết không nêu cấp công nhận; xếp vào cấp phường vì cùng câu với Hội đồng thi đua khen thưởng phường.',
    },
  ),
  ...(
    [
      ['ntvt', 2],
      ['cstdcs', 7],
      ['khen-ptttd', 4],
    ] as const
  ).map(([typeId, count]) =>
    people({
      typeId,
      count,
      grantedBy: DISTRICT_COMMITTEE,
      level: 'district',
      branch: 'state',
      sourceId: 'seed-p5-s3',
    }),
  ),
  people(
    {
      typeId: 'bang-khen',
      count: 1,
      grantedBy: CITY_COMMITTEE,
      level: 'city',
      branch: 'state',
      sourceId: 'seed-p5-s3',
    },
    'person',
    {
      reason: {
        vi: 'cá nhân tiêu biểu trong phong trào thi đua',
        en: 'outstanding individual in the emulation movement',
      },
    },
  ),
  collective(
    { typeId: 'bang-khen', grantedBy: CITY_FEDERATION_NAME, level: 'city', branch: 'union' },
    { vi: 'Công đoàn phường Thượng Thanh', en: 'Thượng Thanh Ward Office Union' },
  ),
  collective(
    {
      typeId: 'dang-bo-tsvm-tieu-bieu',
      grantedBy: { vi: 'Quận ủy Long Biên', en: 'Long Biên District Party Committee' },
      level: 'district',
      branch: 'party',
    },
    { vi: 'Đảng bộ phường Thượng Thanh', en: 'Thượng Thanh Ward Party Organisation' },
  ),
  collective(
    {
      typeId: 'co-thi-dua-xuat-sac-dan-dau',
      grantedBy: { vi: 'Thành phố Hà Nội', en: 'Hà Nội City' },
      level: 'city',
      branch: 'state',
    },
    PEOPLE,
  ),
  collective(
    {
      typeId: 'co-thi-dua-chinh-phu',
      grantedBy: { vi: 'Chính phủ', en: 'The Government' },
      level: 'national',
      branch: 'state',
    },
    PEOPLE,
    'proposed',
  ),
]

const STATUS: Fact = {
  entity: 'unitStatus',
  id: 'seed-2017-e-office',
  ...own,
  label: {
    vi: 'Phường đạt chuẩn mô hình cơ quan điện tử và bộ phận “Một cửa”',
    en: 'Ward meets the standard of the e-office model and the one-stop shop',
  },
  givenBy: null,
  kept: true,
  sourceId: 'seed-p4-s2',
}

/** Rating, awards and standards of 2017. */
export const SEED_HONOURS: Fact[] = [RATING, ...AWARDS, STATUS]
