import { AWARD_TYPES, awardType } from '#contract/award-types.ts'
import type { Figure, LocalText, UnitId } from '#contract/common.ts'
import { type FactOf, factId } from '#contract/facts.ts'
import { type AwardLevel, AwardLevel as AwardLevels, AwardUnit } from '#contract/honour-facts.ts'
import type { AwardLine, Honours } from '#contract/honours.ts'
import type { YearId } from '#contract/period.ts'

type Award = FactOf<'award'>
type Group = Honours['awards'][number]
/** Who the awards are counted for: units right below that hold some, of all there are; `null`: no units below. */
export type About = { unitId: UnitId; year: YearId; coverage: Figure['coverage'] }

/** Levels from the ward up; what names no level comes last. */
const LEVELS: readonly (AwardLevel | null)[] = [...AwardLevels.options, null]

/** Awards by unit of count, level and kind. What is only proposed stands apart and is in no total. */
export const groupAwards = (awards: readonly Award[], about: About): Group[] =>
  AwardUnit.options.flatMap(unit => {
    const counted = awards.filter(award => award.countUnit === unit)
    if (counted.length === 0) return []
    const levels = LEVELS.flatMap(level => {
      const held = counted.filter(award => award.level === level)
      if (held.length === 0) return []
      const granted = held.filter(award => award.status === 'granted')
      return [
        {
          level,
          total: levelTotal(awardsId(about, level, unit), granted, unit, about.coverage),
          granted: linesOf(granted, about, `${awardsId(about, level, unit)}:granted`),
          proposed: linesOf(
            held.filter(award => award.status === 'proposed'),
            about,
            `${awardsId(about, level, unit)}:proposed`,
          ),
        },
      ]
    })
    return [{ unit, levels }]
  })

const awardsId = ({ unitId, year }: About, level: AwardLevel | null, unit: AwardUnit): string =>
  `awards:${unitId}:${year}:${level ?? 'unknown'}:${unit}`

const linesOf = (awards: readonly Award[], { coverage }: About, id: string): AwardLine[] =>
  AWARD_TYPES.map(type => type.id as string)
    .concat(awards.map(award => award.typeId))
    .filter((typeId, i, all) => all.indexOf(typeId) === i)
    .flatMap(typeId => {
      const same = awards.filter(award => award.typeId === typeId)
      const [first] = same
      if (first === undefined) return []
      return [
        {
          figure:
            same.length === 1
              ? awardFigure(first)
              : totalOf(`${id}:${typeId}`, same, first.countUnit, coverage),
          name: awardName(typeId),
          abbreviation: awardType(typeId)?.abbreviation ?? null,
          givers: distinct(same.map(award => award.grantedBy)),
          recipients: distinct(same.map(award => award.recipientName)),
          reasons: distinct(same.map(award => award.reason)),
        },
      ]
    })

const distinct = (texts: readonly (LocalText | null)[]): LocalText[] => [
  ...new Map(texts.flatMap(text => (text === null ? [] : [[text.vi, text] as const]))).values(),
]

/** What was granted at one level; `null`: nothing, or titles of people: one person may hold several of them. */
export function levelTotal(
  id: string,
  granted: readonly Award[],
  unit: AwardUnit,
  coverage: Figure['coverage'],
): Figure | null {
  const kinds = new Set(granted.map(award => award.typeId))
  const mayOverlap = unit === 'person' && kinds.size > 1
  return granted.length === 0 || mayOverlap ? null : totalOf(id, granted, unit, coverage)
}

/** A sum of awards in one unit of count: at least that many when a number is open or a unit below named none. */
export function totalOf(
  id: string,
  awards: readonly Award[],
  unit: AwardUnit,
  coverage: Figure['coverage'],
): Figure {
  const known = awards.filter(award => award.count !== null)
  const isOpen =
    known.length < awards.length ||
    known.some(award => award.bound !== 'exact') ||
    (coverage !== null && coverage.reported < coverage.expected)
  return {
    id,
    value: known.length === 0 ? null : known.reduce((sum, award) => sum + (award.count ?? 0), 0),
    unit,
    bound: isOpen && known.length > 0 ? 'atLeast' : 'exact',
    rule: 'count',
    coverage,
    sources: [...new Set(known.map(award => award.sourceId))],
  }
}

export const awardName = (typeId: string): LocalText => awardType(typeId)?.name ?? { vi: typeId, en: null }

/** How often, to how many people or collectives one award went. */
export const awardFigure = (award: Award): Figure => ({
  id: factId(award),
  value: award.count,
  unit: award.countUnit,
  bound: award.count === null ? 'exact' : award.bound,
  rule: 'reported',
  coverage: null,
  sources: [award.sourceId],
})
