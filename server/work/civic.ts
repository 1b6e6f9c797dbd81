import type { Figure, LocalText, UnitId } from '#contract/common.ts'
import { type FactOf, factId } from '#contract/facts.ts'
import type { YearId } from '#contract/period.ts'
import { CivicKind } from '#contract/work-facts.ts'
import type { CivicLine } from '#contract/year-work.ts'

type CivicWork = FactOf<'civicWork'>
type About = { unitId: UnitId; year: YearId }

/** Civic work by kind, in the order of the kinds; several records of a kind are counted together. */
export const civicLines = (work: readonly CivicWork[], about: About): CivicLine[] =>
  CivicKind.options.flatMap(kind => {
    const same = work.filter(one => one.kind === kind)
    if (same.length === 0) return []
    return [
      {
        kind,
        sessions: civicFigure(same, 'sessions', about),
        participants: civicFigure(same, 'participants', about),
        bases: [...new Set(same.flatMap(({ basis }) => (basis === null ? [] : [basis])))],
        partners: distinct(same.map(({ partner }) => partner)),
        frequencies: distinct(same.map(({ frequency }) => frequency)),
        topics: distinct(same.map(({ topic }) => topic)),
      },
    ]
  })

export type Told = 'sessions' | 'participants'

/** Sessions (cuộc) or attendances (lượt) of records of one kind; at least that many when some give no number. */
export function civicFigure(work: readonly CivicWork[], told: Told, { unitId, year }: About): Figure {
  const read = (one: CivicWork): number | null => (told === 'sessions' ? one.count : one.participants)
  const known = work.filter(one => read(one) !== null)
  const [first] = work
  const ending = told === 'participants' ? ':participants' : ''
  const isOne = work.length === 1 && first !== undefined
  return {
    id: isOne
      ? `${factId(first)}${ending}`
      : `civic:${unitId}:${year}:${first?.kind ?? 'supervision'}${ending}`,
    value: known.length === 0 ? null : known.reduce((sum, one) => sum + (read(one) ?? 0), 0),
    unit: told === 'sessions' ? 'session' : 'occurrence',
    bound: known.length > 0 && known.length < work.length ? 'atLeast' : 'exact',
    rule: isOne ? 'reported' : 'count',
    coverage: isOne ? null : { reported: known.length, expected: work.length },
    // That it was done is stated even where no number is.
    sources: [...new Set((isOne ? work : known).map(one => one.sourceId))],
  }
}

const distinct = (texts: readonly (LocalText | null)[]): LocalText[] => [
  ...new Map(texts.flatMap(text => (text === null ? [] : [[text.vi, text] as const]))).values(),
]
