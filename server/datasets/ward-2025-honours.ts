import type { LocalText } from '#contract/common.ts'
import type { Fact, FactOf } from '#contract/facts.ts'
import type { YearId } from '#contract/period.ts'
import { ratingScheme } from '#contract/rating-schemes.ts'
import { demoSourceId } from './demo-source.ts'
import { demoCivicWork, demoRounds } from './demo-work.ts'
import { seededRandom } from './seeded-random.ts'
import { type ChildUnion, WARD_UNION } from './ward-2025-units.ts'

const WARD_UNION_NAME: LocalText = { vi: 'Công đoàn phường Việt Hưng', en: 'Việt Hưng Ward Union' }
const CITY_NAME: LocalText = { vi: 'LĐLĐ Thành phố Hà Nội', en: 'Hà Nội City Federation of Labour' }
const WARD_COMMITTEE: LocalText = { vi: 'UBND phường Việt Hưng', en: "Việt Hưng Ward People's Committee" }
const EARLIER_GIVER: LocalText = { vi: 'LĐLĐ quận Long Biên', en: 'Long Biên District Federation of Labour' }
const FAILED: LocalText = {
  vi: 'nộp đoàn phí chậm hơn quy định',
  en: 'dues handed over later than the rule asks',
}
const HALF = '2025-H2'

/** Invented: ratings of the unions by the labels in force since 2019, awards, rounds and civic work of the ward union. */
export const wardHonourFacts = (children: readonly ChildUnion[]): Fact[] => [
  ...children.flatMap(child => [
    ...(child.since !== null && child.since > '2024-06' ? [] : [ratingOf(child.id, '2024')]),
    ratingOf(child.id, '2025'),
  ]),
  ...awards(children),
  ...demoRounds({ ...HOST, year: '2025' }, [
    {
      title: { vi: 'Chào mừng thành lập Công đoàn phường', en: 'Welcoming the new ward union' },
      from: '07-15',
      to: '09-30',
      contents: [{ vi: 'kiện toàn tổ chức công đoàn cơ sở', en: 'putting the grassroots unions in order' }],
    },
    {
      title: { vi: 'Về đích kết nạp đoàn viên', en: 'Reaching the admission target' },
      from: '10-01',
      to: '12-20',
      contents: [{ vi: 'kết nạp đoàn viên, thành lập công đoàn cơ sở', en: 'admissions and new unions' }],
    },
  ]),
  ...demoCivicWork({ ...HOST, year: '2025' }),
  ...PLANS,
]

const HOST = {
  unitId: WARD_UNION,
  key: 'ward-2025',
  periodId: HALF,
  size: 160,
  sourceId: demoSourceId('work', '2025'),
}

/** Points are given, and the level is the giver's decision: the points each level takes are not confirmed. */
function ratingOf(unitId: string, year: YearId): FactOf<'rating'> {
  const random = seededRandom(`rating:${unitId}:${year}`)
  const self = random.int(150, 199) / 2
  const given = Math.max(60, self - random.int(0, 8) / 2)
  const isHeld = given >= 90 && random.next() < 0.08
  const level = given >= 90 && !isHeld ? 'hoan-thanh-xuat-sac' : given >= 75 ? 'hoan-thanh-tot' : 'hoan-thanh'
  const label = ratingScheme('quality-from-2019')?.levels.find(({ code }) => code === level)?.label
  return {
    entity: 'rating',
    unitId,
    periodId: year,
    label: label ?? { vi: level, en: null },
    givenBy: year === '2025' ? WARD_UNION_NAME : EARLIER_GIVER,
    kept: false,
    schemeId: 'quality-from-2019',
    level,
    selfScore: self,
    givenScore: given,
    failedConditions: isHeld ? [FAILED] : [],
    sourceId: demoSourceId('honours', year),
    note: null,
  }
}

function awards(children: readonly ChildUnion[]): FactOf<'award'>[] {
  const random = seededRandom('awards:ward-2025')
  const own = award(WARD_UNION, 'ward-2025', HALF)
  return [
    own({ typeId: 'khen-ptttd', level: 'ward', grantedBy: WARD_COMMITTEE, count: 14, countUnit: 'person' }),
    own({
      typeId: 'giay-khen',
      level: 'ward',
      grantedBy: WARD_UNION_NAME,
      count: 22,
      countUnit: 'collective',
    }),
    own({ typeId: 'bang-khen', level: 'city', grantedBy: CITY_NAME, count: 3, countUnit: 'person' }),
    own({
      typeId: 'co-thi-dua-xuat-sac-dan-dau',
      level: 'city',
      grantedBy: CITY_NAME,
      count: 1,
      countUnit: 'collective',
      status: 'proposed',
    }),
    ...random
      .shuffle(children.filter(({ since }) => since === null))
      .slice(0, 60)
      .flatMap(({ id }) => {
        const give = award(id, id, '2025')
        const workers = random.int(4, 40)
        return [
          give({
            typeId: 'ldtt',
            level: 'ward',
            grantedBy: WARD_COMMITTEE,
            count: workers,
            countUnit: 'person',
          }),
          give({
            typeId: 'cstdcs',
            level: 'ward',
            grantedBy: WARD_COMMITTEE,
            count: Math.floor(workers * 0.15),
            countUnit: 'person',
          }),
        ]
      }),
  ]
}

type Given = Pick<FactOf<'award'>, 'typeId' | 'level' | 'grantedBy' | 'count' | 'countUnit'> & {
  status?: FactOf<'award'>['status']
}

const award =
  (unitId: string, key: string, periodId: string) =>
  ({ typeId, countUnit, status = 'granted', ...given }: Given): FactOf<'award'> => ({
    entity: 'award',
    id: `demo-${key}-2025-${typeId}-${countUnit}`,
    unitId,
    periodId,
    typeId,
    branch: null,
    recipientKind: countUnit === 'collective' ? 'collective' : 'individual',
    recipientName: null,
    countUnit,
    bound: 'exact',
    status,
    reason: null,
    sourceId: demoSourceId('honours', '2025'),
    note: null,
    ...given,
  })

const PLANS: FactOf<'narrative'>[] = (
  [
    [
      'members',
      'Kết nạp đoàn viên, thành lập công đoàn cơ sở ở doanh nghiệp',
      'Admit members and found unions in enterprises',
    ],
    [
      'members',
      'Đối thoại, ký và sửa thỏa ước lao động tập thể',
      'Dialogue; sign and amend collective agreements',
    ],
    ['emulation', 'Mỗi công đoàn cơ sở một việc làm thiết thực', 'One useful deed in every grassroots union'],
  ] as const
).map(([domain, vi, en], i) => ({
  entity: 'narrative',
  id: `demo-plan-2026-${i + 1}`,
  unitId: WARD_UNION,
  year: '2026',
  tone: 'plan',
  domain,
  position: i + 1,
  text: { vi, en },
  sourceId: demoSourceId('work', '2025'),
  note: null,
}))
