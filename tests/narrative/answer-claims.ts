import { formatNumber, formatRank, formatRankWords } from '#app/i18n/format.ts'
import type { MessageKey, Translate } from '#app/i18n/translate.ts'
import type { Figure, Meta, RankFigure } from '#contract/common.ts'
import { type PeriodId, shiftYear, yearOf } from '#contract/period.ts'
import type { RankingHistory } from '#contract/rankings.ts'
import { type Claim, pattern } from './claims.ts'
import { numbersIn } from './numbers.ts'

/** True when the answer bears the claim out. */
export type Judge = (claim: Claim) => boolean

/** A shape that never says a direction. */
export const none: Judge = () => false

const WAYS = ['rise', 'fall', 'steady'] as const

/** Messages of the features that say a direction, with what they are filled with. */
const KEYS: readonly (readonly [MessageKey, readonly string[]])[] = [
  ...WAYS.map(way => [`members.finding.${way}`, ['from', 'to', 'years']] as const),
  ...WAYS.map(way => [`members.summary.${way}`, ['start', 'end', 'change', 'from', 'to']] as const),
  ...WAYS.map(way => [`newMembers.previous.${way}`, ['change', 'period', 'value']] as const),
  ...WAYS.map(way => [`overview.members.title.${way}`, ['from', 'to', 'years']] as const),
  ...WAYS.map(way => [`overview.members.${way}`, ['from', 'start', 'to', 'end']] as const),
  ...WAYS.map(way => [`overview.movement.${way}`, ['places', 'before']] as const),
  ...WAYS.map(way => [`overview.previous.${way}`, ['change', 'value']] as const),
  ...WAYS.map(way => [`overview.tell.movement.${way}`, ['places']] as const),
  ...WAYS.map(way => [`overview.tell.change.${way}`, ['change']] as const),
  ...(['ahead', 'behind', 'even'] as const).map(
    way => [`newMembers.progress.${way}`, ['share', 'gap']] as const,
  ),
  ...(['up', 'down', 'same'] as const).map(
    way => [`rankings.movement.${way}`, ['places', 'period', 'before']] as const,
  ),
  ...(['up', 'down', 'same'] as const).map(
    way => [`rankings.history.${way}`, ['unit', 'now', 'to', 'before', 'from']] as const,
  ),
]

type Open = (key: MessageKey, args: Record<string, string>) => string

export const featurePatterns = (t: Translate) =>
  KEYS.map(([key, slots]) => pattern(key, slots, args => (t as unknown as Open)(key, args)))

export const directionOf = (change: number): 'rise' | 'fall' | 'steady' =>
  change > 0 ? 'rise' : change < 0 ? 'fall' : 'steady'

/** The way a message says, whatever its area calls it. */
const wayOf = ({ key }: Claim): string => {
  const way = key.split('.').at(-1) ?? ''
  return (
    { up: 'rise', down: 'fall', same: 'steady', ahead: 'rise', behind: 'fall', even: 'steady' }[way] ?? way
  )
}

const printed = (t: Translate, words: string | undefined): string | undefined =>
  numbersIn(t.language, words ?? '', []).at(-1)

export const hasDirection = (change: number, claim: Claim, t: Translate): boolean =>
  directionOf(change) === wayOf(claim) &&
  (claim.slots.change === undefined || printed(t, claim.slots.change) === String(Math.abs(change)))

const isWhole = (figure: Figure | undefined): figure is Figure & { value: number } =>
  figure !== undefined &&
  figure.value !== null &&
  figure.bound === 'exact' &&
  (figure.coverage === null || figure.coverage.reported >= figure.coverage.expected)

type Point = { period: PeriodId; from: (Figure | undefined)[]; to: Figure | undefined }

/** The last count against one on the same side of every break, both whole. */
export const isStockTrend =
  (points: readonly Point[], { breaks }: Pick<Meta, 'breaks'>) =>
  (claim: Claim): boolean => {
    const end = points.findLastIndex(({ to }) => to !== undefined && to.value !== null)
    const to = points[end]?.to
    const period = points[end]?.period ?? ''
    if (!isWhole(to)) return false
    const start =
      breaks
        .map(found => found.period)
        .filter(month => month <= period)
        .sort()
        .at(-1) ?? ''
    const values = points
      .filter(point => point.period >= start && point.period <= period)
      .flatMap(({ from }) => from.filter(isWhole).map(({ value }) => value))
    const says = (value: number, slot: string): boolean => {
      const words = claim.slots[slot]
      return (
        words === undefined || [formatNumber('vi', value), formatNumber('en', value)].includes(words.trim())
      )
    }
    return (
      says(to.value, 'to') &&
      values.some(
        value =>
          directionOf(to.value - value) === wayOf(claim) &&
          says(value, 'from') &&
          says(Math.abs(to.value - value), 'change'),
      )
    )
  }

export const isAgainstYearBefore =
  (total: Figure, previous: Figure, { breaks, period }: Meta) =>
  (claim: Claim): boolean => {
    const years = [yearOf(period), shiftYear(yearOf(period), -1)]
    return (
      isWhole(total) &&
      isWhole(previous) &&
      !breaks.some(found => years.includes(yearOf(found.period))) &&
      directionOf(total.value - previous.value) === wayOf(claim)
    )
  }

/** Only a whole count is ahead of an even share of the target or behind it. */
export const isAgainstShare =
  (actual: Figure | undefined, share: number | null) =>
  (claim: Claim): boolean =>
    isWhole(actual) && share !== null && directionOf(Math.round((actual.value - share) * 10)) === wayOf(claim)

/** Some place moved that way, by so many, from the place named. */
export const hasMoved =
  (moves: readonly { movement: number | null; previous: RankFigure | null }[], t: Translate) =>
  (claim: Claim): boolean =>
    moves.some(
      ({ movement, previous }) =>
        movement !== null &&
        directionOf(movement) === wayOf(claim) &&
        (claim.slots.places === undefined || printed(t, claim.slots.places) === String(Math.abs(movement))) &&
        (claim.slots.before === undefined ||
          (previous !== null &&
            [formatRankWords, formatRank].some(print =>
              claim.slots.before?.startsWith(print(t.language, previous.rank)),
            ))),
    )

/** From the first to the last year with a ranking, all of which compare. */
export const isCourse =
  ({ years, units }: RankingHistory, t: Translate) =>
  (claim: Claim): boolean => {
    const first = years.findIndex(({ scheme }) => scheme !== null)
    const last = years.findLastIndex(({ scheme }) => scheme !== null)
    const places = units.find(({ own }) => own)?.places
    const [from, to] = [places?.[first]?.rank, places?.[last]?.rank]
    return (
      from?.status === 'exact' &&
      to?.status === 'exact' &&
      years.slice(first + 1, last + 1).every(({ joinsBefore }) => joinsBefore) &&
      directionOf((from.min ?? 0) - (to.min ?? 0)) === wayOf(claim) &&
      (claim.slots.now === undefined ||
        claim.slots.now.includes(formatRankWords(t.language, { ...to, tied: false })))
    )
  }
