import { isWithin } from '#app/charts/places.ts'
import type { BulletsSpec, Cell, ChartSpec, TimePanelsSpec } from '#app/charts/spec.ts'
import { formatPeriod } from '#app/i18n/format.ts'
import type { Rank } from '#contract/common.ts'
import { count, money, placesOf } from './numbers.ts'

/** Labels, periods and days of a chart: digits in them are names, not numbers. */
export function namesIn(spec: ChartSpec): string[] {
  const day = spec.asOf === null ? [] : [spec.asOf]
  switch (spec.kind) {
    case 'time-panels':
      return [
        ...day,
        ...spec.categories.flatMap(({ id, label }) => [label, formatPeriod(spec.language, id)]),
        ...spec.breaks.map(({ label }) => label),
        ...spec.panels.flatMap(panel => [panel.title, ...panel.series.map(({ name }) => name)]),
      ]
    case 'ribbon':
      return [
        ...day,
        ...spec.months.map(({ id }) => formatPeriod(spec.language, id)),
        ...spec.rows.map(({ label }) => label),
      ]
    case 'bullets':
    case 'waterfall':
    case 'bars':
    case 'league':
      return [...day, ...spec.rows.map(({ label }) => label)]
    case 'matrix':
      return [...day, 'thứ 1', 'place 1', ...[...spec.rows, ...spec.columns].map(({ label }) => label)]
    case 'bump':
      return [
        ...day,
        ...spec.categories.map(({ id }) => formatPeriod(spec.language, id)),
        ...spec.rows.map(({ label }) => label),
      ]
    case 'contributions':
      return [...day, ...spec.rows.map(({ label }) => label)]
    case 'ladder':
    case 'timeline':
    case 'share':
      return day
  }
}

/** Every number the chart holds or that follows from it by the one rule its kind has. */
export function numbersOf(spec: ChartSpec): string[] {
  const { reported } = spec
  return [...(reported === null ? [] : [`${reported.reported}/${reported.expected}`]), ...ofKind(spec)]
}

function ofKind(spec: ChartSpec): string[] {
  switch (spec.kind) {
    case 'time-panels':
      return ofPanels(spec)
    case 'bullets':
      return ofBullets(spec)
    case 'waterfall':
      return spec.rows.flatMap(({ role, cell }) =>
        ofCell(role === 'down' && cell.value !== null ? { ...cell, value: -cell.value } : cell),
      )
    case 'bars':
      return spec.rows.flatMap(({ cell }) =>
        spec.unit === 'vnd' && cell.value !== null ? [money(cell.value)] : ofCell(cell),
      )
    case 'ribbon': {
      const marks = spec.rows.flatMap(row => [...row.marks, row.undated]).filter(mark => mark !== null)
      const busy = spec.months.filter((_, i) => spec.rows.some(row => row.marks[i] != null)).length
      return [
        `${busy}/${spec.months.length}`,
        ...spec.rows.flatMap(({ activities }) => ofCell(activities)),
        ...marks.flatMap(mark => [
          ...ofCell(mark.activities),
          ...mark.reach.flatMap(({ cell }) => ofCell(cell)),
          ...(mark.amount.value === null ? [] : [money(mark.amount.value)]),
        ]),
      ]
    }
    case 'league': {
      const ranks = spec.rows.map(({ rank }) => rank)
      const withStatus = (status: Rank['status']) => ranks.filter(rank => rank.status === status).length
      return [
        `${ranks.length}/${spec.of}`,
        ...ranks.flatMap(placesOf),
        ...(['range', 'notRanked', 'unknown'] as const).map(status => count(withStatus(status))),
      ]
    }
    case 'bump':
      return [
        ...spec.rows.flatMap(({ cells }) =>
          cells.flatMap(cell => (cell === null ? [] : placesOf(cell.rank))),
        ),
        ...spec.rows
          .filter(({ own }) => own)
          .flatMap(({ cells }) => moves(cells.map(cell => cell?.rank ?? null))),
        count(spec.hidden),
      ]
    case 'matrix': {
      const columns = spec.columns.map(({ own }, i) => ({
        own,
        ranks: spec.rows.flatMap(({ cells }) => cells.slice(i, i + 1).map(({ rank }) => rank)),
      }))
      return [
        `1–${spec.k}`,
        ...columns.flatMap(({ own, ranks }) => [
          count(ranks.filter(rank => rank.status === 'exact' && rank.min === 1).length),
          ...(own ? sides(ranks, spec.k) : []),
        ]),
      ]
    }
    case 'share':
      return [
        ...[spec.part, spec.undetermined, spec.whole, spec.whole - spec.part - spec.undetermined].map(count),
        `${spec.part}/${spec.whole}`,
        ...[spec.partLabel, spec.restLabel].flatMap(label => label.match(/\d+–\d+/g) ?? []),
      ]
    case 'contributions':
      return spec.rows.flatMap(({ own, above, most }) => {
        const values = [own, above].flatMap(cell => (cell?.value == null ? [] : [cell.value]))
        return values.map(value => `${Math.round(value * 100) / 100}/${Math.round(most * 100) / 100}`)
      })
    case 'ladder':
      return spec.groups.flatMap(({ levels }) =>
        levels.flatMap(({ rows }) => rows.flatMap(({ cell }) => ofCell(cell))),
      )
    case 'timeline':
      return []
  }
}

function sides(ranks: readonly Rank[], k: number): string[] {
  const inside = ranks.filter(rank => isWithin(rank, k)).length
  const outside = ranks.filter(
    ({ status, min }) => status === 'notRanked' || (min !== null && min > k),
  ).length
  return [`${inside}/${ranks.length}`, count(ranks.length - inside - outside)]
}

function ofPanels({ panels, breaks }: TimePanelsSpec): string[] {
  return panels.flatMap(panel =>
    panel.series.flatMap(({ cells, role }) => {
      const end = cells.findLastIndex(({ value }) => value !== null)
      const last = cells[end]?.value ?? 0
      const start = Math.max(0, ...breaks.map(({ before }) => before).filter(before => before <= end))
      const segment = cells.slice(start, end + 1).flatMap(({ value }) => (value === null ? [] : [value]))
      const other = panel.series.find(series => series.role === 'previous')?.cells ?? []
      const changes = cells.map((cell, i) => Math.sign((cell.value ?? 0) - (other[i]?.value ?? 0)))
      const sharing = [Math.max(...segment), Math.min(...segment)].map(
        edge => segment.filter(value => value === edge).length,
      )
      const bothKnown = cells.flatMap((cell, i) =>
        whole(cell) && other[i] !== undefined && whole(other[i]) ? [changes[i]] : [],
      )
      const compared = role === 'own' && other.length > 0
      return [
        ...cells.flatMap(ofCell),
        ...segment.map(value => count(Math.abs(last - value))),
        ...sharing.map(count),
        count(cells.filter(({ value }) => value === null).length),
        count(cells.filter(cell => cell.value !== null && !whole(cell)).length),
        ...(compared
          ? [1, -1, 0].map(sign => count(bothKnown.filter(change => change === sign).length))
          : []),
      ]
    }),
  )
}

function ofBullets({ rows }: BulletsSpec): string[] {
  const verdicts = rows.map(verdictOf)
  return [
    ...rows.flatMap(({ actual, target, previous }) =>
      [actual, target, previous].flatMap(cell => (cell === null ? [] : ofCell(cell))),
    ),
    ...rows.flatMap(({ actual, target }) =>
      actual.value === null || target === null || target.value === null
        ? []
        : [count(Math.abs(actual.value - target.value))],
    ),
    ...(['met', 'missed', 'open', 'none'] as const).map(kind =>
      count(verdicts.filter(verdict => verdict === kind).length),
    ),
  ]
}

/** The rule of the target once more, by hand: only an exact and complete count can miss it. */
export function verdictOf({
  actual,
  target,
}: BulletsSpec['rows'][number]): 'met' | 'missed' | 'open' | 'none' {
  if (target === null || target.value === null) return 'none'
  if (actual.value === null || target.value === 0 || !whole(target)) return 'open'
  if (whole(actual)) return actual.value >= target.value ? 'met' : 'missed'
  const isBelow = actual.bound === 'atMost' || actual.bound === 'about'
  return !isBelow && actual.value >= target.value ? 'met' : 'open'
}

export const whole = ({ value, bound, coverage }: Cell): boolean =>
  value !== null && bound === 'exact' && (coverage === null || coverage.reported >= coverage.expected)

const ofCell = ({ value, coverage }: Cell): string[] => [
  ...(value === null ? [] : [count(value)]),
  ...(coverage === null ? [] : [`${coverage.reported}/${coverage.expected}`]),
]

/** How far it moved from any year to the last one known, and how many years have no exact place. */
function moves(ranks: readonly (Rank | null)[]): string[] {
  const exact = ranks.flatMap(rank => (rank?.status === 'exact' && rank.min !== null ? [rank.min] : []))
  const last = exact.at(-1) ?? 0
  return [...exact.map(place => count(Math.abs(place - last))), count(ranks.length - exact.length)]
}
