import { delay, type RequestHandler } from 'msw'
import { http } from 'msw/http'
import { operations } from '#contract/index.ts'
import type { DatasetBundle } from '#server/datasets/bundle.ts'
import { bundleOf } from '#server/datasets/index.ts'
import { drifted, offline, problem, truncated } from '../trouble.ts'
import { allNull, emptyPeriod, manyUnits, manyYears, partlyReported, ties } from './datasets.ts'

/** What the page answers from, and the trouble laid over it. */
export type Scenario = { bundle: () => DatasetBundle; trouble: RequestHandler[] }

/** Every question about figures: a page asks at least one of them. */
const FIGURES = [
  operations.getOverview,
  operations.getMembership,
  operations.getNewMembers,
  operations.getWelfare,
  operations.listActivities,
  operations.getRankings,
  operations.getRankingHistory,
  operations.getRankExplanation,
  operations.getHonours,
  operations.getYearWork,
  operations.getComparison,
  operations.getProvenance,
] as const

const demo = () => bundleOf('demo-2017')
const SLOW_MS = 2500

/** Chosen by `?scenario=` in the address. */
export const SCENARIOS = {
  normal: { bundle: demo, trouble: [] },
  seed: { bundle: () => bundleOf('seed'), trouble: [] },
  break: { bundle: () => bundleOf('ward-2025'), trouble: [] },
  'many-units': { bundle: manyUnits, trouble: [] },
  empty: { bundle: emptyPeriod, trouble: [] },
  partial: { bundle: partlyReported, trouble: [] },
  ties: { bundle: ties, trouble: [] },
  'many-years': { bundle: manyYears, trouble: [] },
  'all-null': { bundle: allNull, trouble: [] },
  slow: {
    bundle: demo,
    trouble: [
      http.get('*/api/v1/units/*', async () => {
        await delay(SLOW_MS)
      }),
    ],
  },
  offline: { bundle: demo, trouble: FIGURES.map(offline) },
  'server-error': {
    bundle: demo,
    trouble: FIGURES.map(operation => problem(operation, 'internal', 'Scenario.')),
  },
  truncated: { bundle: demo, trouble: FIGURES.map(truncated) },
  drift: { bundle: demo, trouble: FIGURES.map(drifted) },
} satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof SCENARIOS
export const SCENARIO_NAMES = Object.keys(SCENARIOS) as ScenarioName[]

/** The scenario an address asks for; an unknown name is the normal one. */
export function scenarioOf(search: string): Scenario {
  const name = new URLSearchParams(search).get('scenario') ?? 'normal'
  return Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name as ScenarioName] : SCENARIOS.normal
}
