import type { DatasetBundle } from './bundle.ts'
import { type DemoArea, demoSource } from './demo-source.ts'
import { wardHonourFacts } from './ward-2025-honours.ts'
import { wardMemberFacts } from './ward-2025-members.ts'
import { childUnions, viethungTrees, WARD_SUCCESSIONS, WARD_UNION } from './ward-2025-units.ts'
import { WARD_THEME, wardActivityFacts, wardTargetFacts, wardUnionEventFacts } from './ward-2025-work.ts'

const SPANS: readonly [DemoArea, readonly string[]][] = [
  ['members', ['2024', '2025-h1', '2025-h2']],
  ['targets', ['2025']],
  ['events', ['2024', '2025']],
  ['activities', ['2024', '2025-h1', '2025-h2']],
  ['themes', ['2025']],
  ['honours', ['2024', '2025']],
  ['work', ['2025']],
]

/**
 * Công đoàn phường Việt Hưng with its grassroots unions (124 in fact; their names and all figures are invented),
 * 2024 and 2025 by month, with the break of 1 July 2025. The ward union has no figures of its own members: they are
 * sums of its unions, complete but for three unions in November and two in December 2025. No rankings.
 */
export function ward2025Bundle({ children = 124 }: { children?: number } = {}): DatasetBundle {
  const unions = childUnions(children)
  const observations = wardMemberFacts(unions)
  return {
    id: 'ward-2025',
    title: { vi: 'Phường Việt Hưng 2025 (số liệu minh họa)', en: 'Việt Hưng Ward 2025 (illustrative data)' },
    defaultUnitId: WARD_UNION,
    defaultYear: '2025',
    ...viethungTrees(unions),
    successions: WARD_SUCCESSIONS,
    schemes: [],
    sources: SPANS.flatMap(([area, spans]) => spans.map(span => demoSource(area, span))),
    facts: [
      ...observations,
      ...wardTargetFacts(unions, observations),
      ...wardUnionEventFacts(unions),
      ...wardActivityFacts(unions),
      WARD_THEME,
      ...wardHonourFacts(unions),
    ],
  }
}
