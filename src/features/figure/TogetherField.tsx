import { useId } from 'react'
import { capitalise, formatPeriod } from '#app/i18n/format.ts'
import { useTranslate } from '#app/i18n/use-translate.ts'
import type { PeriodId } from '#contract/period.ts'
import type { Draft } from './correction.ts'
import { Field } from './Field.tsx'

type Props = { draft: Draft; periods: readonly PeriodId[]; onChange: (part: Partial<Draft>) => void }

/** Where the difference goes, when a year and its months must change in one save. */
export function TogetherField({ draft, periods, onChange }: Props) {
  const t = useTranslate()
  const id = useId()
  return (
    <Field label={t('edit.together')} hint={t('edit.togetherHint')} id={id}>
      <select id={id} value={draft.together} onChange={event => onChange({ together: event.target.value })}>
        <option value="">{t('edit.together.none')}</option>
        {periods.map(period => (
          <option key={period} value={period}>
            {capitalise(t.language, formatPeriod(t.language, period))}
          </option>
        ))}
      </select>
    </Field>
  )
}
