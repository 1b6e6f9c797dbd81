import type { DatasetBundle } from './bundle.ts'
import { departmentSchemes, leagueSchemes } from './evaluators.ts'
import { longBienTrees } from './long-bien.ts'
import { WARD_SUCCESSIONS_2025 } from './long-bien-2025.ts'
import { SEED_FACTS, SEED_UNION, SEED_YEAR } from './seed-facts.ts'
import { SEED_RANK_ENTRIES } from './seed-rankings.ts'
import { SEED_SOURCES } from './seed-sources.ts'

/** Only what the article of 19/01/2018 says. What it leaves out (total members, other wards' places) is absent, not 0. */
export function seedBundle(): DatasetBundle {
  return {
    id: 'seed',
    title: {
      vi: 'Thượng Thanh 2017: số liệu trong bài viết',
      en: 'Thượng Thanh 2017: figures of the article',
    },
    defaultUnitId: SEED_UNION,
    defaultYear: SEED_YEAR,
    ...longBienTrees(),
    successions: WARD_SUCCESSIONS_2025,
    schemes: [...leagueSchemes(SEED_YEAR), ...departmentSchemes(SEED_YEAR)],
    sources: [...SEED_SOURCES],
    facts: [...SEED_FACTS, ...SEED_RANK_ENTRIES],
  }
}
