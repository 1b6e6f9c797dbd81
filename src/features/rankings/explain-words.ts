import { localText } from '#app/api/local-text.ts'
import { formatList, formatNumber, formatRankWords } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { RankExplanation } from '#contract/scores.ts'

type Way = RankExplanation['changes'][number]

/** What would gain a place, or why that cannot be said. */
export function explainFinding(data: RankExplanation, t: Translate): string {
  const { state, computed, changes, reached, above } = data
  if (state === 'undetermined') return t('explain.undetermined', { count: String(data.missing.length) })
  if (state === 'disagrees') return t('explain.disagrees')
  const [way] = changes
  if (above === null && computed !== null)
    return t('explain.first', { place: formatRankWords(t.language, computed) })
  if (way === undefined || reached === null) return t('explain.outOfReach')
  return t('explain.finding', { way: wayWords(way, data, t), place: formatRankWords(t.language, reached) })
}

export function explainNotes(data: RankExplanation, t: Translate): string[] {
  if (data.state === 'undetermined')
    return [
      t('explain.missing', {
        units: formatList(
          t.language,
          data.missing.map(({ unit, count }) =>
            t('explain.missingOf', { unit: localText(t.language, unit.shortName), count: String(count) }),
          ),
        ),
      }),
    ]
  if (data.state !== 'explained') return [t('explain.disagreesNote')]
  const others = data.changes.slice(1)
  return [
    ...(others.length === 0
      ? []
      : [t('explain.also', { ways: others.map(way => wayWords(way, data, t)).join('; ') })]),
    ...(data.changes.length === 0 ? [] : [t('explain.assumption')]),
    withoutWords(data, t),
  ]
}

/** "0,75 điểm ở Tổ chức và 1 điểm ở Chăm lo". */
function wayWords(way: Way, { criteria }: RankExplanation, t: Translate): string {
  const parts = way.map(({ criterionId, points }) => {
    const name = criteria.find(({ criterion }) => criterion.id === criterionId)?.criterion.name
    return t('explain.part', {
      points: formatNumber(t.language, points, 2),
      criterion: name === undefined ? criterionId : localText(t.language, name),
    })
  })
  return formatList(t.language, parts)
}

/** How the place holds when one criterion at a time does not count. */
function withoutWords({ criteria, computed }: RankExplanation, t: Translate): string {
  const isSame = ({ without }: RankExplanation['criteria'][number]): boolean =>
    without?.min === computed?.min && without?.tied === computed?.tied
  const kept = criteria.filter(isSame).length
  const moved = criteria
    .filter(row => !isSame(row) && row.without !== null)
    .map(({ criterion, without }) =>
      t('explain.movedWithout', {
        criterion: localText(t.language, criterion.name),
        place: without === null ? '' : formatRankWords(t.language, without),
      }),
    )
  const counts = { kept: String(kept), of: String(criteria.length) }
  return moved.length === 0
    ? t('explain.robust', counts)
    : t('explain.lessRobust', { ...counts, moved: moved.join('; ') })
}
