import { applyChangeSet, getChangeSet, listChangeSets, undoChangeSet } from './change-sets.ts'
import { getComparison } from './comparison.ts'
import { getDataset, getHealth } from './dataset.ts'
import { getFigure, getSource } from './figures.ts'
import { getHonours } from './honours.ts'
import { getMembership } from './membership.ts'
import { getNewMembers } from './new-members.ts'
import { getOverview } from './overview.ts'
import { getProvenance, getSourceFacts } from './provenance.ts'
import { getRankingHistory, getRankings } from './rankings.ts'
import { getRankExplanation } from './scores.ts'
import { search } from './search.ts'
import { listUnits } from './units.ts'
import { getWelfare, listActivities } from './welfare.ts'
import { getYearWork } from './year-work.ts'

/** Every operation of the API. Server, mocks, OpenAPI document and conformance tests walk this table. */
export const operations = {
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
} as const

export type Operations = typeof operations
export type OperationId = keyof Operations
