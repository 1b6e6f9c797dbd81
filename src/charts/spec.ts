import type { Bound, CountUnit, Coverage, FigureId, Rank, SourceKind } from '#contract/common.ts'
import type { PeriodId } from '#contract/period.ts'
import type { LadderSpec, TimelineSpec } from './ladder-spec.ts'

/**
 * A chart described once, as plain data that can be stored, sent and frozen: no functions, colours, pixels or React.
 * Words are already in `language`. Readers turn it into a figure, a text, a table, a slide, a file.
 */
export type ChartSpec =
  | TimePanelsSpec
  | BulletsSpec
  | BarsSpec
  | RibbonSpec
  | LeagueSpec
  | MatrixSpec
  | ShareSpec
  | BumpSpec
  | LadderSpec
  | TimelineSpec
  | WaterfallSpec
  | ContributionsSpec

export type ChartHead = {
  /** Stable id of the question, e.g. `membership`. */
  id: string
  language: 'vi' | 'en'
  /** The finding, at most about twelve words. */
  title: string
  /** Measure, unit of count, place, period. */
  subtitle: string
  /** Text alternative that serves the same purpose as the drawing. */
  summary: string
  /** One line for each document the figures come from, already in words. */
  sources: string[]
  provenance: SourceKind[]
  /** Printed day (dd/mm/yyyy) the figures describe; `null`: not stated. */
  asOf: string | null
  /** Units that reported of those expected; `null` where the chart is not about child units. */
  reported: Coverage | null
  /** What a reader must know before comparing: breaks, lower bounds, missing units. */
  notes: string[]
}

/** One number of a chart and what opens its source. `value: null`: not reported; drawn as a gap, never as 0. */
export type Cell = {
  value: number | null
  bound: Bound
  figureId: FigureId | null
  coverage: Coverage | null
}

/** What a series means; colour, dash and weight follow from it alone. */
export type SeriesRole = 'own' | 'context' | 'previous' | 'target' | 'up' | 'down' | 'net'
/** `apart`: beyond a break from the others; drawn beside them, never compared with them. */
export type Series = { key: string; name: string; role: SeriesRole; cells: Cell[]; apart?: boolean }

export type TimePanel = {
  key: string
  title: string
  /** Word printed with values: "người". */
  unitLabel: string
  /** diverging: `up` series above zero, `down` series (given as positive numbers) below, `net` as a dot. */
  form: 'line' | 'columns' | 'diverging'
  series: Series[]
}

/** Panels above each other on one time axis: a stock and its flows, never two value axes. */
export type TimePanelsSpec = ChartHead & {
  kind: 'time-panels'
  /** `name`: printed instead of the period where the series are of different years. */
  categories: { id: PeriodId; label: string; name?: string }[]
  panels: TimePanel[]
  /** A break lies between category `before − 1` and `before`; lines end there. */
  breaks: { before: number; label: string }[]
}

/** Actual against target, one row a unit, sorted by the shape. */
export type BulletsSpec = ChartHead & {
  kind: 'bullets'
  unitLabel: string
  rows: {
    key: string
    label: string
    own: boolean
    actual: Cell
    target: Cell | null
    previous: Cell | null
    verdict: string
  }[]
}

/**
 * Amounts of one unit of count, one bar a row from zero, in the order the shape gives. Rows may be pale (a lower bound,
 * units missing) or empty (not reported); they are never stacked.
 */
export type BarsSpec = ChartHead & {
  kind: 'bars'
  /** đồng are printed short on the bars and exactly in the table. */
  unit: CountUnit
  unitLabel: string
  /** What a row is: 'Loại hoạt động'. */
  rowLabel: string
  /** What is measured: 'Kinh phí'. */
  measureLabel: string
  /** `note`: what must be known of this row alone. */
  rows: { key: string; label: string; own: boolean; cell: Cell; note: string | null }[]
}

export type RibbonMark = { activities: Cell; reach: { unitLabel: string; cell: Cell }[]; amount: Cell }
/** A year of occasions: one row each, a mark in the months something happened. */
export type RibbonSpec = ChartHead & {
  kind: 'ribbon'
  months: { id: PeriodId; label: string }[]
  rows: {
    key: string
    label: string
    /** The day of a feast that moves: 'mùng 1 tháng Giêng, 28/01/2017'. */
    note: string | null
    activities: Cell
    marks: (RibbonMark | null)[]
    undated: RibbonMark | null
  }[]
}

export type RankCell = { rank: Rank; figureId: FigureId }
/** Places in an order: 1 on top, ties side by side, never a bar that grows with the rank. */
export type LeagueSpec = ChartHead & {
  kind: 'league'
  of: number
  /** Only places 1..top and the own unit are drawn; `null`: all. The table always has all. */
  top: number | null
  /** The year that `moved` compares with, in words; `null`: none does. */
  since: string | null
  /** `moved`: places gained (+) or lost (−) since then; `null`: they do not compare. */
  rows: ({ key: string; label: string; own: boolean; moved: number | null } & RankCell)[]
}

/** Evaluators × wards. */
export type MatrixSpec = ChartHead & {
  kind: 'matrix'
  columns: { key: string; label: string; own: boolean }[]
  /** Keys of the columns that are drawn; `null`: all. */
  shown: string[] | null
  /** Key of the column the rows are ordered by, or EVALUATOR; `null`: as given. */
  sort: string | null
  since: string | null
  /** `moved`: of the own unit, as in a league. */
  rows: { key: string; label: string; moved: number | null; cells: RankCell[] }[]
  /** Places 1..k are outlined. */
  k: number
}

/** A part of a whole: 19 of 27. */
export type ShareSpec = ChartHead & {
  kind: 'share'
  part: number
  undetermined: number
  whole: number
  figureId: FigureId
  partLabel: string
  restLabel: string
  undeterminedLabel: string
}

/** Places over years, 1 on top. Lines join exact places of years that compare; a range is a span, the rest a gap. */
export type BumpSpec = ChartHead & {
  kind: 'bump'
  /** The greatest number of units of any year. */
  of: number
  /** `joins`: places of this year compare with those of the year before. */
  categories: { id: PeriodId; label: string; joins: boolean }[]
  /** `short`: where there is no room for the label. A cell is `null` where the unit takes no part. */
  rows: { key: string; label: string; short: string; own: boolean; cells: (RankCell | null)[] }[]
  /** The row that is brought to the front beside the own one. */
  focus: string | null
  /** Rows left out by choice. */
  hidden: number
}

/** One step from an opening to a closing stock. `up` and `down` are given as positive numbers, as in `TimePanel`. */
export type WaterfallRow = { key: string; label: string; role: 'stock' | 'up' | 'down'; cell: Cell }

/** An opening stock, every cause that changed it, and the closing stock, all in one unit of count. */
export type WaterfallSpec = ChartHead & {
  kind: 'waterfall'
  unitLabel: string
  rows: WaterfallRow[]
  /** Whether opening and causes give the closing. `unknown`: a term is not known, so nobody can say. */
  check: { state: 'match' | 'unknown' | 'differ'; words: string }
}

/**
 * What each criterion adds to a total of points, beside the unit next above. Every number is weighted, so the rows add
 * up to the total exactly; lengths are points, never places.
 */
export type ContributionsSpec = ChartHead & {
  kind: 'contributions'
  unitLabel: string
  /** Short name of the unit next above; `null`: nobody is, or it cannot be said. */
  aboveLabel: string | null
  rows: {
    key: string
    label: string
    /** Who gives the points, and how they are weighted. */
    note: string
    own: Cell
    above: Cell | null
    most: number
    /** Weighted points to add here in the smallest change that gains a place. */
    added: number
    /** Place without this criterion, in words. */
    without: string
  }[]
  total: { own: Cell; above: Cell | null; most: number }
}
