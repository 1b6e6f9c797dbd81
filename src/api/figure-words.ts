import {
  formatBound,
  formatCount,
  formatMoneyExact,
  formatNumber,
  formatPeriod,
  formatRankWords,
} from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { FigurePart, FigureSubject, WelfareGroup } from '#contract/figures.ts'
import { localText } from './local-text.ts'
import { quotientValue } from './quotient-words.ts'

/** What a figure is about, without unit and period: "Kết nạp mới". */
export function subjectWords(subject: FigureSubject, t: Translate): string {
  switch (subject.measure) {
    case 'indicator':
      return t(`indicator.${subject.indicatorId}`)
    case 'target':
      return t('fact.targetOf', { what: t(`indicator.${subject.indicatorId}`) })
    case 'reach':
      return withinWords(t('figure.reach', { unit: t(`unit.${subject.reachUnit}`) }), subject.within, t)
    case 'activities':
    case 'amount':
      return withinWords(t(`figure.${subject.measure}`), subject.within, t)
    case 'cumulative':
      return t('figure.cumulative', {
        what: t(`indicator.${subject.indicatorId}`),
        from: formatPeriod(t.language, subject.from),
      })
    case 'activity':
      return localText(t.language, subject.title)
    case 'event':
      return t('figure.foundings')
    case 'rank':
      return t('figure.rankOf', {
        scheme: localText(t.language, subject.scheme),
        evaluator: localText(t.language, subject.evaluator),
      })
    case 'score':
      return t('figure.score', {
        name: localText(t.language, subject.name),
        evaluator: localText(t.language, subject.evaluator),
        max: formatNumber(t.language, subject.max),
        weight: formatNumber(t.language, subject.weight),
      })
    case 'scoreTotal':
      return t('figure.scoreTotal', { scheme: localText(t.language, subject.scheme) })
    case 'topRanks':
      return t('figure.topRanks', { k: subject.k })
    case 'award':
      return t(subject.status === 'proposed' ? 'figure.awardProposed' : 'figure.award', {
        name: localText(t.language, subject.name),
      })
    case 'awards':
      return t(subject.status === 'proposed' ? 'figure.awardsProposed' : 'figure.awards', {
        level: t(`awardLevel.${subject.level ?? 'unknown'}`),
      })
    case 'round':
      return subject.no === null ? t('figure.round') : t('figure.roundNo', { no: String(subject.no) })
    case 'civicWork':
      return t(`civic.${subject.kind}`)
    case 'civicParticipants':
      return t('figure.civicParticipants', { kind: t(`civic.${subject.kind}`) })
    case 'narrative':
      return t(`tone.${subject.tone}`)
    default:
      return t(`figure.${subject.measure}`)
  }
}

/** 'Kinh phí chăm lo: học bổng'. */
function withinWords(what: string, within: WelfareGroup | undefined, t: Translate): string {
  return within === undefined ? what : t('figure.within', { what, group: groupWords(within, t) })
}

function groupWords(group: WelfareGroup, t: Translate): string {
  switch (group.by) {
    case 'category':
      return t(`category.${group.category}`)
    case 'occasion':
      return t(`occasion.${group.occasionId}`)
    case 'funding':
      return group.funding === null ? t('welfare.by.notStated.funding') : t(`funding.${group.funding}`)
    case 'beneficiaries':
      return group.beneficiaries === null
        ? t('welfare.by.notStated.beneficiaries')
        : localText(t.language, group.beneficiaries)
  }
}

/** The value as it stands, with its unit: "10 người", "thứ 1/14", "19/27 đơn vị chấm", or the text itself. */
export function shownWords({ shown, subject }: Pick<FigurePart, 'shown' | 'subject'>, t: Translate): string {
  if (shown.type === 'rank') return formatRankWords(t.language, shown.figure.rank)
  if (shown.type === 'part') {
    const { part, whole, unit } = shown.figure
    return t('figure.part', { part: String(part), whole: String(whole), unit: t(`unit.${unit}`) })
  }
  if (shown.type === 'quotient') return quotientValue(shown.figure, t)
  if (shown.type === 'text') return textOf(subject, t)
  const { value, bound, unit } = shown.figure
  if (value === null) return t('format.notReported')
  if (unit === 'vnd') return formatBound(t.language, formatMoneyExact(t.language, value), bound)
  if (unit === 'point') return `${formatNumber(t.language, value, 2)} ${t('unit.point')}`
  return `${formatCount(t.language, value, bound)} ${t(`unit.${unit}`)}`
}

/** The value alone, as a person would type it into the form. */
export const typedValue = (value: number | null): string =>
  value === null ? '' : formatNumber('vi', value, 3).replace('−', '-')

/** "Kết nạp mới, Công đoàn phường Thượng Thanh, năm 2017". */
export const partWords = (part: FigurePart, t: Translate): string =>
  [
    subjectWords(part.subject, t),
    localText(t.language, part.unit.name),
    formatPeriod(t.language, part.period),
  ].join(', ')

function textOf(subject: FigureSubject, t: Translate): string {
  switch (subject.measure) {
    case 'theme':
    case 'narrative':
      return localText(t.language, subject.text)
    case 'status':
      return localText(t.language, subject.label)
    case 'rating':
      return ratingWords(subject, t)
    case 'round':
      return subject.title === null ? t('figure.roundUntitled') : localText(t.language, subject.title)
    // An activity whose source gives neither reach nor money.
    default:
      return t('format.notReported')
  }
}

function ratingWords(
  { label, selfScore, givenScore }: Extract<FigureSubject, { measure: 'rating' }>,
  t: Translate,
): string {
  const points = (score: number): string => formatNumber(t.language, score, 1)
  return [
    localText(t.language, label),
    ...(selfScore === null ? [] : [t('figure.selfScore', { score: points(selfScore) })]),
    ...(givenScore === null ? [] : [t('figure.givenScore', { score: points(givenScore) })]),
  ].join('; ')
}
