import { localText } from '#app/api/local-text.ts'
import { formatDay, formatList } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { UnitId } from '#contract/common.ts'
import type { YearId } from '#contract/period.ts'
import type { Succession, Unit } from '#contract/units.ts'

/** "đến 30/06/2025", "từ 01/07/2025"; empty where nothing is known of either end. */
export function lifetimeWords(
  { validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>,
  t: Translate,
): string {
  const day = (date: string) => formatDay(t.language, date)
  if (validFrom !== null && validTo !== null)
    return t('units.life.fromTo', { from: day(validFrom), to: day(validTo) })
  if (validFrom !== null) return t('units.life.from', { from: day(validFrom) })
  return validTo === null ? '' : t('units.life.to', { to: day(validTo) })
}

/**
 * What became of a unit, in sentences. Of a union without a successor of its own: what became of its territory. Shares
 * are unknown, so a sentence about a split says that it adds nothing up.
 */
export function becameWords(
  unit: Unit,
  units: readonly Unit[],
  successions: readonly Succession[],
  t: Translate,
): string[] {
  if (unit.validTo === null) return []
  const own = outOf(unit.id, successions)
  if (own.length > 0) return [sentence(own, units, t)]
  const places = units.filter(({ id }) => unit.territory.length === 1 && unit.territory.includes(id))
  return places.flatMap(place => {
    const parts = outOf(place.id, successions)
    return parts.length === 0
      ? []
      : [
          t('units.became.ofTerritory', {
            place: placeName(place, t),
            what: sentence(parts, units, t),
          }),
        ]
  })
}

/** What a unit was made from: "Tiếp nối Phường Đức Giang và Phường Gia Thụy, từ 01/07/2025." */
export function madeFromWords(
  unit: Unit,
  units: readonly Unit[],
  successions: readonly Succession[],
  t: Translate,
): string[] {
  const into = successions.filter(({ toId, date }) => toId === unit.id && date === unit.validFrom)
  const [first] = into
  if (first === undefined) return []
  const from = formatList(
    t.language,
    into.map(({ fromId }) => nameOf(fromId, units, t)),
  )
  return [t('units.madeFrom', { from, day: formatDay(t.language, first.date) })]
}

/** The sentences that introduce a unit: what it is in a year, and what came before and after it. */
export function headWords(
  unit: Unit,
  year: YearId,
  units: readonly Unit[],
  successions: readonly Succession[],
  t: Translate,
): { first: string; rest: string[]; basis: string[] } {
  const name = localText(t.language, unit.name)
  const kind = t(`units.kind.${unit.kind}`)
  const parent = unit.parents.findLast(({ from }) => from === null || from <= `${year}-M12`)
  const places = units.filter(({ id }) => unit.territory.includes(id)).map(place => placeName(place, t))
  const life = lifetimeWords(unit, t)
  const related = [unit.id, ...(unit.territory.length === 1 ? unit.territory : [])]
  const own = basisWords(unit.id, successions, t)
  return {
    first:
      parent === undefined
        ? t('units.head.is', { name, kind })
        : t('units.head.under', { name, kind, parent: nameOf(parent.unitId, units, t) }),
    rest: [
      ...(places.length === 0 ? [] : [t('units.head.territory', { places: formatList(t.language, places) })]),
      ...(life === '' ? [] : [t('units.head.life', { life })]),
      ...madeFromWords(unit, units, successions, t),
      ...becameWords(unit, units, successions, t),
    ],
    basis: longest(
      own.length > 0 || unit.validTo === null ? own : related.flatMap(id => basisWords(id, successions, t)),
    ),
  }
}

/** A basis that another one begins with says nothing more. */
const longest = (texts: readonly string[]): string[] =>
  texts.filter(text => !texts.some(other => other !== text && other.startsWith(text)))

/** On what a succession rests, each document once. */
export const basisWords = (unitId: UnitId, successions: readonly Succession[], t: Translate): string[] => [
  ...new Set(
    successions
      .filter(({ fromId, toId }) => fromId === unitId || toId === unitId)
      .map(({ basis }) => localText(t.language, basis)),
  ),
]

const outOf = (unitId: UnitId, successions: readonly Succession[]): Succession[] =>
  successions.filter(({ fromId }) => fromId === unitId)

function sentence(parts: readonly Succession[], units: readonly Unit[], t: Translate): string {
  const [first] = parts
  if (first === undefined) return ''
  const old = nameOf(first.fromId, units, t)
  const heirs = parts.map(({ toId }) => nameOf(toId, units, t))
  const to = formatList(
    t.language,
    heirs.map(name => (name === old ? t('units.became.namesake', { name }) : name)),
  )
  const kind = parts.length > 1 ? 'split' : first.kind
  return t(`units.became.${kind}`, { to, day: formatDay(t.language, first.date) })
}

/** A name inside a sentence: in Vietnamese the word for a kind of place is not capitalised there. */
function nameOf(unitId: UnitId, units: readonly Unit[], t: Translate): string {
  const unit = units.find(({ id }) => id === unitId)
  return unit === undefined ? unitId : placeName(unit, t)
}

function placeName(unit: Unit, t: Translate): string {
  const name = localText(t.language, unit.name)
  return unit.tree === 'admin' && t.language === 'vi'
    ? `${name.slice(0, 1).toLocaleLowerCase('vi')}${name.slice(1)}`
    : name
}
