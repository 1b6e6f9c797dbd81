import type { LocalText } from '#contract/common.ts'
import type { FactOf } from '#contract/facts.ts'
import { solarDayOf } from '#contract/lunar-feasts.ts'
import type { YearId } from '#contract/period.ts'

type Activity = FactOf<'activity'>

/** A kind of activity that unions repeat every year. Ranges are from, to; `share`: of the union's members. */
export type WelfareKind = {
  key: string
  occasionId: NonNullable<Activity['occasionId']>
  category: Activity['category']
  title: LocalText
  beneficiaries: LocalText
  /** First and last day on which it is held. */
  days: (year: YearId) => [first: string, last: string]
  reachUnit: NonNullable<Activity['reachUnit']>
  share: [number, number]
  /** Cost of one unit of reach in thousand đồng. */
  thousandVnd: [number, number]
  funding: NonNullable<Activity['funding']>[]
  partners: LocalText[]
}

const DAY = 86_400_000
/** The calendar day so many days after another; before it when negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

const before =
  (feast: (year: YearId) => string, most: number, least: number): WelfareKind['days'] =>
  year => [addDays(feast(year), -most), addDays(feast(year), -least)]
const on = (monthDay: string) => (year: YearId) => `${year}-${monthDay}`
const between =
  (first: string, last: string): WelfareKind['days'] =>
  year => [`${year}-${first}`, `${year}-${last}`]

const MEMBERS: LocalText = { vi: 'đoàn viên', en: 'members' }
const WOMEN: LocalText = { vi: 'nữ đoàn viên', en: 'women members' }
const CHILDREN: LocalText = { vi: 'con đoàn viên', en: "members' children" }
const IN_NEED: LocalText = { vi: 'đoàn viên có hoàn cảnh khó khăn', en: 'members in hardship' }
const FRONT: LocalText = { vi: 'Ủy ban MTTQ phường', en: 'Ward Fatherland Front Committee' }
const YOUTH: LocalText = { vi: 'Đoàn Thanh niên phường', en: 'Ward Youth Union' }
const WOMENS_UNION: LocalText = { vi: 'Hội LHPN phường', en: "Ward Women's Union" }
const HEALTH_STATION: LocalText = { vi: 'Trạm Y tế phường', en: 'Ward health station' }
const STUDY: LocalText = { vi: 'Hội Khuyến học phường', en: 'Ward Study Encouragement Association' }

/** The activities that demo unions choose from, in the order of the year. */
export const WELFARE_KINDS: readonly WelfareKind[] = [
  {
    key: 'tet',
    occasionId: 'tet',
    category: 'gift',
    title: {
      vi: 'Tặng quà Tết cho đoàn viên có hoàn cảnh khó khăn',
      en: 'Tết gifts for members in hardship',
    },
    beneficiaries: IN_NEED,
    days: before(year => solarDayOf('tet', year) ?? `${year}-02-01`, 14, 4),
    reachUnit: 'gift',
    share: [0.12, 0.3],
    thousandVnd: [300, 500],
    funding: ['union', 'mixed', 'social'],
    partners: [FRONT],
  },
  {
    key: 'women-march',
    occasionId: '08-03',
    category: 'culture',
    title: { vi: 'Gặp mặt nữ đoàn viên nhân ngày 8/3', en: "Women members' meeting for 8 March" },
    beneficiaries: WOMEN,
    days: before(on('03-08'), 3, 0),
    reachUnit: 'person',
    share: [0.3, 0.44],
    thousandVnd: [50, 120],
    funding: ['union', 'employer'],
    partners: [WOMENS_UNION],
  },
  {
    key: 'workers-month',
    occasionId: 'workers-month',
    category: 'visit',
    title: { vi: 'Thăm hỏi đoàn viên trong Tháng Công nhân', en: "Visits to members in Workers' Month" },
    beneficiaries: MEMBERS,
    days: between('05-04', '05-28'),
    reachUnit: 'occurrence',
    share: [0.08, 0.25],
    thousandVnd: [200, 400],
    funding: ['union', 'mixed'],
    partners: [],
  },
  {
    key: 'children-june',
    occasionId: '01-06',
    category: 'gift',
    title: { vi: 'Tặng quà con đoàn viên nhân ngày 1/6', en: "Gifts to members' children for 1 June" },
    beneficiaries: CHILDREN,
    days: before(on('06-01'), 3, 0),
    reachUnit: 'gift',
    share: [0.4, 0.8],
    thousandVnd: [50, 100],
    funding: ['union', 'employer', 'mixed'],
    partners: [YOUTH],
  },
  {
    key: 'invalids-july',
    occasionId: '27-07',
    category: 'gift',
    title: {
      vi: 'Tặng quà đoàn viên gia đình chính sách nhân ngày 27/7',
      en: 'Gifts to members of entitled families for 27 July',
    },
    beneficiaries: {
      vi: 'đoàn viên thuộc đối tượng chính sách',
      en: 'members entitled to preferential treatment',
    },
    days: before(on('07-27'), 6, 1),
    reachUnit: 'gift',
    share: [0.05, 0.15],
    thousandVnd: [300, 500],
    funding: ['union', 'budget', 'employer'],
    partners: [FRONT],
  },
  {
    key: 'union-day',
    occasionId: '28-07',
    category: 'culture',
    title: {
      vi: 'Sinh hoạt kỷ niệm ngày thành lập Công đoàn Việt Nam',
      en: 'Meeting for the founding day of the trade union',
    },
    beneficiaries: MEMBERS,
    days: before(on('07-28'), 4, 0),
    reachUnit: 'person',
    share: [0.5, 0.85],
    thousandVnd: [30, 60],
    funding: ['union'],
    partners: [],
  },
  {
    key: 'study-gifts',
    occasionId: 'school-year',
    category: 'scholarship',
    title: { vi: 'Khen thưởng con đoàn viên học giỏi', en: "Awards to members' children for good marks" },
    beneficiaries: CHILDREN,
    days: between('08-05', '08-30'),
    reachUnit: 'gift',
    share: [0.15, 0.4],
    thousandVnd: [150, 300],
    funding: ['union', 'mixed', 'social'],
    partners: [STUDY],
  },
  {
    key: 'national-day',
    occasionId: '02-09',
    category: 'visit',
    title: { vi: 'Thăm đoàn viên ốm đau dịp Quốc khánh 2/9', en: 'Visits to sick members for 2 September' },
    beneficiaries: { vi: 'đoàn viên ốm đau', en: 'sick members' },
    days: before(on('09-02'), 5, 1),
    reachUnit: 'occurrence',
    share: [0.03, 0.1],
    thousandVnd: [300, 500],
    funding: ['union'],
    partners: [],
  },
  {
    key: 'mid-autumn',
    occasionId: 'mid-autumn',
    category: 'culture',
    title: { vi: 'Vui Trung thu cho con đoàn viên', en: "Mid-Autumn festival for members' children" },
    beneficiaries: CHILDREN,
    days: before(year => solarDayOf('mid-autumn', year) ?? `${year}-09-20`, 3, 0),
    reachUnit: 'occurrence',
    share: [0.6, 1.1],
    thousandVnd: [50, 90],
    funding: ['union', 'employer', 'mixed'],
    partners: [YOUTH],
  },
  {
    key: 'women-october',
    occasionId: '20-10',
    category: 'contest',
    title: { vi: 'Hội thi nhân ngày Phụ nữ Việt Nam 20/10', en: "Contest for Vietnamese Women's Day" },
    beneficiaries: MEMBERS,
    days: before(on('10-20'), 4, 0),
    reachUnit: 'person',
    share: [0.25, 0.5],
    thousandVnd: [60, 120],
    funding: ['union', 'employer'],
    partners: [WOMENS_UNION],
  },
  {
    key: 'hardship',
    occasionId: 'other',
    category: 'aid',
    title: { vi: 'Trợ cấp đoàn viên gặp khó khăn đột xuất', en: 'Aid to members in sudden hardship' },
    beneficiaries: IN_NEED,
    days: between('03-10', '11-20'),
    reachUnit: 'person',
    share: [0.02, 0.06],
    thousandVnd: [500, 1000],
    funding: ['union', 'mixed'],
    partners: [],
  },
  {
    key: 'health-check',
    occasionId: 'other',
    category: 'health',
    title: { vi: 'Khám sức khỏe cho đoàn viên', en: 'Health check for members' },
    beneficiaries: MEMBERS,
    days: between('04-05', '11-25'),
    reachUnit: 'person',
    share: [0.6, 0.9],
    thousandVnd: [150, 250],
    funding: ['employer', 'budget'],
    partners: [HEALTH_STATION],
  },
  {
    key: 'training',
    occasionId: 'other',
    category: 'training',
    title: { vi: 'Tập huấn nghiệp vụ công đoàn', en: 'Training in union work' },
    beneficiaries: { vi: 'cán bộ, đoàn viên', en: 'officers and members' },
    days: between('04-01', '11-30'),
    reachUnit: 'occurrence',
    share: [0.15, 0.4],
    thousandVnd: [30, 60],
    funding: ['union'],
    partners: [],
  },
  {
    key: 'housing',
    occasionId: 'other',
    category: 'housing',
    title: { vi: 'Hỗ trợ sửa nhà Mái ấm công đoàn', en: 'Union Shelter: help to repair a house' },
    beneficiaries: IN_NEED,
    days: between('06-10', '12-10'),
    reachUnit: 'house',
    share: [0, 0],
    thousandVnd: [30_000, 50_000],
    funding: ['social', 'union'],
    partners: [FRONT],
  },
]
