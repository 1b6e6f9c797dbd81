import type { FactOf } from '#contract/facts.ts'
import { monthId } from '#contract/period.ts'
import { DEMO_YEARS } from './demo-members.ts'
import { demoSourceId } from './demo-source.ts'
import { officeUnionOf, WARD_SLUGS } from './long-bien.ts'
import { seededRandom } from './seeded-random.ts'

const EVENTS_PER_YEAR = [2, 3, 4, 6, 4]

/**
 * Invented foundings of grassroots unions that ward-office unions helped with. Thượng Thanh has none in 2017, where
 * the article counts one. The last of 2016 is a merger of two older unions, which is not growth.
 */
export const demoUnionEventFacts = (): FactOf<'unionEvent'>[] =>
  DEMO_YEARS.flatMap((year, y) => {
    const random = seededRandom(`union-events:${year}`)
    const wards = random.shuffle(WARD_SLUGS.filter(slug => year !== '2017' || slug !== 'thuong-thanh'))
    const chosen = wards.slice(0, EVENTS_PER_YEAR[y] ?? 2)
    return chosen.map((slug, i) => {
      const number = `${String(i + 1).padStart(2, '0')}/${year}`
      const merged = year === '2016' && i === chosen.length - 1
      return {
        entity: 'unionEvent' as const,
        id: `demo-founding-${year}-${String(i + 1).padStart(2, '0')}`,
        unitId: officeUnionOf(slug),
        periodId: monthId(year, random.int(3, 12)),
        type: merged ? ('foundedByMerger' as const) : ('founded' as const),
        kind: merged ? ('publicService' as const) : ('enterprise' as const),
        role: 'coordinate' as const,
        name: merged
          ? { vi: `CĐCS Trường mầm non số ${number}`, en: `Grassroots union of Kindergarten no. ${number}` }
          : { vi: `Công đoàn doanh nghiệp số ${number}`, en: `Enterprise union no. ${number}` },
        count: 1,
        membersAtEvent: random.int(merged ? 40 : 8, merged ? 70 : 45),
        sourceId: demoSourceId('events', year),
        note: null,
      }
    })
  })
