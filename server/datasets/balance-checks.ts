import type { FactOf } from '#contract/facts.ts'
import { FLOWS, INDICATOR_IDS, INDICATORS, type IndicatorId } from '#contract/indicators.ts'
import { isMonth, monthsOf, type PeriodId } from '#contract/period.ts'
import type { UnitLink } from './bundle.ts'
import type { Violation } from './violation.ts'

type Row = { unitId: string; periodId: PeriodId; terms: Partial<Record<IndicatorId, FactOf<'observation'>>> }
type Rows = ReadonlyMap<string, Row>

const PARTS: readonly [part: IndicatorId, whole: IndicatorId][] = [
  ['closingFemale', 'closing'],
  ['admittedFemale', 'admitted'],
  ['labourForceFemale', 'labourForce'],
]

/**
 * Checks the member balances among themselves. A rule with an unknown term is not checked: that is no pass and no
 * violation. `links` are needed for parents that report a figure of their own.
 */
export function balanceViolations(
  observations: readonly FactOf<'observation'>[],
  links: readonly UnitLink[],
): Violation[] {
  const rows = rowsOf(observations)
  const all = [...rows.values()]
  return [
    ...all.flatMap(unbalanced),
    ...all.flatMap(row => brokenChain(row, rows)),
    ...all.flatMap(wrongSigns),
    ...all.flatMap(largerParts),
    ...all.flatMap(row => wrongPeriods(row, rows)),
    ...all.flatMap(row => wrongParent(row, rows, links)),
  ]
}

/** The period of the same kind just before: 2016-M12 for 2017-M01, 2016-Q4 for 2017-Q1. */
export function previousPeriod(period: PeriodId): PeriodId {
  const year = Number(period.slice(0, 4))
  const kind = period.slice(5, 6)
  const number = Number(period.slice(6))
  if (kind === '') return String(year - 1)
  const digits = kind === 'M' ? 2 : 1
  const last = kind === 'M' ? 12 : kind === 'Q' ? 4 : 2
  const [y, n] = number > 1 ? [year, number - 1] : [year - 1, last]
  return `${y}-${kind}${String(n).padStart(digits, '0')}`
}

const keyOf = (unitId: string, periodId: PeriodId): string => `${unitId} ${periodId}`

function rowsOf(observations: readonly FactOf<'observation'>[]): Rows {
  const rows = new Map<string, Row>()
  for (const fact of observations) {
    const { unitId, periodId } = fact
    const key = keyOf(unitId, periodId)
    const row = rows.get(key) ?? { unitId, periodId, terms: {} }
    row.terms[fact.indicatorId] = fact
    rows.set(key, row)
  }
  return rows
}

/** A value that can be reckoned with; `null` for unknown ones and for bounds. */
const exactValue = (row: Row | undefined, id: IndicatorId): number | null => {
  const fact = row?.terms[id]
  return fact?.bound === 'exact' ? fact.value : null
}

const idOf = (row: Row, id: IndicatorId): string => `observation:${row.unitId}:${row.periodId}:${id}`

function unbalanced(row: Row): Violation[] {
  const opening = exactValue(row, 'opening')
  const closing = exactValue(row, 'closing')
  const flows = FLOWS.map(id => ({ id, value: exactValue(row, id) }))
  if (opening === null || closing === null || flows.some(({ value }) => value === null)) return []
  const expected = flows.reduce((sum, { id, value }) => sum + INDICATORS[id].sign * (value ?? 0), opening)
  return expected === closing
    ? []
    : [{ rule: 'balance', severity: 'error', at: [idOf(row, 'closing')], expected, actual: closing }]
}

function brokenChain(row: Row, rows: Rows): Violation[] {
  const before = rows.get(keyOf(row.unitId, previousPeriod(row.periodId)))
  const expected = exactValue(before, 'closing')
  const actual = exactValue(row, 'opening')
  if (before === undefined || expected === null || actual === null || expected === actual) return []
  const at = [idOf(before, 'closing'), idOf(row, 'opening')]
  return [{ rule: 'opening-follows-closing', severity: 'warning', at, expected, actual }]
}

function wrongSigns(row: Row): Violation[] {
  return INDICATOR_IDS.flatMap((id): Violation[] => {
    const value = exactValue(row, id)
    if (value === null) return []
    const unexplained = id === 'adjustment' && value !== 0 && !row.terms[id]?.note
    const negative = id !== 'adjustment' && value < 0
    return unexplained || negative
      ? [{ rule: 'flow-sign', severity: 'error', at: [idOf(row, id)], expected: null, actual: value }]
      : []
  })
}

function largerParts(row: Row): Violation[] {
  const check = (
    part: IndicatorId,
    whole: IndicatorId,
    found: Pick<Violation, 'rule' | 'severity'>,
  ): Violation[] => {
    const actual = exactValue(row, part)
    const expected = exactValue(row, whole)
    return actual === null || expected === null || actual <= expected
      ? []
      : [{ ...found, at: [idOf(row, part), idOf(row, whole)], expected, actual }]
  }
  return [
    ...PARTS.flatMap(([part, whole]) =>
      check(part, whole, { rule: 'part-exceeds-whole', severity: 'error' }),
    ),
    ...check('closing', 'labourForce', { rule: 'more-members-than-staff', severity: 'warning' }),
  ]
}

/** A figure of a longer period against its months: flows add up, opening is the first, stocks are the last. */
function wrongPeriods(row: Row, rows: Rows): Violation[] {
  if (isMonth(row.periodId)) return []
  const months = monthsOf(row.periodId).map(month => rows.get(keyOf(row.unitId, month)))
  return INDICATOR_IDS.flatMap((id): Violation[] => {
    const actual = exactValue(row, id)
    const expected = combined(
      months.map(month => exactValue(month, id)),
      INDICATORS[id].overTime,
    )
    return actual === null || expected === null || actual === expected
      ? []
      : [{ rule: 'months-add-up', severity: 'error', at: [idOf(row, id)], expected, actual }]
  })
}

function combined(values: readonly (number | null)[], how: 'sum' | 'first' | 'last'): number | null {
  if (how !== 'sum') return values.at(how === 'first' ? 0 : -1) ?? null
  return values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  )
}

/** Admissions of a unit with a figure of its own against those of the units below it, when all of them are known. */
function wrongParent(row: Row, rows: Rows, links: readonly UnitLink[]): Violation[] {
  const actual = exactValue(row, 'admitted')
  if (actual === null) return []
  const months = monthsOf(row.periodId)
  const first = dayOf(months[0] ?? '')
  const last = dayOf(months.at(-1) ?? '')
  const children = links.filter(
    l => l.parentId === row.unitId && (l.from === null || l.from <= first) && (l.to === null || l.to >= last),
  )
  if (children.length === 0) return []
  const expected = combined(
    children.map(({ unitId }) => exactValue(rows.get(keyOf(unitId, row.periodId)), 'admitted')),
    'sum',
  )
  return expected === null || expected === actual
    ? []
    : [{ rule: 'parent-sum', severity: 'warning', at: [idOf(row, 'admitted')], expected, actual }]
}

const dayOf = (month: PeriodId): string => month.replace('M', '').concat('-01')
