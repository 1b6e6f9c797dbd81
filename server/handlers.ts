import { applyChangeSet, getChangeSet, listChangeSets, undoChangeSet } from './change-sets/handlers.ts'
import { getComparison } from './comparison/handlers.ts'
import type { Handlers } from './context.ts'
import { getDataset, getHealth } from './dataset/handlers.ts'
import { getFigure, getSource } from './figures/handlers.ts'
import { getHonours } from './honours/handlers.ts'
import { getMembership } from './membership/handlers.ts'
import { getNewMembers } from './new-members/handlers.ts'
import { getOverview } from './overview/handlers.ts'
import { getProvenance, getSourceFacts } from './provenance/handlers.ts'
import { getRankExplanation, getRankingHistory, getRankings } from './rankings/handlers.ts'
import { search } from './search/handlers.ts'
import { listUnits } from './units/handlers.ts'
import { listActivities } from './welfare/activities.ts'
import { getWelfare } from './welfare/handlers.ts'
import { getYearWork } from './work/handlers.ts'

/** One handler for each operation of the contract; the type check names a missing one. */
export const handlers: Handlers = {
  getHealth,
  getDataset,
  listUnits,
  getOverview,
  getMembership,
  getNewMembers,
  getWelfare,
  listActivities,
  getRankings,
  getComparison,
  getRankingHistory,
  getHonours,
  getYearWork,
  getRankExplanation,
  getFigure,
  getSource,
  getSourceFacts,
  getProvenance,
  search,
  listChangeSets,
  getChangeSet,
  applyChangeSet,
  undoChangeSet,
}
