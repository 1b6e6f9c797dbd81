import type { LocalText } from '#contract/common.ts'
import type { Fact, FactOf } from '#contract/facts.ts'
import { officeUnionOf } from './long-bien.ts'

const unitId = officeUnionOf('thuong-thanh')
const own = { unitId, periodId: '2017', note: null } as const

/** Three rounds; their days, names and contents are not told. */
const ROUNDS: Fact = {
  entity: 'roundCount',
  ...own,
  count: 3,
  bound: 'exact',
  sourceId: 'seed-p2-s3',
}

const FRONT: LocalText = {
  vi: 'MTTQ và các đoàn thể',
  en: 'the Fatherland Front and mass organisations',
}
const DECISIONS =
  'Bài viết nêu chung Quyết định 217, 218 của Bộ Chính trị: 217 về giám sát và phản biện xã hội, 218 về góp ý xây dựng Đảng, chính quyền.'

const civic = (
  kind: FactOf<'civicWork'>['kind'],
  sourceId: string,
  more: Partial<FactOf<'civicWork'>>,
): FactOf<'civicWork'> => ({
  entity: 'civicWork',
  id: `seed-2017-${kind}`,
  ...own,
  kind,
  count: null,
  participants: null,
  basis: null,
  partner: null,
  frequency: null,
  topic: null,
  sourceId,
  ...more,
})

/** What was done without a number: it is there, and nobody says how often. */
const CIVIC_WORK: Fact[] = [
  civic('supervision', 'seed-p2-s5', { basis: '217', partner: FRONT, note: DECISIONS }),
  civic('criticism', 'seed-p2-s5', { basis: '217', partner: FRONT, note: DECISIONS }),
  civic('contribution', 'seed-p2-s5', {
    basis: '218',
    partner: FRONT,
    topic: { vi: 'xây dựng Đảng, xây dựng chính quyền', en: 'building the Party and the authorities' },
    note: DECISIONS,
  }),
  civic('education', 'seed-p2-s4', {
    frequency: { vi: 'thường xuyên', en: 'regularly' },
    topic: { vi: 'chính trị, tư tưởng cho đoàn viên', en: 'politics and ideology, for the members' },
  }),
  civic('propaganda', 'seed-p2-s4', {
    frequency: { vi: 'thường xuyên', en: 'regularly' },
    topic: {
      vi: 'chủ trương, chính sách của Đảng, pháp luật của Nhà nước',
      en: 'Party policy and the laws of the State',
    },
  }),
  civic('protection', 'seed-p2-s1', {
    topic: {
      vi: 'quyền, lợi ích hợp pháp của CBCCVCNLĐ cơ quan',
      en: 'rights and lawful interests of the staff',
    },
  }),
  civic('organisation', 'seed-p2-s4', {
    topic: {
      vi: 'xây dựng công đoàn cơ sở vững mạnh; tham gia xây dựng Đảng, chính quyền',
      en: 'building a strong grassroots union; taking part in building the Party and the authorities',
    },
  }),
]

type Line = [domain: FactOf<'narrative'>['domain'], place: string, vi: string, en: string]

const lines = (tone: FactOf<'narrative'>['tone'], year: string, found: readonly Line[]): Fact[] =>
  found.map(([domain, place, vi, en], i) => ({
    entity: 'narrative',
    id: `seed-${tone}-${year}-${i + 1}`,
    unitId,
    year,
    tone,
    domain,
    position: i + 1,
    text: { vi, en },
    sourceId: `seed-${place}`,
    note: null,
  }))

/** The facts of the article that carry no figure, in our words and in its order. */
const NARRATIVES: Fact[] = [
  ...lines('context', '2017', [
    [
      'party',
      'p1-s1',
      'Năm thứ hai thực hiện nghị quyết Đại hội Đảng bộ phường lần thứ 26',
      'Second year of the resolution of the 26th ward Party congress',
    ],
    [
      'party',
      'p1-s1',
      'Thực hiện các chương trình toàn khóa của Quận ủy Long Biên',
      'Whole-term programmes of the Long Biên District Party Committee under way',
    ],
    [
      'emulation',
      'p1-s2',
      'Ban chấp hành Công đoàn phường phát động phong trào thi đua năm 2017',
      'The executive committee of the ward union launched the emulation movement of 2017',
    ],
  ]),
  ...lines('result', '2017', [
    ['economy', 'p3-s2', 'Các chỉ tiêu kinh tế – xã hội: vượt mức', 'Socio-economic targets: exceeded'],
    [
      'party',
      'p3-s3',
      'Xây dựng Đảng, Mặt trận và đoàn thể: tiến bộ rõ',
      'Party building, Front and mass organisations: clear progress',
    ],
    [
      'urban',
      'p3-s4',
      'Đất đai, đô thị, trật tự xây dựng: có chuyển biến',
      'Land, urban and construction-order management: improved',
    ],
    ['culture', 'p3-s5', 'Văn hóa, xã hội: phát triển đều các mặt', 'Culture and society: even development'],
    [
      'administration',
      'p3-s6',
      'Cải cách hành chính: cơ quan điện tử, bộ phận một cửa, dịch vụ công trực tuyến mức độ 3 và 4',
      'Administrative reform: e-office, one-stop shop, online public services of levels 3 and 4',
    ],
  ]),
  ...lines('context', '2018', [
    [
      'other',
      'p6-s1',
      'Kỷ niệm 15 năm ngày thành lập quận Long Biên',
      '15th anniversary of Long Biên District',
    ],
  ]),
  ...lines('plan', '2018', [
    ['party', 'p6-s1', 'Chủ động tham mưu cho cấp ủy', 'Advise the Party committee of its own accord'],
    [
      'rewards',
      'p6-s1',
      'Cùng chính quyền sửa đổi, bổ sung quy chế khen thưởng',
      'Revise the reward regulations together with the authorities',
    ],
    ['emulation', 'p6-s1', 'Sơ kết và tổng kết tốt các phong trào', 'Do interim and final reviews well'],
    [
      'rewards',
      'p6-s1',
      'Biểu dương, khen thưởng kịp thời tập thể và cá nhân tiêu biểu',
      'Praise and reward outstanding people and collectives in time',
    ],
    ['emulation', 'p6-s1', 'Nhân rộng điển hình tiêu biểu', 'Spread good examples'],
    [
      'emulation',
      'p6-s1',
      'Phong trào có nội dung, mục tiêu rõ; hình thức và biện pháp hợp với từng đối tượng',
      'Movements with clear contents and goals; forms and measures that fit each group',
    ],
    [
      'members',
      'p6-s2',
      'Từng CBCCVCNLĐ tham gia thi đua sôi nổi, liên tục, hiệu quả',
      'Every member of staff takes part in emulation, steadily and with effect',
    ],
    [
      'economy',
      'p6-s2',
      'Góp phần hoàn thành các nhiệm vụ chính trị, kinh tế – xã hội, an ninh, quốc phòng năm 2018',
      'Help to fulfil the political, socio-economic, security and defence tasks of 2018',
    ],
  ]),
]

/** Rounds, civic work, results and plans that the article names. */
export const SEED_WORK: Fact[] = [ROUNDS, ...CIVIC_WORK, ...NARRATIVES]
