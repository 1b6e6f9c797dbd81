import type { ChangeSetRequest } from '#contract/change-sets.ts'
import type { UnitId } from '#contract/common.ts'
import { type Fact, factId, type Observation } from '#contract/facts.ts'
import { INDICATORS } from '#contract/indicators.ts'
import { daysOf, isMonth, isYear, yearOf } from '#contract/period.ts'
import type { FieldError } from '#contract/problem.ts'
import { bodyError } from '../problem.ts'
import { brokenHonour } from './honour-rules.ts'

type Lifetime = { validFrom: string | null; validTo: string | null }
type Ranked = {
  n: number
  population: readonly UnitId[]
  criteria: readonly { id: string; max: number }[]
}
type Known = {
  units: ReadonlyMap<UnitId, Lifetime>
  /** The current year. */
  year: number
  schemes: ReadonlyMap<string, Ranked>
}

/**
 * What can be judged from the request alone: known units and schemes, no fact twice, figures that can be true.
 * Names each broken rule with the field, what was read and what is allowed.
 */
export function brokenRules(request: ChangeSetRequest, known: Known): FieldError[] {
  const declared = new Set(request.sources.map(source => source.id))
  const seen = new Set<string>()
  return request.changes.flatMap((change, index) => {
    const at = `changes.${index}`
    const id = change.op === 'put' ? factId(change.fact) : change.factId
    const errors = change.op === 'put' ? brokenByFact(change.fact, `${at}.fact`, known) : []
    if (seen.has(id))
      errors.push(bodyError(at, 'The same fact is changed twice in one change set.', id, 'changed-twice'))
    seen.add(id)
    if (change.op === 'put' && !declared.has(change.fact.sourceId))
      errors.push(
        bodyError(
          `${at}.fact.sourceId`,
          'A new figure needs a source declared in "sources" of this change set.',
          change.fact.sourceId,
          'source-not-declared',
        ),
      )
    return errors
  })
}

function brokenByFact(fact: Fact, at: string, known: Known): FieldError[] {
  if (fact.entity === 'score') return brokenScore(fact, at, known)
  if (fact.entity === 'rankEntry') return brokenRank(fact, at, known)
  const unit = known.units.get(fact.unitId)
  if (!unit) return [bodyError(`${at}.unitId`, 'Unknown unit.', fact.unitId, 'unknown-unit')]
  const errors = brokenTime(fact, unit, at, known)
  if (fact.entity === 'observation') errors.push(...brokenObservation(fact, at))
  if (fact.entity === 'activity' && (fact.reach === null) !== (fact.reachUnit === null))
    errors.push(
      bodyError(
        `${at}.reachUnit`,
        'A reach needs its unit of count, and a unit needs a reach.',
        fact.reachUnit,
        'reach-without-unit',
      ),
    )
  errors.push(...brokenHonour(fact, at))
  return errors
}

/** I17: a fact lies within the life of its unit, and not beyond next year. */
function brokenTime(
  fact: Exclude<Fact, { entity: 'rankEntry' | 'score' }>,
  { validFrom, validTo }: Lifetime,
  at: string,
  { year }: Known,
): FieldError[] {
  const [field, period] = 'periodId' in fact ? ['periodId', fact.periodId] : ['year', fact.year]
  const { from, to } = daysOf(period)
  const isOutside = (validFrom !== null && to < validFrom) || (validTo !== null && from > validTo)
  if (isOutside && fact.entity !== 'theme' && fact.entity !== 'narrative')
    return [bodyError(`${at}.${field}`, 'The unit did not exist then.', period, 'unit-not-valid')]
  if (Number(yearOf(period)) > year + 1)
    return [bodyError(`${at}.${field}`, `At most ${year + 1}.`, period, 'in-the-future')]
  return []
}

/**
 * I3: flows and stocks are whole and not negative; only an adjustment may be, and it needs a note. Months and years are
 * what every total is made of: a value for a quarter would be kept and never shown.
 */
function brokenObservation({ indicatorId, periodId, value, note }: Observation, at: string): FieldError[] {
  if (!isMonth(periodId) && !isYear(periodId))
    return [
      bodyError(`${at}.periodId`, 'Members are counted by month or by year.', periodId, 'period-not-used'),
    ]
  if (value === null) return []
  const isAdjustment = indicatorId === 'adjustment'
  if (!isAdjustment && value < 0) return [bodyError(`${at}.value`, 'Must be 0 or more.', value, 'negative')]
  if (INDICATORS[indicatorId].unit === 'person' && !Number.isInteger(value))
    return [bodyError(`${at}.value`, 'Persons are counted in whole numbers.', value, 'not-whole')]
  if (isAdjustment && value !== 0 && note === null)
    return [bodyError(`${at}.note`, 'An adjustment needs a note that explains it.', note, 'note-missing')]
  return []
}

/** I9: 1 ≤ min ≤ max ≤ n, and the status says what min and max mean. */
function brokenRank(fact: Extract<Fact, { entity: 'rankEntry' }>, at: string, known: Known): FieldError[] {
  const scheme = known.schemes.get(fact.schemeId)
  if (!scheme) return [bodyError(`${at}.schemeId`, 'Unknown ranking.', fact.schemeId, 'unknown-ranking')]
  if (!scheme.population.includes(fact.unitId))
    return [
      bodyError(`${at}.unitId`, 'This unit takes no part in this ranking.', fact.unitId, 'not-in-ranking'),
    ]
  const { status, min, max } = fact
  const placed = status === 'exact' || status === 'range'
  const outOfOrder = (min ?? 1) > (max ?? scheme.n) || (max ?? min ?? 1) > scheme.n
  if (outOfOrder || (placed && (min === null || max === null)))
    return [
      bodyError(
        `${at}.max`,
        `Places must satisfy 1 ≤ min ≤ max ≤ ${scheme.n}.`,
        `${min}–${max}`,
        'place-out-of-range',
      ),
    ]
  if (status === 'exact' && min !== max)
    return [bodyError(`${at}.max`, 'An exact place has min = max.', `${min}–${max}`, 'place-out-of-range')]
  if (status === 'notRanked' && (min !== null || max !== null))
    return [
      bodyError(
        `${at}.min`,
        'A unit that is not ranked has no place.',
        `${min}–${max}`,
        'place-out-of-range',
      ),
    ]
  return []
}

/** Points lie between 0 and the most of their criterion, in hundredths at the finest. */
function brokenScore(fact: Extract<Fact, { entity: 'score' }>, at: string, known: Known): FieldError[] {
  const scheme = known.schemes.get(fact.schemeId)
  if (!scheme) return [bodyError(`${at}.schemeId`, 'Unknown ranking.', fact.schemeId, 'unknown-ranking')]
  if (!scheme.population.includes(fact.unitId))
    return [
      bodyError(`${at}.unitId`, 'This unit takes no part in this ranking.', fact.unitId, 'not-in-ranking'),
    ]
  const criterion = scheme.criteria.find(({ id }) => id === fact.criterionId)
  if (!criterion)
    return [bodyError(`${at}.criterionId`, 'Unknown criterion.', fact.criterionId, 'unknown-criterion')]
  const { value } = fact
  const isFine = value !== null && Math.abs(value * 100 - Math.round(value * 100)) > 1e-6
  return value !== null && (value > criterion.max || isFine)
    ? [
        bodyError(
          `${at}.value`,
          `0 to ${criterion.max}, with at most two decimals.`,
          value,
          'score-out-of-range',
        ),
      ]
    : []
}
