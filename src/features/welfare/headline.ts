import { localText } from '#app/api/local-text.ts'
import { formatBound, formatReport } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import type { Envelope } from '#contract/common.ts'
import type { Welfare } from '#contract/welfare.ts'

/**
 * The year in one line: how many activities, and the occasion with most of them where one has more than any other.
 * Of a list that may be longer only the recorded ones are compared. `null`: nothing is known.
 */
export function welfareHeadline({ data, meta }: Envelope<Welfare>, t: Translate): string | null {
  const { value, bound } = data.activities
  if (value === null) return null
  const headline = t('welfare.headline', {
    unit: localText(t.language, meta.unit.shortName),
    year: meta.period,
    count: formatBound(t.language, formatReport(t.language, value), bound),
  })
  const named = data.byOccasion.filter(({ occasionId }) => occasionId !== 'other')
  const most = Math.max(...named.map(({ activities }) => activities.value ?? 0))
  const [first, ...shared] = named.filter(({ activities }) => activities.value === most)
  if (named.length < 2 || first === undefined || shared.length > 0) return headline
  return t(bound === 'exact' ? 'welfare.headline.most' : 'welfare.headline.mostKnown', {
    headline,
    occasion: t(`occasion.${first.occasionId}`),
  })
}
