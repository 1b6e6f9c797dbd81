import type { Fact, FactOf } from '#contract/facts.ts'
import { monthId, type YearId } from '#contract/period.ts'
import { demoActivity, fits } from './demo-activity.ts'
import { demoSourceId } from './demo-source.ts'
import { REFORM } from './long-bien-2025.ts'
import { type Random, seededRandom } from './seeded-random.ts'
import { BEFORE_REFORM, type ChildUnion, WARD_UNION } from './ward-2025-units.ts'
import { WELFARE_KINDS } from './welfare-calendar.ts'

const WARD_UNION_NAME = { vi: 'Công đoàn phường Việt Hưng', en: 'Việt Hưng Ward Union' }
const CITY_NAME = { vi: 'LĐLĐ Thành phố Hà Nội', en: 'Hà Nội City Federation of Labour' }
const WARD_TARGET = 300
const CHILD_TARGETS = 40
const TARGET_GAPS = [-2, 0, 1, -1, 3, -4, 1, 2]
/** How many members a programme of the ward union itself is sized for. */
const WARD_PROGRAMME = 400

/** Invented targets of 2025: the ward union's for its first half-year, and those of its 40 first unions. */
export function wardTargetFacts(
  children: readonly ChildUnion[],
  observations: readonly FactOf<'observation'>[],
): FactOf<'target'>[] {
  const admitted = admittedBy(observations, '2025')
  const base = {
    entity: 'target',
    periodId: '2025',
    indicatorId: 'admitted',
    sourceId: demoSourceId('targets', '2025'),
  } as const
  return [
    {
      ...base,
      unitId: WARD_UNION,
      value: WARD_TARGET,
      assignedBy: CITY_NAME,
      note: 'Số liệu minh họa: giao cho 6 tháng cuối năm 2025, từ khi thành lập công đoàn phường.',
    },
    ...children.slice(0, CHILD_TARGETS).map(({ id }, i) => ({
      ...base,
      unitId: id,
      value: Math.max(1, (admitted.get(id) ?? 0) + (TARGET_GAPS[i % TARGET_GAPS.length] ?? 0)),
      assignedBy: WARD_UNION_NAME,
      note: null,
    })),
  ]
}

/**
 * Invented foundings. Those of late 2025 take effect on 1 January 2026, so the unions of the data set stay the same
 * in number; the merger joins two of them and is not growth.
 */
export function wardUnionEventFacts(children: readonly ChildUnion[]): FactOf<'unionEvent'>[] {
  const random = seededRandom('union-events:ward-2025')
  const before = children.flatMap(child =>
    child.since === null
      ? []
      : [
          founding(
            `demo-${child.id}`,
            BEFORE_REFORM,
            child.since.slice(0, 4),
            Number(child.since.slice(5, 7)),
            child.workplace,
          ),
        ],
  )
  const after = [10, 11, 12].map((month, i) => {
    const number = `${String(i + 1).padStart(2, '0')}/2025`
    const name = { vi: `Công ty TNHH số ${number}`, en: `Limited company no. ${number}` }
    return {
      ...founding(`demo-founding-2025-${i + 1}`, WARD_UNION, '2025', month, name),
      membersAtEvent: random.int(12, 60),
      note: 'Số liệu minh họa: quyết định trong năm 2025, hoạt động và tính đoàn viên từ 01/01/2026.',
    }
  })
  const merger: FactOf<'unionEvent'> = {
    ...founding('demo-merger-2025', WARD_UNION, '2025', 12, {
      vi: 'Trường THCS số 01/2026',
      en: 'Secondary school no. 01/2026',
    }),
    type: 'foundedByMerger',
    kind: 'publicService',
    note: 'Số liệu minh họa: hợp nhất hai CĐCS trường học từ 01/01/2026; không phải tăng thêm.',
  }
  return [...before, ...after, merger]
}

/** Invented activities: of the ward union since it exists, of 20 of its unions, and of 40 in each half-year before. */
export function wardActivityFacts(children: readonly ChildUnion[]): FactOf<'activity'>[] {
  const random = seededRandom('activities:ward-2025')
  const halves = [
    { year: '2024', from: '2024-01-01', to: '2024-12-31', span: '2024', hosts: 40, each: 3 },
    { year: '2025', from: '2025-01-01', to: '2025-06-30', span: '2025-h1', hosts: 40, each: 2 },
    { year: '2025', from: REFORM, to: '2025-12-31', span: '2025-h2', hosts: 20, each: 3 },
  ]
  const seen = new Set<string>()
  const facts = halves.flatMap(({ year, from, to, span, hosts, each }) => {
    const chosen = random.shuffle(children.filter(({ since }) => since === null)).slice(0, hosts)
    const sourceId = demoSourceId('activities', span)
    const own = { unitId: WARD_UNION, year, from, to, members: WARD_PROGRAMME, sourceId }
    return [
      ...(span === '2025-h2' ? hold(own, 9, true, random) : []),
      ...chosen.flatMap(({ id }) =>
        hold({ unitId: id, year, from, to, members: random.int(8, 60), sourceId }, each, false, random),
      ),
    ]
  })
  return facts.filter(({ id }) => !seen.has(id) && seen.add(id))
}

/** The motto of the new ward union's first year, invented. */
export const WARD_THEME: Fact = {
  entity: 'theme',
  id: 'demo-ward-2025',
  unitId: WARD_UNION,
  year: '2025',
  issuer: null,
  text: { vi: 'Gần cơ sở, vì đoàn viên', en: 'Close to the workplace, for the members' },
  sourceId: demoSourceId('themes', '2025'),
  note: null,
}

function hold(
  host: Parameters<typeof fits>[1],
  count: number,
  housing: boolean,
  random: Random,
): FactOf<'activity'>[] {
  const possible = WELFARE_KINDS.filter(kind => fits(kind, host) && (housing || kind.reachUnit !== 'house'))
  return random
    .shuffle(possible)
    .slice(0, count)
    .map(kind => demoActivity(kind, host, random))
}

function founding(
  id: string,
  unitId: string,
  year: YearId,
  month: number,
  workplace: { vi: string; en: string | null },
): FactOf<'unionEvent'> {
  return {
    entity: 'unionEvent',
    id,
    unitId,
    periodId: monthId(year, month),
    type: 'founded',
    kind: 'enterprise',
    role: 'lead',
    name: { vi: `CĐCS ${workplace.vi}`, en: `Grassroots union of ${workplace.en}` },
    count: 1,
    membersAtEvent: null,
    sourceId: demoSourceId('events', year),
    note: null,
  }
}

function admittedBy(observations: readonly FactOf<'observation'>[], year: YearId): Map<string, number> {
  const total = new Map<string, number>()
  for (const { unitId, periodId, indicatorId, value } of observations)
    if (indicatorId === 'admitted' && periodId.startsWith(year))
      total.set(unitId, (total.get(unitId) ?? 0) + (value ?? 0))
  return total
}
