import type { FigureId } from '#contract/common.ts'
import type { Cell, ChartHead } from './spec.ts'

export type LadderRow = {
  key: string
  label: string
  /** Who gave it, to whom, for what. */
  detail: string
  /** Asked for and not granted: outlined, in no total. */
  proposed: boolean
  cell: Cell
}

/**
 * Awards from the lowest level up, one group for each unit of count. Bars of one group share a scale from zero; groups are
 * never added or set beside each other on one scale.
 */
export type LadderSpec = ChartHead & {
  kind: 'ladder'
  groups: {
    key: string
    /** "người", "lượt", "tập thể". */
    unitLabel: string
    title: string
    /** `total: null`: one award only, so its own number says it all. */
    levels: { key: string; label: string; total: Cell | null; rows: LadderRow[] }[]
  }[]
}

export type TimelineBand = {
  key: string
  label: string
  detail: string
  /** When, in words; for an undated band that nobody says. */
  when: string
  /** First and last point as shares of the year, 0 to 1; `null`: not known. */
  span: { from: number; to: number } | null
  figureId: FigureId
}

/** Stretches of one year, such as emulation rounds. What has no days stands there without a place in the year. */
export type TimelineSpec = ChartHead & {
  kind: 'timeline'
  months: string[]
  bands: TimelineBand[]
}
