import type { LocalText } from '#contract/common.ts'
import type { Succession, Unit } from '#contract/units.ts'
import type { DatasetBundle, UnitLink } from './bundle.ts'
import {
  CITY_FEDERATION,
  DISTRICT_FEDERATION,
  longBienTrees,
  officeUnionOf,
  WARD_BLOC,
  WARDS,
} from './long-bien.ts'
import { REFORM, WARD_SUCCESSIONS_2025 } from './long-bien-2025.ts'

export const WARD_UNION = 'cd-phuong-viet-hung-2025'
/** The grassroots unions of today's ward before the reform, so that there is something to stand before the break. */
export const BEFORE_REFORM = 'cdcs-dia-ban-viet-hung'
const REFORM_EVE = '2025-06-30'
const NEW_WARD = 'viet-hung-2025'

const FORMER_WARDS = WARDS.filter(({ slug }) => ['duc-giang', 'thuong-thanh', 'viet-hung'].includes(slug))
/** Unions inside administrative offices ended with the reform. */
export const ENDED_UNIONS = FORMER_WARDS.map(({ slug }) => officeUnionOf(slug))

const UNION_REFORM: LocalText = {
  vi: 'Sắp xếp tổ chức công đoàn từ 01/7/2025: kết thúc hoạt động LĐLĐ cấp quận, lập công đoàn phường trực thuộc LĐLĐ Thành phố',
  en: 'Union reform of 1 July 2025: district federations end, ward unions under the city federation begin',
}

type StoredUnit = DatasetBundle['units'][number]
/** `since`: first day of a union founded within the data set; `null`: older. */
export type ChildUnion = {
  id: string
  number: number
  kind: Unit['kind']
  workplace: LocalText
  since: string | null
}

const SCHOOLS: readonly LocalText[] = [
  { vi: 'Trường mầm non', en: 'Kindergarten' },
  { vi: 'Trường tiểu học', en: 'Primary school' },
  { vi: 'Trường THCS', en: 'Secondary school' },
]
const COMPANIES: readonly LocalText[] = [
  { vi: 'Công ty TNHH', en: 'Limited company' },
  { vi: 'Công ty cổ phần', en: 'Joint-stock company' },
]
const STATE_COMPANY: LocalText = { vi: 'Công ty nhà nước', en: 'State company' }
const FOUNDED = ['2024-09-01', '2024-04-01']

/** Invented grassroots unions with numbers for names; the last two were founded in 2024. */
export const childUnions = (count: number): ChildUnion[] =>
  Array.from({ length: count }, (_, i) => {
    const number = String(i + 1).padStart(3, '0')
    const [kind, form] = workplaceKind(i)
    return {
      id: `cdcs-${number}`,
      number: i + 1,
      kind,
      workplace: { vi: `${form.vi} số ${number}`, en: `${form.en} no. ${number}` },
      since: FOUNDED[count - 1 - i] ?? null,
    }
  })

function workplaceKind(index: number): [Unit['kind'], LocalText] {
  if (index % 4 === 1)
    return ['public-service', SCHOOLS[Math.floor(index / 4) % SCHOOLS.length] ?? STATE_COMPANY]
  if (index % 17 === 3) return ['enterprise-state', STATE_COMPANY]
  return ['enterprise-private', COMPANIES[index % COMPANIES.length] ?? STATE_COMPANY]
}

/** Both trees before and after 1 July 2025. A child union changes its parent on that day and keeps its own series. */
export function viethungTrees(children: readonly ChildUnion[]): { units: StoredUnit[]; links: UnitLink[] } {
  const former = longBienTrees(FORMER_WARDS)
  return {
    units: [
      ...former.units.filter(({ id }) => id !== WARD_BLOC),
      BEFORE_REFORM_UNIT,
      WARD_UNION_UNIT,
      ...children.map(childUnit),
    ],
    links: [
      ...former.links
        .filter(({ unitId }) => unitId !== WARD_BLOC)
        .map(link => (link.parentId === WARD_BLOC ? { ...link, parentId: BEFORE_REFORM } : link)),
      { unitId: BEFORE_REFORM, parentId: DISTRICT_FEDERATION, from: null, to: REFORM_EVE },
      { unitId: WARD_UNION, parentId: CITY_FEDERATION, from: REFORM, to: null },
      ...children.map(({ id, since }) => ({
        unitId: id,
        parentId: BEFORE_REFORM,
        from: since,
        to: REFORM_EVE,
      })),
      ...children.map(({ id }) => ({ unitId: id, parentId: WARD_UNION, from: REFORM, to: null })),
    ],
  }
}

/**
 * The ward union takes over from one group, so its series has one predecessor and one break.
 */
export const WARD_SUCCESSIONS: Succession[] = [
  {
    id: 'viet-hung-union-2025',
    fromId: BEFORE_REFORM,
    toId: WARD_UNION,
    date: REFORM,
    kind: 'transfer',
    basis: UNION_REFORM,
  },
  ...WARD_SUCCESSIONS_2025,
]

const BEFORE_REFORM_UNIT: StoredUnit = {
  id: BEFORE_REFORM,
  tree: 'union',
  name: {
    vi: 'CĐCS trên địa bàn phường Việt Hưng nay (thuộc LĐLĐ quận Long Biên)',
    en: "Grassroots unions on the territory of today's Việt Hưng Ward (under the Long Biên District Federation)",
  },
  shortName: { vi: 'CĐCS địa bàn Việt Hưng', en: 'Unions in the Việt Hưng area' },
  level: 'group',
  kind: 'federation',
  code: null,
  validFrom: null,
  validTo: REFORM_EVE,
  territory: FORMER_WARDS.map(({ slug }) => slug),
  holdsAllBelow: true,
}

const WARD_UNION_UNIT: StoredUnit = {
  id: WARD_UNION,
  tree: 'union',
  name: { vi: 'Công đoàn phường Việt Hưng', en: 'Việt Hưng Ward Union' },
  shortName: { vi: 'Việt Hưng', en: 'Việt Hưng' },
  level: 'ward',
  kind: 'ward-union',
  code: null,
  validFrom: REFORM,
  validTo: null,
  territory: [NEW_WARD],
  holdsAllBelow: true,
}

const childUnit = ({ id, kind, workplace, since }: ChildUnion): StoredUnit => ({
  id,
  tree: 'union',
  name: { vi: `CĐCS ${workplace.vi}`, en: `Grassroots union of ${workplace.en}` },
  shortName: workplace,
  level: 'grassroots',
  kind,
  code: null,
  validFrom: since,
  validTo: null,
  territory: [NEW_WARD],
  holdsAllBelow: true,
})
