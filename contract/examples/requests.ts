import type { OperationId } from '../index.ts'

const UNIT = 'cd-phuong-thuong-thanh'
const CHANGE_SET = '11111111-1111-4111-8111-111111111111'

/** One right request for each operation, in an order that can be played from top to bottom on any data set of 2017. */
export const EXAMPLE_REQUESTS: Record<OperationId, { path: string; body?: unknown }> = {
  getHealth: { path: '/api/health' },
  getDataset: { path: '/api/v1/dataset' },
  listUnits: { path: '/api/v1/units?asOf=2017-12-31' },
  getOverview: { path: `/api/v1/units/${UNIT}/overview?year=2017` },
  getMembership: { path: `/api/v1/units/${UNIT}/membership?from=2013&to=2017` },
  getNewMembers: { path: `/api/v1/units/${UNIT}/new-members?year=2017` },
  getWelfare: { path: `/api/v1/units/${UNIT}/welfare?year=2017` },
  listActivities: { path: `/api/v1/units/${UNIT}/activities?year=2017&funding=none&offset=0` },
  getRankings: { path: `/api/v1/units/${UNIT}/rankings?year=2017` },
  getRankingHistory: { path: `/api/v1/units/${UNIT}/rankings/history?set=union&from=2013&to=2017` },
  getHonours: { path: `/api/v1/units/${UNIT}/honours?year=2017` },
  getYearWork: { path: `/api/v1/units/${UNIT}/work?year=2017` },
  getRankExplanation: { path: `/api/v1/units/${UNIT}/rankings/explanation?year=2017&set=union` },
  getComparison: { path: `/api/v1/comparison?units=${UNIT},cd-phuong-viet-hung&years=2017` },
  getFigure: { path: `/api/v1/figures/observation:${UNIT}:2017:admitted` },
  getSourceFacts: { path: '/api/v1/sources/seed-p2-s5/facts' },
  getProvenance: { path: '/api/v1/provenance' },
  search: { path: `/api/v1/search?q=ket%20nap%202017&unit=${UNIT}&year=2017` },
  getSource: { path: '/api/v1/sources/seed-p2-s5' },
  applyChangeSet: {
    path: '/api/v1/change-sets',
    body: {
      id: CHANGE_SET,
      author: 'Nguyễn Thị Lan',
      reason: 'Bổ sung số liệu năm 2018',
      sources: [
        {
          id: 'manual-example',
          kind: 'manual',
          title: { vi: 'Nhập tay', en: 'Typed by hand' },
          locator: null,
          asOf: null,
        },
      ],
      changes: [
        {
          op: 'put',
          fact: {
            entity: 'observation',
            unitId: UNIT,
            periodId: '2018',
            indicatorId: 'closing',
            value: 80,
            bound: 'exact',
            sourceId: 'manual-example',
            note: null,
          },
          expected: null,
        },
      ],
    },
  },
  listChangeSets: { path: '/api/v1/change-sets' },
  getChangeSet: { path: `/api/v1/change-sets/${CHANGE_SET}` },
  undoChangeSet: {
    path: `/api/v1/change-sets/${CHANGE_SET}/undo`,
    body: { id: '22222222-2222-4222-8222-222222222222', author: 'Nguyễn Thị Lan', reason: 'Nhập nhầm năm' },
  },
}
