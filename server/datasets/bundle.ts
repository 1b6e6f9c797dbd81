import type { LocalText, Source, UnitId } from '#contract/common.ts'
import type { DatasetId } from '#contract/dataset.ts'
import type { Fact } from '#contract/facts.ts'
import type { YearId } from '#contract/period.ts'
import type { RankingScheme } from '#contract/rankings.ts'
import type { Criterion } from '#contract/scores.ts'
import type { Succession, Unit } from '#contract/units.ts'

/** `from`, `to`: first and last day of the link; `null`: open. A unit has at most one parent on a day. */
export type UnitLink = { unitId: UnitId; parentId: UnitId; from: string | null; to: string | null }

/** `population`: the units that are ranked, in Vietnamese order of their names; its length is `n`. `criteria`: of a weighted ranking. */
export type RankingSchemeRow = RankingScheme & { population: UnitId[]; criteria?: Criterion[] }

/** Everything an empty database is filled with. Pure data: the same input gives the same bundle. */
export type DatasetBundle = {
  id: DatasetId
  title: LocalText
  defaultUnitId: UnitId
  defaultYear: YearId
  units: Omit<Unit, 'parentId' | 'parents'>[]
  links: UnitLink[]
  successions: Succession[]
  schemes: RankingSchemeRow[]
  sources: Source[]
  facts: Fact[]
}
