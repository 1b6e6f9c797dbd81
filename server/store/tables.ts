import type { Bound } from '#contract/common.ts'

/** Rows as the database holds them: column names in snake_case, JSON as text, flags as 0 and 1. */
export type Tables = {
  dataset: {
    id: string
    title: string
    default_unit_id: string
    default_year: string
    revision: number
    content_hash: string | null
  }
  unit: {
    id: string
    tree: string
    name: string
    short_name: string
    level: string
    kind: string
    code: string | null
    valid_from: string | null
    valid_to: string | null
    territory: string
    holds_all_below: number
  }
  unit_link: {
    unit_id: string
    parent_id: string
    valid_from: string | null
    valid_to: string | null
    first_month: string
    last_month: string
  }
  succession: { id: string; from_id: string; to_id: string; date: string; kind: string; basis: string }
  source: {
    id: string
    kind: string
    title: string
    locator: string | null
    published_at: string | null
    as_of: string | null
    recorded_by: string | null
  }
  ranking_scheme: {
    id: string
    year: string
    set_name: string
    title: string
    evaluator: string
    named: number
    subject: string
    n: number
    method: string
    family: string
    population: string
    position: number
    criteria: string | null
  }
  observation: FactColumns & {
    unit_id: string
    period_id: string
    indicator_id: string
    value: number | null
    bound: Bound
  }
  target: FactColumns & {
    unit_id: string
    period_id: string
    indicator_id: string
    value: number | null
    assigned_by: string | null
  }
  union_event: FactColumns & { unit_id: string; period_id: string }
  activity: FactColumns & { unit_id: string; period_id: string; date: string | null }
  rank_entry: FactColumns & { scheme_id: string; unit_id: string }
  score: FactColumns & { scheme_id: string; criterion_id: string; unit_id: string; value: number | null }
  theme: FactColumns & { unit_id: string; year: string }
  rating: FactColumns & { unit_id: string; period_id: string }
  open_list: FactColumns & { unit_id: string; period_id: string; list: string }
  award: FactColumns & { unit_id: string; period_id: string }
  unit_status: FactColumns & { unit_id: string; period_id: string }
  round: FactColumns & { unit_id: string; year: string }
  round_count: FactColumns & { unit_id: string; period_id: string }
  civic_work: FactColumns & { unit_id: string; period_id: string }
  narrative: FactColumns & { unit_id: string; year: string }
  change_set: {
    id: string
    sequence: number
    kind: string
    author: string
    reason: string
    recorded_at: string
    change_count: number
    content_hash: string
    undoes: string | null
    undone_by: string | null
  }
  change: {
    change_set_id: string
    position: number
    fact_id: string
    before: string | null
    after: string | null
  }
}

/** What every fact has. `revision` moves with each write of the fact. */
type FactColumns = { id: string; revision: number; source_id: string; note: string | null }
