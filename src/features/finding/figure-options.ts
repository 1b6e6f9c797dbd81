import { isIllustrative } from '#app/api/figure-facts.ts'
import { partWords, shownWords } from '#app/api/figure-words.ts'
import { PAGE_IDS, type PageId } from '#app/filters/pages.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { SourceId, UnitId } from '#contract/common.ts'
import type { FigurePart, FigureSubject } from '#contract/figures.ts'
import type { OkOf } from '#contract/operation.ts'
import { yearOf } from '#contract/period.ts'
import type { search } from '#contract/search.ts'
import type { Unit } from '#contract/units.ts'
import type { Option } from './options.ts'

type Go = {
  page: (page: PageId, change: { unit: UnitId | null; year: string }) => void
  source: (figureId: string) => void
}

/** The figures of an answer, each with its value, its page and its source. */
export const figureOptions = (
  { data, meta }: OkOf<typeof search>,
  units: readonly Pick<Unit, 'id' | 'tree' | 'territory' | 'level'>[],
  go: Go,
  t: Translate,
): Option[] =>
  data.figures.map(part => ({
    id: part.id,
    group: 'figures' as const,
    label: partWords(part, t),
    value: shownWords(part, t),
    isIllustrative: isIllustrative({ sources: sourcesOf(part) }, meta.sources),
    run: () =>
      go.page(pageOf(part.subject), { unit: unionOf(part.unit.id, units), year: yearOf(part.period) }),
    source: () => go.source(part.id),
  }))

const sourcesOf = ({ shown }: FigurePart): SourceId[] => (shown.type === 'text' ? [] : shown.figure.sources)

type Measure = FigureSubject['measure']
const MEASURED_ON: Partial<Record<PageId, readonly Measure[]>> = {
  members: ['net', 'left', 'womenShare', 'density', 'growth', 'indicator'],
  newMembers: ['target', 'attainment', 'cumulative', 'foundings', 'event'],
  welfare: ['activities', 'reach', 'amount', 'amountPerMember', 'occurrencesPerMember', 'activity'],
  rankings: ['rank', 'topRanks', 'score', 'scoreTotal'],
  honours: ['rating', 'award', 'awards'],
  work: ['theme', 'status', 'rounds', 'round', 'civicWork', 'civicParticipants', 'narrative'],
}

/** The page that shows a figure among its like. */
export function pageOf(subject: FigureSubject): PageId {
  if (subject.measure === 'indicator' && subject.indicatorId.startsWith('admitted')) return 'newMembers'
  return PAGE_IDS.find(page => MEASURED_ON[page]?.includes(subject.measure)) ?? 'overview'
}

/** The union unit whose pages show a unit: itself, or the union of the office of a ward. `null`: none. */
export function unionOf(
  unitId: UnitId,
  units: readonly Pick<Unit, 'id' | 'tree' | 'territory' | 'level'>[],
): UnitId | null {
  const own = units.find(({ id }) => id === unitId)
  if (own?.tree === 'union') return unitId
  const office = units.find(({ tree, territory }) => tree === 'union' && territory.join() === unitId)
  return office?.id ?? null
}
