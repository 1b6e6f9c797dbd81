import { formatBound, formatCount, formatNumber, formatPercent } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Attainment, Pace } from '#contract/attainment.ts'
import type { Bound } from '#contract/common.ts'

/** "đạt 83,3% chỉ tiêu, còn thiếu 2". `null`: no target, or it cannot be said. */
export function attainmentWords(attainment: Attainment | null, bound: Bound, t: Translate): string | null {
  if (attainment?.percent === null || attainment === null) return null
  return t('newMembers.reached', {
    percent: formatBound(t.language, formatPercent(t.language, attainment.percent), bound),
    verdict: verdictWords(attainment, t, bound),
  })
}

/** As much of it as a headline has room for. `null`: no target, or it cannot be said. */
export function headlineWords(attainment: Attainment | null, bound: Bound, t: Translate): string | null {
  if (attainment === null || attainment.met === null || attainment.percent === null) return null
  const { over, percent, missing } = attainment
  if (bound !== 'exact') return t(over === 0 ? 'newMembers.short.met' : 'newMembers.short.over')
  if (over === 0 && missing === 0) return t('newMembers.verdict.met')
  return t('newMembers.reached', {
    percent: formatPercent(t.language, percent),
    verdict:
      over === 0
        ? t('newMembers.short.missing', { n: formatNumber(t.language, missing ?? 0) })
        : t('newMembers.verdict.over', { n: formatNumber(t.language, over ?? 0) }),
  })
}

/** "còn thiếu 2", "vượt 3", "đạt đúng chỉ tiêu". `null`: cannot be said. */
export function shortVerdict(attainment: Attainment, bound: Bound, t: Translate): string | null {
  const { met, over, pace } = attainment
  if (pace !== null) return t('newMembers.verdict.missing', { n: formatNumber(t.language, pace.missing) })
  if (met === null) return null
  if (met && bound !== 'exact') return t(over === 0 ? 'newMembers.short.met' : 'newMembers.short.over')
  return verdictWords(attainment, t, bound)
}

/**
 * "còn thiếu 2", "còn thiếu 3, cần 1 người/tháng để đạt", "vượt 3", "đạt đúng chỉ tiêu", "chưa giao chỉ tiêu", "chưa có
 * số liệu".
 */
export function verdictWords(attainment: Attainment | null, t: Translate, bound: Bound = 'exact'): string {
  if (attainment === null || attainment.target.value === null) return t('newMembers.verdict.noTarget')
  const { met, missing, over, pace } = attainment
  if (pace !== null) return paceWords(pace, t)
  if (met === null) return t('newMembers.verdict.unknown')
  if (!met)
    return t('newMembers.verdict.missing', { n: missing === null ? '' : formatNumber(t.language, missing) })
  return over === null || over === 0
    ? t('newMembers.verdict.met')
    : t('newMembers.verdict.over', { n: formatCount(t.language, over, bound) })
}

const paceWords = ({ missing, perMonth, monthsLeft }: Pace, t: Translate): string =>
  t('newMembers.verdict.pace', {
    n: formatNumber(t.language, missing),
    perMonth: formatNumber(t.language, perMonth),
    months: formatNumber(t.language, monthsLeft),
  })
