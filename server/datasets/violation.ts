/** The rule that figures break; ids as in docs/DATASETS.md. */
export type RuleId =
  | 'balance'
  | 'opening-follows-closing'
  | 'flow-sign'
  | 'part-exceeds-whole'
  | 'more-members-than-staff'
  | 'parent-sum'
  | 'months-add-up'
  | 'rank-bounds'
  | 'tie-places'
  | 'place-taken'
  | 'count-unit-mixed'
  | 'title-without-required'
  | 'rating-against-score'
  | 'score-bounds'
  | 'score-order'
  | 'unit-validity'
  | 'source-missing'
  | 'id-repeated'
  | 'unit-missing'
  | 'two-parents'

/** One broken rule, to be put into words by whoever shows it. `error`: cannot be true; `warning`: to be explained. */
export type Violation = {
  rule: RuleId
  severity: 'error' | 'warning'
  /** Fact ids, scheme ids or unit ids that do not agree. */
  at: string[]
  expected: number | null
  actual: number | null
}
