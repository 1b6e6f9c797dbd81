import type { Entity, Fact, FactOf } from '#contract/facts.ts'
import { balanceViolations } from './balance-checks.ts'
import type { DatasetBundle } from './bundle.ts'
import { awardViolations, ratingViolations } from './honour-checks.ts'
import { rankViolations } from './rank-checks.ts'
import { referenceViolations } from './reference-checks.ts'
import { scoreViolations } from './score-checks.ts'
import type { Violation } from './violation.ts'

/**
 * Every rule that figures break, none when they agree. Works on any collection of facts with its units and schemes:
 * a shipped data set, or what a store would hold after an import. Unknown figures break no rule.
 */
export const violationsOf = (
  figures: Pick<DatasetBundle, 'units' | 'links' | 'successions' | 'schemes' | 'sources' | 'facts'>,
): Violation[] => [
  ...referenceViolations(figures),
  ...balanceViolations(factsOf(figures.facts, 'observation'), figures.links),
  ...rankViolations(figures.schemes, factsOf(figures.facts, 'rankEntry')),
  ...awardViolations(factsOf(figures.facts, 'award')),
  ...ratingViolations(factsOf(figures.facts, 'rating')),
  ...scoreViolations(figures.schemes, factsOf(figures.facts, 'rankEntry'), factsOf(figures.facts, 'score')),
]

/** The facts of one kind. */
export const factsOf = <E extends Entity>(facts: readonly Fact[], entity: E): FactOf<E>[] =>
  facts.filter((fact): fact is FactOf<E> => fact.entity === entity)
