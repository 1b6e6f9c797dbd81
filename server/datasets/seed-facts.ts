import type { LocalText } from '#contract/common.ts'
import type { Fact, FactOf } from '#contract/facts.ts'
import { officeUnionOf } from './long-bien.ts'
import { SEED_HONOURS } from './seed-honours.ts'
import { SEED_WORK } from './seed-work.ts'

export const SEED_UNION = officeUnionOf('thuong-thanh')
export const SEED_YEAR = '2017'

const own = { unitId: SEED_UNION, periodId: SEED_YEAR, note: null } as const

const MEMBERS: Fact[] = [
  {
    entity: 'observation',
    ...own,
    indicatorId: 'admitted',
    value: 10,
    bound: 'exact',
    sourceId: 'seed-p2-s5',
  },
  {
    entity: 'unionEvent',
    id: 'seed-2017-founding',
    ...own,
    type: 'founded',
    kind: 'enterprise',
    role: 'coordinate',
    name: null,
    count: 1,
    membersAtEvent: null,
    sourceId: 'seed-p2-s5',
  },
]

/** The article names four and leaves the list open; it gives no dates, numbers or money. */
const ACTIVITIES: Fact[] = [
  activity('mid-autumn', 'culture', { vi: 'Vui hội Trăng rằm', en: 'Full Moon Festival programme' }, null),
  activity(
    'school-year',
    'gift',
    {
      vi: 'Tặng quà khuyến học cho con em CBCCVCNLĐ',
      en: 'Study-encouragement gifts for children of the staff',
    },
    { vi: 'con em CBCCVCNLĐ cơ quan', en: 'children of the staff' },
  ),
  activity(
    '27-07',
    'gift',
    {
      vi: 'Tặng quà đoàn viên thuộc đối tượng chính sách',
      en: 'Gifts to members entitled to preferential treatment',
    },
    { vi: 'đoàn viên thuộc đối tượng chính sách', en: 'members entitled to preferential treatment' },
    'Nhân kỷ niệm 70 năm ngày Thương binh – Liệt sỹ.',
  ),
  activity(
    '20-10',
    'contest',
    { vi: 'Thi cắm hoa giữa các nam đoàn viên', en: 'Flower-arranging contest among male members' },
    { vi: 'nam đoàn viên', en: 'male members' },
  ),
  { entity: 'openList', ...own, list: 'activities', sourceId: 'seed-p2-s2' },
]

const THEMES: Fact[] = [
  theme('city-2017', '2017', { vi: 'Thành phố Hà Nội', en: 'Hà Nội City' }, 'seed-p1-s1', {
    vi: 'Kỷ cương hành chính',
    en: 'Administrative discipline',
  }),
  theme('union-2017', '2017', null, 'seed-p2-s2', {
    vi: 'Năm vì lợi ích đoàn viên',
    en: "Year for the members' benefit",
  }),
  theme('district-2018', '2018', { vi: 'Quận Long Biên', en: 'Long Biên District' }, 'seed-p6-s1', {
    vi: 'Vì quận Long Biên xanh – sạch – đẹp',
    en: 'For a green, clean and beautiful Long Biên',
  }),
  theme('city-2018', '2018', { vi: 'Thành phố Hà Nội', en: 'Hà Nội City' }, 'seed-p6-s1', {
    vi: 'Năm nâng cao hiệu lực, hiệu quả hoạt động của hệ thống chính trị',
    en: 'Year of raising the effectiveness and efficiency of the political system',
  }),
]

/** Everything the article says about the union that the contract can hold, rankings apart. */
export const SEED_FACTS: Fact[] = [...MEMBERS, ...ACTIVITIES, ...THEMES, ...SEED_HONOURS, ...SEED_WORK]

function activity(
  occasionId: NonNullable<FactOf<'activity'>['occasionId']>,
  category: FactOf<'activity'>['category'],
  title: LocalText,
  beneficiaries: LocalText | null,
  note: string | null = null,
): FactOf<'activity'> {
  return {
    entity: 'activity',
    ...own,
    id: `seed-2017-${occasionId}`,
    title,
    category,
    occasionId,
    date: null,
    beneficiaries,
    reach: null,
    reachUnit: null,
    amountVnd: null,
    funding: null,
    partner: null,
    sourceId: 'seed-p2-s2',
    note,
  }
}

function theme(
  id: string,
  year: string,
  issuer: LocalText | null,
  sourceId: string,
  text: LocalText,
): FactOf<'theme'> {
  return { entity: 'theme', id: `seed-${id}`, unitId: SEED_UNION, year, issuer, text, sourceId, note: null }
}
