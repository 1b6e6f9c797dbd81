import type { LocalText } from '#contract/common.ts'
import type { Fact, FactOf } from '#contract/facts.ts'
import { shiftYear, type YearId } from '#contract/period.ts'
import { ratingScheme } from '#contract/rating-schemes.ts'
import { DEMO_YEARS } from './demo-members.ts'
import { demoSourceId } from './demo-source.ts'
import { DISTRICT_FEDERATION_NAME, officeUnionOf, WARD_SLUGS } from './long-bien.ts'
import { CITY_COMMITTEE, DISTRICT_COMMITTEE, WARD_COUNCIL } from './seed-honours.ts'
import { seededRandom } from './seeded-random.ts'

const TOP_FROM = 95
const TOP = 'vung-manh-xuat-sac'
const STRONG = 'vung-manh'

/**
 * Invented ratings and awards of the 14 ward-office unions, 2013 to 2017. Real offices, so all are "vững mạnh" or better;
 * the level given lies a little below the level claimed. Thượng Thanh has none of 2017, where the article speaks, and the
 * top level in 2016, which it "continues" to hold.
 */
export const demoHonourFacts = (): Fact[] =>
  WARD_SLUGS.flatMap(slug =>
    DEMO_YEARS.filter(year => !isArticle(slug, year)).flatMap(year => unionYear(slug, year)),
  )

const isArticle = (slug: string, year: YearId): boolean => slug === 'thuong-thanh' && year === '2017'

const unionYear = (slug: string, year: YearId): Fact[] => [ratingOf(slug, year), ...awardsOf(slug, year)]

function scoresOf(slug: string, year: YearId): { self: number; given: number } {
  const random = seededRandom(`rating:${slug}:${year}`)
  const isKept = slug === 'thuong-thanh' && year === '2016'
  const self = random.int(isKept ? 195 : 181, 199) / 2
  return { self, given: isKept ? 96.5 : Math.max(88, self - random.int(0, 6) / 2) }
}

const levelOf = (slug: string, year: YearId): string =>
  scoresOf(slug, year).given >= TOP_FROM ? TOP : STRONG

function ratingOf(slug: string, year: YearId): FactOf<'rating'> {
  const { self, given } = scoresOf(slug, year)
  const level = levelOf(slug, year)
  const label = ratingScheme('quality-to-2019')?.levels.find(({ code }) => code === level)?.label
  return {
    entity: 'rating',
    unitId: officeUnionOf(slug),
    periodId: year,
    label: label ?? { vi: level, en: null },
    givenBy: DISTRICT_FEDERATION_NAME,
    kept: DEMO_YEARS.includes(shiftYear(year, -1)) && levelOf(slug, shiftYear(year, -1)) === level,
    schemeId: 'quality-to-2019',
    level,
    selfScore: self,
    givenScore: given,
    failedConditions: [],
    sourceId: demoSourceId('honours', year),
    note: null,
  }
}

function awardsOf(slug: string, year: YearId): FactOf<'award'>[] {
  const random = seededRandom(`awards:${slug}:${year}`)
  const workers = random.int(36, 48)
  const give = giverFor(slug, year)
  return [
    give('htxsnv', 'ward', 'occurrence', workers + random.int(20, 40), WARD_COUNCIL),
    give('ldtt', 'ward', 'person', workers, WARD_COUNCIL),
    give('ntvt', 'district', 'person', random.int(1, 3), DISTRICT_COMMITTEE),
    give(
      'cstdcs',
      'district',
      'person',
      Math.floor(workers * (0.1 + random.next() * 0.05)),
      DISTRICT_COMMITTEE,
    ),
    give('khen-ptttd', 'district', 'person', random.int(2, 5), DISTRICT_COMMITTEE),
    ...(random.next() < 0.35 ? [give('bang-khen', 'city', 'person', 1, CITY_COMMITTEE)] : []),
    ...(random.next() < 0.4 ? [giveCollective(slug, year)] : []),
  ]
}

function giverFor(slug: string, year: YearId) {
  return (
    typeId: string,
    level: FactOf<'award'>['level'],
    countUnit: 'occurrence' | 'person',
    count: number,
    grantedBy: LocalText,
  ): FactOf<'award'> => ({ ...blank(slug, year, typeId), level, countUnit, count, grantedBy })
}

const giveCollective = (slug: string, year: YearId): FactOf<'award'> => ({
  ...blank(slug, year, 'giay-khen'),
  level: 'district',
  branch: 'union',
  recipientKind: 'collective',
  recipientName: { vi: 'Công đoàn phường', en: 'Ward-office union' },
  count: 1,
  countUnit: 'collective',
  grantedBy: DISTRICT_FEDERATION_NAME,
})

const blank = (slug: string, year: YearId, typeId: string): FactOf<'award'> => ({
  entity: 'award',
  id: `demo-${slug}-${year}-${typeId}`,
  unitId: officeUnionOf(slug),
  periodId: year,
  typeId,
  grantedBy: null,
  level: null,
  branch: 'state',
  recipientKind: 'individual',
  recipientName: null,
  count: null,
  countUnit: 'person',
  bound: 'exact',
  status: 'granted',
  reason: null,
  sourceId: demoSourceId('honours', year),
  note: null,
})
