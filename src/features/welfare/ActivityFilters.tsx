import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { capitalise } from '#app/i18n/format.ts'
import type { Translate } from '#app/i18n/translate.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { SelectChip } from '#app/ui/SelectChip.tsx'
import { ActivityCategory, OccasionId, StatedFunding } from '#contract/activity-terms.ts'
import type { Welfare } from '#contract/welfare.ts'

const ALL = ''

/** What the list is limited to; only what occurs in the year can be chosen. */
export function ActivityFilters({ welfare: { byCategory, byOccasion, byFunding } }: { welfare: Welfare }) {
  const t = useTranslate()
  const { address } = useFilters()
  const change = useChangeFilters()
  const categories = byCategory.map(({ category }) => category)
  const occasions = byOccasion.map(({ occasionId }) => occasionId)
  const fundings = byFunding.map(({ funding }) => funding ?? 'none')
  return (
    <section className="activities__filters" aria-label={t('welfare.list.filters')}>
      <SelectChip
        label={t('welfare.by.category')}
        value={address.category ?? ALL}
        options={optionsOf(ActivityCategory.options, categories, address.category, t, c =>
          t(`category.${c}`),
        )}
        onChange={value =>
          change({ category: ActivityCategory.options.find(c => c === value) ?? null, figure: null })
        }
      />
      <SelectChip
        label={t('welfare.col.occasion')}
        value={address.occasion ?? ALL}
        options={optionsOf(OccasionId.options, occasions, address.occasion, t, o => t(`occasion.${o}`))}
        onChange={value =>
          change({ occasion: OccasionId.options.find(o => o === value) ?? null, figure: null })
        }
      />
      <SelectChip
        label={t('welfare.by.funding')}
        value={address.funding ?? ALL}
        options={optionsOf(StatedFunding.options, fundings, address.funding, t, f =>
          f === 'none' ? t('welfare.by.notStated.funding') : t(`funding.${f}`),
        )}
        onChange={value =>
          change({ funding: StatedFunding.options.find(f => f === value) ?? null, figure: null })
        }
      />
    </section>
  )
}

/** All, then what occurs in the order of the contract; what the address asks for stays, also where it does not occur. */
function optionsOf<T extends string>(
  order: readonly T[],
  occurring: readonly T[],
  chosen: T | null,
  t: Translate,
  nameOf: (value: T) => string,
) {
  const shown = order.filter(value => value === chosen || occurring.includes(value))
  return [
    { value: ALL, label: t('welfare.list.all') },
    ...shown.map(value => ({ value, label: capitalise(t.language, nameOf(value)) })),
  ]
}
