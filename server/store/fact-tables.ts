import type { Entity } from '#contract/facts.ts'

/** How a field of a fact is held in its column. */
export type FieldKind = 'text' | 'number' | 'flag' | 'json'
export type FactTable = { table: FactTableName; fields: Record<string, FieldKind> }
export type FactTableName =
  | 'observation'
  | 'target'
  | 'union_event'
  | 'activity'
  | 'rank_entry'
  | 'score'
  | 'theme'
  | 'rating'
  | 'open_list'
  | 'award'
  | 'unit_status'
  | 'round'
  | 'round_count'
  | 'civic_work'
  | 'narrative'

/** One table for each entity of the contract's `Fact`; the columns are the fields in snake_case. */
export const FACT_TABLES: Record<Entity, FactTable> = {
  observation: {
    table: 'observation',
    fields: { unitId: 'text', periodId: 'text', indicatorId: 'text', value: 'number', bound: 'text' },
  },
  target: {
    table: 'target',
    fields: { unitId: 'text', periodId: 'text', indicatorId: 'text', value: 'number', assignedBy: 'json' },
  },
  unionEvent: {
    table: 'union_event',
    fields: {
      id: 'text',
      unitId: 'text',
      periodId: 'text',
      type: 'text',
      kind: 'text',
      role: 'text',
      name: 'json',
      count: 'number',
      membersAtEvent: 'number',
    },
  },
  activity: {
    table: 'activity',
    fields: {
      id: 'text',
      unitId: 'text',
      periodId: 'text',
      title: 'json',
      category: 'text',
      occasionId: 'text',
      date: 'text',
      beneficiaries: 'json',
      reach: 'number',
      reachUnit: 'text',
      amountVnd: 'number',
      funding: 'text',
      partner: 'json',
    },
  },
  rankEntry: {
    table: 'rank_entry',
    fields: { schemeId: 'text', unitId: 'text', status: 'text', min: 'number', max: 'number', tied: 'flag' },
  },
  score: {
    table: 'score',
    fields: { schemeId: 'text', criterionId: 'text', unitId: 'text', value: 'number' },
  },
  theme: {
    table: 'theme',
    fields: { id: 'text', unitId: 'text', year: 'text', issuer: 'json', text: 'json' },
  },
  rating: {
    table: 'rating',
    fields: {
      unitId: 'text',
      periodId: 'text',
      label: 'json',
      givenBy: 'json',
      kept: 'flag',
      schemeId: 'text',
      level: 'text',
      selfScore: 'number',
      givenScore: 'number',
      failedConditions: 'json',
    },
  },
  openList: { table: 'open_list', fields: { unitId: 'text', periodId: 'text', list: 'text' } },
  award: {
    table: 'award',
    fields: {
      id: 'text',
      unitId: 'text',
      periodId: 'text',
      typeId: 'text',
      grantedBy: 'json',
      level: 'text',
      branch: 'text',
      recipientKind: 'text',
      recipientName: 'json',
      count: 'number',
      countUnit: 'text',
      bound: 'text',
      status: 'text',
      reason: 'json',
    },
  },
  unitStatus: {
    table: 'unit_status',
    fields: { id: 'text', unitId: 'text', periodId: 'text', label: 'json', givenBy: 'json', kept: 'flag' },
  },
  round: {
    table: 'round',
    fields: {
      id: 'text',
      unitId: 'text',
      year: 'text',
      no: 'number',
      title: 'json',
      from: 'text',
      to: 'text',
      contents: 'json',
    },
  },
  roundCount: {
    table: 'round_count',
    fields: { unitId: 'text', periodId: 'text', count: 'number', bound: 'text' },
  },
  civicWork: {
    table: 'civic_work',
    fields: {
      id: 'text',
      unitId: 'text',
      periodId: 'text',
      kind: 'text',
      count: 'number',
      participants: 'number',
      basis: 'text',
      partner: 'json',
      frequency: 'json',
      topic: 'json',
    },
  },
  narrative: {
    table: 'narrative',
    fields: {
      id: 'text',
      unitId: 'text',
      year: 'text',
      tone: 'text',
      domain: 'text',
      position: 'number',
      text: 'json',
    },
  },
}
