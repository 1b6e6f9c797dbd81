import { isPartial } from '#app/api/figure-facts.ts'
import { formatBound, formatCounted, formatMoney, formatReport } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Figure } from '#contract/common.ts'
import type { Welfare } from '#contract/welfare.ts'

/** "Ít nhất 04 hoạt động chăm lo": a lower bound stays one. */
export function activitiesWords(figure: Figure, t: Translate): string {
  if (figure.value === null) return t('welfare.finding.none')
  const count = formatReport(t.language, figure.value)
  return t(figure.bound === 'atLeast' ? 'welfare.finding.atLeast' : 'welfare.finding.exact', { count })
}

/** One sentence for each unit of reach; they are never added to each other. */
export const reachWords = (reach: Welfare['reach'], t: Translate): string[] =>
  reach.map(({ unit, figure }) => formatCounted(t.language, figure.value, figure.bound, t(`unit.${unit}`)))

export const amountWords = (figure: Figure, t: Translate): string =>
  figure.value === null
    ? t('format.notReported')
    : formatBound(t.language, formatMoney(t.language, figure.value), figure.bound)

/** Why the number of activities is a lower bound, where it is not for units that are missing. */
export const listNotes = ({ activities }: Pick<Welfare, 'activities'>, t: Translate): string[] =>
  activities.bound === 'atLeast' && !isPartial(activities) ? [t('welfare.openList')] : []
