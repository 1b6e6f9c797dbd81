import { isIllustrative } from '#app/api/figure-facts.ts'
import { partWords, shownWords } from '#app/api/figure-words.ts'
import type { PageId } from '#app/filters/pages.ts'
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

/** The page that shows a figure among its like. */
export function pageOf(subject: FigureSubject): PageId {
  switch (subject.measure) {
    case 'indicator':
      return subject.indicatorId.startsWith('admitted') ? 'newMembers' : 'members'
    case 'net':
    case 'left':
    case 'womenShare':
    case 'density':
    case 'growth':
      return 'members'
    case 'target':
    case 'foundings':
    case 'event':
      return 'newMembers'
    case 'activities':
    case 'reach':
    case 'amount':
    case 'activity':
      return 'welfare'
    case 'rank':
    case 'topRanks':
      return 'rankings'
    default:
      return 'overview'
  }
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
