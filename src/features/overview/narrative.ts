import { isPartial } from '#app/api/figure-facts.ts'
import { localText } from '#app/api/local-text.ts'
import { directionOf } from '#app/api/trend.ts'
import {
  capitalise,
  formatBound,
  formatCount,
  formatList,
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRankWords,
  formatReport,
} from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope } from '#contract/common.ts'
import type { Kpi, Overview } from '#contract/overview.ts'

/**
 * The year in one paragraph. Every number stands in the answer, a direction is told only where the API could compare,
 * and what is missing is named at the end.
 */
export function narrative({ data, meta }: Envelope<Overview>, t: Translate): string {
  const told = data.kpis.map(kpi => ({ kpi, sentence: sentenceOf(kpi, t) }))
  const missing = told.filter(({ sentence }) => sentence === null).map(({ kpi }) => nameOf(kpi, t))
  const sentences = told.flatMap(({ sentence }) => (sentence === null ? [] : [sentence]))
  const opening = t('overview.tell.opening', {
    period: capitalise(t.language, formatPeriod(t.language, meta.period)),
    unit: localText(t.language, meta.unit.name),
  })
  return [
    sentences.length === 0
      ? t('overview.tell.nothing', { opening })
      : `${opening} ${decapitalise(sentences.join(' '))}`,
    ...ratingSentence(data, t),
    ...(missing.length === 0 || sentences.length === 0
      ? []
      : [t('overview.tell.missing', { list: formatList(t.language, missing) })]),
  ].join(' ')
}

function sentenceOf(kpi: Kpi, t: Translate): string | null {
  if (kpi.type === 'count') return countSentence(kpi, t)
  if (kpi.type === 'part') return partSentence(kpi, t)
  const { status } = kpi.figure.rank
  if (status === 'unknown') return null
  const moved =
    kpi.movement === null
      ? ''
      : t(`overview.tell.movement.${directionOf(kpi.movement)}`, { places: String(Math.abs(kpi.movement)) })
  return t(`overview.tell.${kpi.id}`, { place: formatRankWords(t.language, kpi.figure.rank), moved })
}

function countSentence(kpi: Extract<Kpi, { type: 'count' }>, t: Translate): string | null {
  const { id, figure, change, attainment } = kpi
  if (figure.value === null) return null
  const reportStyle = id === 'newUnions' || id === 'activities'
  const value = reportStyle
    ? formatBound(t.language, formatReport(t.language, figure.value), figure.bound)
    : formatCount(t.language, figure.value, figure.bound)
  const tail = [
    change === null
      ? null
      : t(`overview.tell.change.${directionOf(change)}`, {
          change: formatNumber(t.language, Math.abs(change)),
        }),
    attainment?.percent == null
      ? null
      : t('overview.tell.attained', {
          percent: formatBound(t.language, formatPercent(t.language, attainment.percent), figure.bound),
        }),
    figure.coverage !== null && isPartial(figure) ? t('chart.reported', figure.coverage) : null,
  ].filter(part => part !== null)
  return t(`overview.tell.${id}`, { value, tail: tail.map(part => `, ${part}`).join('') })
}

const partSentence = ({ figure, k }: Extract<Kpi, { type: 'part' }>, t: Translate): string | null =>
  figure.whole === 0
    ? null
    : t('overview.tell.topRanks', { part: String(figure.part), whole: String(figure.whole), k })

function ratingSentence({ rating }: Overview, t: Translate): string[] {
  if (rating === null) return []
  const label = localText(t.language, rating.label)
  return [t(rating.kept ? 'overview.tell.ratingKept' : 'overview.tell.rating', { label })]
}

const nameOf = (kpi: Kpi, t: Translate): string =>
  kpi.type === 'part' ? t('overview.kpi.topRanks', { k: kpi.k }) : t(`overview.kpi.${kpi.id}`)

/** Small first letter: the sentence goes on after a colon. */
const decapitalise = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)
