import { formatBound, formatMoney, formatNumber, formatPeriod, formatRank } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { awardType } from '#contract/award-types.ts'
import type { UnitId } from '#contract/common.ts'
import type { Fact } from '#contract/facts.ts'
import { localText } from './local-text.ts'

type UnitNames = (unitId: UnitId) => string

/** What a fact is about: "Kết nạp mới, Công đoàn phường Thượng Thanh, năm 2017". */
export function factSubject(fact: Fact, nameOf: UnitNames, t: Translate): string {
  const parts = [subject(fact, t), nameOf(fact.unitId)]
  if ('periodId' in fact) parts.push(formatPeriod(t.language, fact.periodId))
  if ('year' in fact) parts.push(formatPeriod(t.language, fact.year))
  return parts.join(', ')
}

/** What a fact says: a number, a place, a label. `null`: there is no such fact. */
export function factValue(fact: Fact | null, t: Translate): string {
  if (fact === null) return t('fact.none')
  switch (fact.entity) {
    case 'observation':
      return counted(fact.value, t, fact.bound)
    case 'score':
      return fact.value === null ? t('format.notReported') : formatNumber(t.language, fact.value, 2)
    case 'target':
      return counted(fact.value, t)
    case 'unionEvent':
      return counted(fact.count, t)
    case 'activity':
      return activityWords(fact, t)
    case 'rankEntry':
      // The number of places belongs to the scheme, so only the place is told.
      return formatRank(t.language, { ...fact, of: Number.MAX_SAFE_INTEGER }).split('/')[0] ?? ''
    case 'theme':
      return localText(t.language, fact.text)
    case 'rating':
      return localText(t.language, fact.label)
    case 'openList':
      return t('fact.listIsOpen')
    case 'award':
      return `${counted(fact.count, t, fact.bound)} ${t(`unit.${fact.countUnit}`)}`
    case 'unitStatus':
      return localText(t.language, fact.label)
    case 'round':
      return fact.title === null ? t('fact.noFigures') : localText(t.language, fact.title)
    case 'roundCount':
      return `${counted(fact.count, t, fact.bound)} ${t('unit.round')}`
    case 'civicWork':
      return fact.count === null ? t('fact.noFigures') : `${counted(fact.count, t)} ${t('unit.session')}`
    case 'narrative':
      return localText(t.language, fact.text)
  }
}

function subject(fact: Fact, t: Translate): string {
  if (fact.entity === 'observation') return t(`indicator.${fact.indicatorId}`)
  if (fact.entity === 'target') return t('fact.targetOf', { what: t(`indicator.${fact.indicatorId}`) })
  if (fact.entity === 'activity') return localText(t.language, fact.title)
  if (fact.entity === 'unionEvent') return t(`event.${fact.type}`)
  if (fact.entity === 'award')
    return localText(t.language, awardType(fact.typeId)?.name ?? { vi: fact.typeId, en: null })
  if (fact.entity === 'civicWork') return t(`civic.${fact.kind}`)
  return t(`fact.${fact.entity}`)
}

const counted = (
  value: number | null,
  t: Translate,
  bound: 'exact' | 'atLeast' | 'atMost' | 'about' = 'exact',
) =>
  value === null ? t('format.notReported') : formatBound(t.language, formatNumber(t.language, value), bound)

function activityWords(fact: Extract<Fact, { entity: 'activity' }>, t: Translate): string {
  const reach =
    fact.reach === null || fact.reachUnit === null
      ? null
      : `${formatNumber(t.language, fact.reach)} ${t(`unit.${fact.reachUnit}`)}`
  const amount = fact.amountVnd === null ? null : formatMoney(t.language, fact.amountVnd)
  return [reach, amount].filter(part => part !== null).join('; ') || t('fact.noFigures')
}
