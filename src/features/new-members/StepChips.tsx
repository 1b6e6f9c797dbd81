import { useChangeFilters, useFilters } from '#app/filters/use-filters.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import { SelectChip } from '#app/ui/SelectChip.tsx'
import { Calendar, dividedBy, Step } from '#contract/period.ts'

/** How the year is divided, and in which calendar it is counted. */
export function StepChips() {
  const t = useTranslate()
  const { filters } = useFilters()
  const change = useChangeFilters()
  const steps = Step.options.filter(step => dividedBy(filters.year, step, filters.calendar).length > 0)
  return (
    <div className="admissions__chips">
      <SelectChip
        label={t('step.label')}
        value={filters.step}
        options={steps.map(step => ({ value: step, label: t(`step.${step}`) }))}
        onChange={read => change({ step: steps.find(step => step === read) ?? null })}
      />
      <SelectChip
        label={t('calendar.label')}
        value={filters.calendar}
        options={Calendar.options.map(calendar => ({ value: calendar, label: t(`calendar.${calendar}`) }))}
        onChange={read => change({ calendar: Calendar.options.find(calendar => calendar === read) ?? null })}
      />
    </div>
  )
}
