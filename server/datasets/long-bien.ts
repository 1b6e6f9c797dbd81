import type { LocalText } from '#contract/common.ts'
import type { Unit } from '#contract/units.ts'
import type { DatasetBundle, UnitLink } from './bundle.ts'
import { NEW_WARD_LINKS, NEW_WARD_UNITS } from './long-bien-2025.ts'

export type Ward = { slug: string; name: string; code: string; validTo: string }

const REFORM_EVE = '2025-06-30'
const DISTRICT_FOUNDED = '2003-11-06'

/**
 * The 14 wards of quận Long Biên in Vietnamese order of their names, with their codes up to 30/6/2025.
 * That Sài Đồng joined Phúc Đồng on 1/1/2025 is general knowledge, not confirmed by a page that was read.
 */
export const WARDS: readonly Ward[] = [
  { slug: 'bo-de', name: 'Bồ Đề', code: '00139', validTo: REFORM_EVE },
  { slug: 'cu-khoi', name: 'Cự Khối', code: '00154', validTo: REFORM_EVE },
  { slug: 'duc-giang', name: 'Đức Giang', code: '00124', validTo: REFORM_EVE },
  { slug: 'gia-thuy', name: 'Gia Thụy', code: '00130', validTo: REFORM_EVE },
  { slug: 'giang-bien', name: 'Giang Biên', code: '00121', validTo: REFORM_EVE },
  { slug: 'long-bien', name: 'Long Biên', code: '00145', validTo: REFORM_EVE },
  { slug: 'ngoc-lam', name: 'Ngọc Lâm', code: '00133', validTo: REFORM_EVE },
  { slug: 'ngoc-thuy', name: 'Ngọc Thụy', code: '00118', validTo: REFORM_EVE },
  { slug: 'phuc-dong', name: 'Phúc Đồng', code: '00151', validTo: REFORM_EVE },
  { slug: 'phuc-loi', name: 'Phúc Lợi', code: '00136', validTo: REFORM_EVE },
  { slug: 'sai-dong', name: 'Sài Đồng', code: '00142', validTo: '2024-12-31' },
  { slug: 'thach-ban', name: 'Thạch Bàn', code: '00148', validTo: REFORM_EVE },
  { slug: 'thuong-thanh', name: 'Thượng Thanh', code: '00115', validTo: REFORM_EVE },
  { slug: 'viet-hung', name: 'Việt Hưng', code: '00127', validTo: REFORM_EVE },
]

export const WARD_SLUGS = WARDS.map(ward => ward.slug)

/** The union of the staff of one ward office, up to 30/6/2025. */
export const officeUnionOf = (slug: string): string => `cd-phuong-${slug}`
export const OFFICE_UNIONS = WARD_SLUGS.map(officeUnionOf)

export const CITY_FEDERATION = 'ldld-thanh-pho-ha-noi'
export const DISTRICT_FEDERATION = 'ldld-quan-long-bien'
export const DISTRICT_FEDERATION_NAME: LocalText = {
  vi: 'LĐLĐ quận Long Biên',
  en: 'Long Biên District Federation of Labour',
}

/** The bloc inside which the district federation compares its ward-office unions. */
export const WARD_BLOC = 'khoi-cd-phuong-long-bien'

type StoredUnit = DatasetBundle['units'][number]

const CITY_AND_DISTRICT: StoredUnit[] = [
  place('ha-noi', { vi: 'Thành phố Hà Nội', en: 'Hà Nội City' }, 'Hà Nội', 'province', '01', null, null),
  place(
    'quan-long-bien',
    { vi: 'Quận Long Biên', en: 'Long Biên District' },
    'Long Biên',
    'district',
    '004',
    DISTRICT_FOUNDED,
    REFORM_EVE,
  ),
  federation(
    CITY_FEDERATION,
    { vi: 'LĐLĐ Thành phố Hà Nội', en: 'Hà Nội City Federation of Labour' },
    'LĐLĐ Hà Nội',
    'province',
    'ha-noi',
    null,
  ),
  federation(
    DISTRICT_FEDERATION,
    DISTRICT_FEDERATION_NAME,
    'LĐLĐ Long Biên',
    'district',
    'quan-long-bien',
    REFORM_EVE,
  ),
]

const WARD_BLOC_UNIT: StoredUnit = {
  id: WARD_BLOC,
  tree: 'union',
  name: {
    vi: 'Khối 14 công đoàn phường, quận Long Biên',
    en: 'The 14 ward-office unions of Long Biên District',
  },
  shortName: { vi: 'Khối 14 CĐ phường', en: '14 ward-office unions' },
  level: 'group',
  kind: 'federation',
  code: null,
  validFrom: null,
  validTo: REFORM_EVE,
  territory: WARD_SLUGS,
  holdsAllBelow: true,
}

/**
 * Both trees of the district: its places up to 30/6/2025 and the four wards after them, the federations, and the
 * ward-office unions of the wards asked for.
 */
export function longBienTrees(wards: readonly Ward[] = WARDS): { units: StoredUnit[]; links: UnitLink[] } {
  return {
    units: [
      ...CITY_AND_DISTRICT,
      WARD_BLOC_UNIT,
      ...WARDS.map(wardPlace),
      ...NEW_WARD_UNITS,
      ...wards.map(wardOfficeUnion),
    ],
    links: [
      { unitId: 'quan-long-bien', parentId: 'ha-noi', from: DISTRICT_FOUNDED, to: REFORM_EVE },
      { unitId: DISTRICT_FEDERATION, parentId: CITY_FEDERATION, from: null, to: REFORM_EVE },
      { unitId: WARD_BLOC, parentId: DISTRICT_FEDERATION, from: null, to: REFORM_EVE },
      ...WARDS.map(({ slug, validTo }) => ({
        unitId: slug,
        parentId: 'quan-long-bien',
        from: DISTRICT_FOUNDED,
        to: validTo,
      })),
      ...NEW_WARD_LINKS,
      ...wards.map(({ slug, validTo }) => ({
        unitId: officeUnionOf(slug),
        parentId: WARD_BLOC,
        from: null,
        to: validTo,
      })),
    ],
  }
}

const wardPlace = ({ slug, name, code, validTo }: Ward): StoredUnit =>
  place(slug, { vi: `Phường ${name}`, en: `${name} Ward` }, name, 'ward', code, null, validTo)

const wardOfficeUnion = ({ slug, name, validTo }: Ward): StoredUnit => ({
  id: officeUnionOf(slug),
  tree: 'union',
  name: { vi: `Công đoàn phường ${name}`, en: `${name} Ward Office Union` },
  shortName: { vi: name, en: name },
  level: 'grassroots',
  kind: 'office',
  code: null,
  validFrom: null,
  validTo,
  territory: [slug],
  holdsAllBelow: true,
})

function place(
  id: string,
  name: LocalText,
  shortName: string,
  level: Unit['level'],
  code: string,
  validFrom: string | null,
  validTo: string | null,
): StoredUnit {
  const short = { vi: shortName, en: shortName }
  return {
    id,
    tree: 'admin',
    name,
    shortName: short,
    level,
    kind: 'place',
    code,
    validFrom,
    validTo,
    territory: [],
    holdsAllBelow: false,
  }
}

function federation(
  id: string,
  name: LocalText,
  shortName: string,
  level: Unit['level'],
  territory: string,
  validTo: string | null,
): StoredUnit {
  const short = { vi: shortName, en: name.en }
  const none = { code: null, validFrom: null }
  return {
    id,
    tree: 'union',
    name,
    shortName: short,
    level,
    kind: 'federation',
    ...none,
    validTo,
    territory: [territory],
    holdsAllBelow: false,
  }
}
