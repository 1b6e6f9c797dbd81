import type { LocalText } from '#contract/common.ts'
import type { Fact, FactOf } from '#contract/facts.ts'
import type { YearId } from '#contract/period.ts'
import { DEMO_YEARS } from './demo-members.ts'
import { demoSourceId } from './demo-source.ts'
import { officeUnionOf, WARD_SLUGS } from './long-bien.ts'
import { type Random, seededRandom } from './seeded-random.ts'

type Host = { unitId: string; key: string; year: YearId; periodId: string; size: number; sourceId: string }

/**
 * Invented rounds and civic work of the ward-office unions, 2013 to 2017. None for Thượng Thanh in 2017, where the article
 * says what there was.
 */
export const demoWorkFacts = (): Fact[] =>
  WARD_SLUGS.flatMap(slug =>
    DEMO_YEARS.filter(year => slug !== 'thuong-thanh' || year !== '2017').flatMap(year => {
      const host = {
        unitId: officeUnionOf(slug),
        key: slug,
        year,
        periodId: year,
        size: 55,
        sourceId: demoSourceId('work', year),
      }
      return [...demoRounds(host, ROUNDS), ...demoCivicWork(host)]
    }),
  )

export type RoundPlan = { title: LocalText; from: string; to: string; contents: LocalText[] }

const ROUNDS: readonly RoundPlan[] = [
  {
    title: { vi: 'Mừng Đảng, mừng Xuân', en: 'Welcoming spring' },
    from: '01-05',
    to: '03-31',
    contents: [{ vi: 'hoàn thành chỉ tiêu quý I', en: 'targets of the first quarter' }],
  },
  {
    title: { vi: 'Tháng Công nhân và các ngày lễ tháng 5', en: "Workers' Month and the days of May" },
    from: '04-15',
    to: '07-28',
    contents: [{ vi: 'sáng kiến cải cách hành chính', en: 'ideas for administrative reform' }],
  },
  {
    title: { vi: 'Về đích các chỉ tiêu năm', en: 'Reaching the targets of the year' },
    from: '08-15',
    to: '11-30',
    contents: [{ vi: 'hoàn thành chỉ tiêu năm', en: 'targets of the year' }],
  },
]

export const demoRounds = (
  { unitId, key, year, sourceId }: Host,
  plans: readonly RoundPlan[],
): FactOf<'round'>[] =>
  plans.map(({ title, from, to, contents }, i) => ({
    entity: 'round',
    id: `demo-${key}-${year}-${i + 1}`,
    unitId,
    year,
    no: i + 1,
    title,
    from: `${year}-${from}`,
    to: `${year}-${to}`,
    contents,
    sourceId,
    note: null,
  }))

const FRONT: LocalText = { vi: 'MTTQ và các đoàn thể', en: 'the Fatherland Front and mass organisations' }

/** Sessions of each kind with attendances, now and then without a count of heads. */
export function demoCivicWork({ unitId, key, year, periodId, size, sourceId }: Host): FactOf<'civicWork'>[] {
  const random = seededRandom(`civic:${key}:${year}`)
  const held = (
    kind: FactOf<'civicWork'>['kind'],
    count: number,
    each: number | null,
    basis: FactOf<'civicWork'>['basis'] = null,
  ): FactOf<'civicWork'> => ({
    entity: 'civicWork',
    id: `demo-${key}-${year}-${kind}`,
    unitId,
    periodId,
    kind,
    count,
    participants: each === null ? null : attendances(count, each, random),
    basis,
    partner: basis === null ? null : FRONT,
    frequency: null,
    topic: null,
    sourceId,
    note: null,
  })
  return [
    held('supervision', random.int(1, 3), 8, '217'),
    held('criticism', random.int(0, 2), 8, '217'),
    held('contribution', random.int(1, 4), random.next() < 0.3 ? null : 20, '218'),
    held('education', random.int(2, 4), size),
    held('propaganda', random.int(3, 6), Math.round(size * 0.8)),
  ]
}

const attendances = (count: number, each: number, random: Random): number =>
  Array.from({ length: count }, () => Math.round(each * (0.75 + random.next() * 0.2))).reduce(
    (a, b) => a + b,
    0,
  )
